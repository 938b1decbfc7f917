/** What a check found, in words. */
import type { Reading } from '../flows/flow-graph.ts';
import { capital, listed, numberWord, sentence } from './grammar.ts';
import { inLanguage, nameOfId } from './names.ts';
import type { Language } from './words.ts';

interface Told {
  readonly sv: string;
  readonly en: string;
}
interface Finding {
  readonly told: Told;
  readonly slots: Readonly<Record<string, string | readonly string[] | number | Told>>;
}

/** A finding as a sentence: names stand where its words leave room. */
export function findingSentence(
  reading: Reading,
  { told, slots }: Finding,
  language: Language,
): string {
  const filled = inLanguage(told, language).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) return '';
    if (typeof value === 'number') return numberWord(value, language);
    if (typeof value === 'string')
      return nameOfId(reading, value === '' ? undefined : value, language);
    if (Array.isArray(value))
      return listed(
        value.map((id) => nameOfId(reading, id, language)),
        language,
      );
    return inLanguage(value as Told, language);
  });
  return capital(filled.replace(/\.{2,}$/, '.'));
}

interface CoverageCounts {
  readonly landscape: string;
  readonly place: string | null;
  readonly counts: Readonly<Record<'MET' | 'GAP' | 'UNKNOWN' | 'NOT_APPLICABLE', number>>;
}

/** How much is met, missing and unknown. */
export function coverageSentence(
  reading: Reading,
  { landscape, place, counts }: CoverageCounts,
  language: Language,
): string {
  const name = nameOfId(reading, place ?? landscape, language);
  const asked = counts.MET + counts.GAP + counts.UNKNOWN;
  if (asked === 0)
    return language === 'SV'
      ? `Ingenting av det som frågades gäller ${name}.`
      : `Nothing of what was asked applies to ${name}.`;
  return language === 'SV'
    ? sentence(
        `i ${name} prövades ${numberWord(asked, language)} punkter: ${numberWord(counts.MET, language)} är uppfyllda, ${numberWord(counts.GAP, language)} är luckor och ${numberWord(counts.UNKNOWN, language)} är okända`,
      )
    : sentence(
        `in ${name} ${numberWord(asked, language)} points were checked: ${numberWord(counts.MET, language)} are met, ${numberWord(counts.GAP, language)} are gaps and ${numberWord(counts.UNKNOWN, language)} are unknown`,
      );
}
