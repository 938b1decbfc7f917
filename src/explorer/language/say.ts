/** What the pages say, in Swedish and English, where it is said. */

import { useContext } from 'react';
import type { AreaColour, Language } from '../../client/words.generated.ts';
import { dayInWords, inWords, momentInWords } from '../../language/dates.ts';
import { useAddress } from '../address/address.ts';
import { type Areas, areaInAWord, areaName, KnownAreas } from './areas.ts';

/** A text in both languages, Swedish first. */
export type Told = readonly [sv: string, en: string];

/** Picks the text of the language. */
export type Say = {
  (sv: string, en: string): string;
  readonly language: Language;
  /** As HTML and `Intl` name the language. */
  readonly tag: 'sv' | 'en-GB';
  /** Does the landscape shown declare areas? */
  readonly hasAreas: boolean;
  /** An area of the landscape shown, by its name. */
  area(colour: AreaColour): string;
  /** The same in a word: its colour where it is called so, else its name. */
  areaInAWord(colour: AreaColour): string;
};

/** Says texts in a language, and areas as they are declared. */
export function sayIn(language: Language, areas: Areas): Say {
  const pick = (sv: string, en: string) => (language === 'EN' ? en : sv);
  return Object.assign(pick, {
    language,
    tag: language === 'EN' ? 'en-GB' : 'sv',
    hasAreas: areas.own.length > 0,
    area: (colour: AreaColour) => areaName(areas, colour, language),
    areaInAWord: (colour: AreaColour) => areaInAWord(areas, colour, language),
  } as const);
}

const kept = new WeakMap<Areas, Partial<Record<Language, Say>>>();

/** Says texts in the language of the address; the same as long as language and areas are. */
export function useSay(): Say {
  const { language } = useAddress();
  const areas = useContext(KnownAreas);
  const known = kept.get(areas) ?? {};
  kept.set(areas, known);
  known[language] ??= sayIn(language, areas);
  return known[language];
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
