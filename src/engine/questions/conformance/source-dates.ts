/** When the sources of facts are from. */

import { daysOf } from '../../../model/dates/days.ts';
import type { Fact } from '../../../model/fact.ts';
import type { FactIndex } from '../../../model/fact-index.ts';

/** The date of a document, else the day it holds from, else the date of what it is part of; EDTF. */
export function dateOfDocument(
  facts: FactIndex,
  id: string,
  below: readonly string[] = [],
): string | null {
  const document = facts.byId.get(id);
  if (document?.kind !== 'DOCUMENT' || below.includes(id)) return null;
  const own = document.date ?? document.from;
  if (own !== undefined) return own;
  const dates = document.partOf.map((whole) => dateOfDocument(facts, whole, [...below, id]));
  return earliestOf(dates);
}

/** The date of the earliest dated document that a fact cites; EDTF. */
export function dateOfSource(facts: FactIndex, fact: Fact): string | null {
  return earliestOf(fact.citations.map(({ document }) => dateOfDocument(facts, document)));
}

/** Is one date wholly after another? Not where either is not known. */
export function isLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const [first, last] = [daysOf(date).earliest, daysOf(than).latest];
  return first !== null && last !== null && first > last;
}

function earliestOf(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  const first = (date: string) => daysOf(date).earliest ?? '';
  return known.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))[0] ?? null;
}
