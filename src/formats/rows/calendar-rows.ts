/** Entries of a calendar as rows of a table, ids beside names. */
import { type Cited, idsOf, type Named, namesOf, sourcesOf } from './told.ts';

interface Entry {
  readonly fact: { readonly id: string };
  readonly kind: string;
  readonly title: string;
  readonly when: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly quarter: number | null;
  readonly statedUntil: string | null;
  readonly uncertain: boolean;
  readonly standing: string;
  readonly whose: readonly Named[];
  readonly citations: readonly Cited[];
}

/** One row per entry, in the order given. */
export function calendarRows(entries: readonly Entry[]) {
  return entries.map((entry) => ({
    kind: entry.kind,
    title: entry.title,
    when: entry.when,
    from: entry.from ?? '',
    to: entry.to ?? '',
    earliest: entry.earliest ?? '',
    latest: entry.latest ?? '',
    quarter: entry.quarter ?? '',
    until: entry.statedUntil ?? '',
    uncertain: String(entry.uncertain),
    standing: entry.standing,
    whoseNames: namesOf(entry.whose),
    whoseIds: idsOf(entry.whose),
    sources: sourcesOf(entry.citations),
    id: entry.fact.id,
  }));
}
