/** What a party carries between others, in one sentence that begins with the verb. */
import { numberOfNeuter, numberWord } from '../../../language/grammar.ts';
import type { Language } from '../../../language/words.ts';
import type { Level } from '../../../model/words.ts';
import type { Exchange } from './exchange.ts';

/** What stands at a level, as "between region and municipality" has it. */
const atLevel: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  LOCAL: { SV: 'kommun', EN: 'municipality' },
  REGIONAL: { SV: 'region', EN: 'region' },
  NATIONAL: { SV: 'stat', EN: 'state' },
  EU: { SV: 'EU', EN: 'EU' },
};
const widestFirst: readonly Level[] = ['EU', 'NATIONAL', 'REGIONAL', 'LOCAL'];

function between(levels: readonly Level[], language: Language): string {
  const [from, to] = widestFirst.filter((level) => levels.includes(level));
  if (from === undefined || to === undefined) return '';
  const [one, other] = [atLevel[from][language], atLevel[to][language]];
  return language === 'SV' ? ` mellan ${one} och ${other}` : ` between ${one} and ${other}`;
}

function alone(count: number, sole: number, language: Language): string {
  if (sole === 0) return '';
  if (language === 'SV') {
    if (sole < count) return `, ensam om ${numberOfNeuter(sole, language)} av dem`;
    return count === 1 ? ', ensam om det' : ', ensam om dem alla';
  }
  if (sole < count) return `, the only carrier of ${numberWord(sole, language)} of them`;
  return count === 1 ? ', its only carrier' : ', the only carrier of them all';
}

/** `Bär tre flöden mellan region och kommun, ensam om dem alla.`; null for who carries nothing. */
export function carrierSentence(
  { carried, soleCarrierOf, carriesBetween }: Exchange,
  language: Language,
): string | null {
  const count = carried.length;
  if (count === 0) return null;
  const flows =
    language === 'SV'
      ? `Bär ${numberOfNeuter(count, language)} ${count === 1 ? 'flöde' : 'flöden'}`
      : `Carries ${numberWord(count, language)} ${count === 1 ? 'flow' : 'flows'}`;
  return `${flows}${between(carriesBetween, language)}${alone(count, soleCarrierOf, language)}.`;
}
