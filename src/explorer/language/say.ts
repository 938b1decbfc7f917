/** What the pages say, in Swedish and English, where it is said. */

import type { Language } from '../../client/words.generated.ts';
import { dayInWords, inWords, momentInWords } from '../../language/dates.ts';
import { useAddress } from '../address/address.ts';

/** A text in both languages, Swedish first. */
export type Told = readonly [sv: string, en: string];

/** Picks the text of the language. */
export type Say = {
  (sv: string, en: string): string;
  readonly language: Language;
  /** As HTML and `Intl` name the language. */
  readonly tag: 'sv' | 'en-GB';
};

const inSwedish: Say = Object.assign((sv: string, _en: string) => sv, {
  language: 'SV',
  tag: 'sv',
} as const);
const inEnglish: Say = Object.assign((_sv: string, en: string) => en, {
  language: 'EN',
  tag: 'en-GB',
} as const);

/** Says texts in the language of the address. */
export function useSay(): Say {
  return useAddress().language === 'EN' ? inEnglish : inSwedish;
}

/** The number with the noun that fits it, such as "3 flöden". */
export function count(say: Say, number: number, one: Told, many: Told): string {
  const noun = number === 1 ? say(...one) : say(...many);
  return `${number.toLocaleString(say.tag)} ${noun}`;
}

/** The day of a moment as people write it, in Sweden: "20 november 2026". */
export function dayOf(say: Say, iso: string): string {
  return dayInWords(iso, say.language);
}

/** A moment as people write it, in Swedish time: "20 november 2026 kl. 14.05". */
export function moment(say: Say, iso: string): string {
  return momentInWords(iso, say.language);
}

/** A date of unknown precision (EDTF) as people write it. */
export function day(say: Say, edtf: string): string {
  return inWords(edtf, say.language);
}

/** Sorts by name as readers of the language expect. */
export function byName(say: Say): (a: { name: string }, b: { name: string }) => number {
  const { compare } = new Intl.Collator(say.tag, { numeric: true });
  return (a, b) => compare(a.name, b.name);
}
