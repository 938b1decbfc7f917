/** A number that a source gives, as a sentence. */

import type { FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { inWords } from './dates.ts';
import { figures, sentence } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import { inSourceWords } from './source-words.ts';
import type { Language } from './words.ts';

type Measure = FactOf<'MEASURE'>;
const moreThan = 'fler än';

/** `7`, `15–20`, `minst 250`. */
function amountOf({ value, low, high, comparison }: Measure, language: Language): string {
  if (value !== undefined) return figures(value, language);
  const ends = [low, high].flatMap((end) => (end === undefined ? [] : [figures(end, language)]));
  if (ends.length === 2) return ends.join('–');
  const bound = low === undefined ? 'högst' : comparison === moreThan ? moreThan : 'minst';
  const english = { högst: 'at most', minst: 'at least', [moreThan]: 'more than' }[bound];
  return `${language === 'SV' ? bound : english} ${ends[0] ?? ''}`;
}

/** One of them, or several. */
function unitOf(reading: KnowsFacts, fact: Measure, language: Language): string {
  const { unit, value } = fact;
  const told = value === 1 && unit === 'personer' ? 'person' : unit;
  return inSourceWords(reading, fact, told, language);
}

/** What is counted, how much of it, and what the number is of. */
export function measureSentence(reading: KnowsFacts, fact: Measure, language: Language): string {
  const swedish = language === 'SV';
  const name = (id: string) => nameOfId(reading, id, language);
  const total = fact.ofTotal ? ` ${swedish ? 'av' : 'of'} ${figures(fact.ofTotal, language)}` : '';
  const quantity = fact.quantity ? `${name(fact.quantity)}: ` : '';
  const notes = [
    fact.comparison === moreThan && fact.value === undefined
      ? ''
      : fact.comparison && inSourceWords(reading, fact, fact.comparison, language),
    fact.when && inWords(fact.when, language),
  ].filter(Boolean);
  const beside = notes.join(', ').replace(/ \(([^()]*)\)/g, ', $1');
  const noted = beside ? ` (${beside})` : '';
  const told = fact.description ? ` ${sentence(inLanguage(fact.description, language))}` : '';
  const head = swedish ? `För ${name(fact.of)} anges` : `For ${name(fact.of)} the source gives`;
  const amount = `${amountOf(fact, language)}${total} ${unitOf(reading, fact, language)}`;
  return `${head} ${quantity}${amount}${noted}.${told}`;
}
