/** Documents by name and date, as sentences cite them. */

import { inWords } from '../../../language/dates.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

/** The document a fact is written in, with its date. */
export function sourceNamed(
  reading: Reading,
  fact: Fact | undefined,
  date: string | null,
  language: Language,
): string {
  const document = fact?.citations[0]?.document;
  return datedName(nameOfId(reading, document, language), date, language);
}

/** A document's name with its date: `Rapporten (2020)`; no year is told twice. */
export function datedName(name: string, date: string | null, language: Language): string {
  const isTold = date === null || name.includes(date.slice(0, 4));
  return isTold ? name : `${name} (${inWords(date, language)})`;
}
