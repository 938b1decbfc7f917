/** How much is known of one thing, in words. */
import { factSentence } from '../../../language/fact-sentence.ts';
import { numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import type { Language } from '../../../language/words.ts';
import type { Fact } from '../../../model/fact.ts';
import { known } from '../../answering/fields/source.ts';
import { inGeneralTold, theFlows } from '../../answering/in-general.ts';
import type { Reading } from '../../reading.ts';
import type { KnownCard } from './card.ts';
import { exchangeOf } from './exchange.ts';

/** What a fact without a name says, and where it stands. */
function factItself(reading: Reading, fact: Fact, language: Language): string {
  const [first] = fact.citations;
  const told = factSentence(reading, fact, language);
  if (first === undefined) return told;
  const document = nameOfId(reading, first.document, language);
  const source = `${language === 'SV' ? 'Källa' : 'Source'}: ${document}, ${first.locator}`;
  const more = fact.citations.length - 1;
  const others = `${numberWord(more, language)} ${language === 'SV' ? 'till' : 'more'}`;
  return `${told} ${sentence(more === 0 ? source : `${source}${language === 'SV' ? ', och' : ', and'} ${others}`)}`;
}

/** How many facts the sources hold about it, and how much flows from it and to it; of a fact without a name, what it says. */
export function cardSentence(card: KnownCard, language: Language): string {
  const { reading, id } = card;
  const { fact } = known(reading, id);
  if (!fact.name) return factItself(reading, fact, language);
  const name = titleOf(reading, fact, language);
  const all = card.facts.length;
  return [countsTold(card, name, all, language), generalTold(card, language)]
    .filter(Boolean)
    .join(' ');
}

/** How much of what flows is said of its kind in general. */
function generalTold({ reading, id, givesTotal, receivesTotal }: KnownCard, language: Language) {
  const exchange = givesTotal + receivesTotal === 0 ? null : exchangeOf(reading, id);
  if (exchange === null) return '';
  const { inherited: count, inheritedFrom: general, flows } = exchange;
  return inGeneralTold(reading, { general, count, of: flows }, language, theFlows);
}

function countsTold(card: KnownCard, name: string, all: number, language: Language): string {
  const { givesTotal: gives, receivesTotal: receives } = card;
  if (language === 'SV')
    return sentence(
      `källorna har ${all === 0 ? 'ingen uppgift' : `${numberWord(all, language)} ${all === 1 ? 'uppgift' : 'uppgifter'}`} om ${name}, med ${numberOfNeuter(gives, language)} ${gives === 1 ? 'flöde' : 'flöden'} därifrån och ${numberOfNeuter(receives, language)} dit`,
    );
  return sentence(
    `the sources hold ${numberWord(all, language)} ${all === 1 ? 'fact' : 'facts'} about ${name}, with ${numberWord(gives, language)} ${gives === 1 ? 'flow' : 'flows'} from there and ${receives === 0 ? 'none' : numberWord(receives, language)} to it`,
  );
}
