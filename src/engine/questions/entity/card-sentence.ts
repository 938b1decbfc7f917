/** How much is known of one thing, in words. */
import { numberOfNeuter, numberWord, sentence } from '../../../language/grammar.ts';
import { titleOf } from '../../../language/title.ts';
import type { Language } from '../../../language/words.ts';
import { known } from '../../answering/fields/source.ts';
import type { KnownCard } from './card.ts';

/** How many facts the sources hold about it, and how much flows from it and to it. */
export function cardSentence(card: KnownCard, language: Language): string {
  const { reading, id, givesTotal: gives, receivesTotal: receives } = card;
  const name = titleOf(reading, known(reading, id).fact, language);
  const all = card.facts.length;
  if (language === 'SV')
    return sentence(
      `källorna har ${all === 0 ? 'ingen uppgift' : `${numberWord(all, language)} ${all === 1 ? 'uppgift' : 'uppgifter'}`} om ${name}, med ${numberOfNeuter(gives, language)} ${gives === 1 ? 'flöde' : 'flöden'} därifrån och ${numberOfNeuter(receives, language)} dit`,
    );
  return sentence(
    `the sources hold ${numberWord(all, language)} ${all === 1 ? 'fact' : 'facts'} about ${name}, with ${numberWord(gives, language)} ${gives === 1 ? 'flow' : 'flows'} from there and ${receives === 0 ? 'none' : numberWord(receives, language)} to it`,
  );
}
