/** The year wheel of a forum: the quarters it meets in, as stated for itself or for its types. */

import {
  type Days,
  daysOf,
  daysOfQuarter,
  overlap,
  quarterInYear,
  spanOf,
  yearOf,
} from '../../model/dates/days.ts';
import { daysOfPeriod } from '../../model/dates/validity.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { byId } from '../../model/fact-index.ts';
import { typesNamed } from '../flows/wholes.ts';
import { grouped } from '../grouped.ts';
import { keptOf } from '../kept.ts';
import type { Reading } from '../reading.ts';

export type EventFact = FactOf<'EVENT'>;

/** An event that comes back each year: it has a quarter and no date. */
export function comesBack({ quarter, when }: EventFact): boolean {
  return quarter !== undefined && when === undefined;
}

/** A party's types, the types of those, and so on, the party first. */
export function withTypes({ facts }: Reading, id: string): string[] {
  const all = [id];
  for (const one of all) {
    const fact = facts.byId.get(one);
    for (const type of fact ? typesNamed(fact) : []) if (!all.includes(type)) all.push(type);
  }
  return all;
}

/** The parties that are part of these, at any depth, these first; documents' parts are left out. */
export function withParts({ facts }: Reading, ids: readonly string[]): string[] {
  const all = [...ids];
  for (const one of all)
    for (const part of facts.pointingTo(one))
      if (
        'partOf' in part &&
        part.kind !== 'DOCUMENT' &&
        part.partOf.includes(one) &&
        !all.includes(part.id)
      )
        all.push(part.id);
  return all;
}

/** Each event under its own id and under those it is part of, in id order; gathered once per reading. */
const gathered = keptOf((reading: Reading) =>
  grouped(reading.facts.of('EVENT'), ({ id, partOf }) => [...new Set([id, ...partOf])]),
);

/** The events that are any of these or part of them, in id order. */
export function eventsOf(reading: Reading, ids: readonly string[]): EventFact[] {
  const events = gathered(reading);
  return [...new Set(ids.flatMap(events))].sort(byId);
}

/** The slots of a party's own wheel, or of its types' where it has none of its own. */
export function slotsOf(reading: Reading, id: string): EventFact[] {
  const slots = (ids: readonly string[]) =>
    eventsOf(reading, ids).filter((event) => event.eventKind === 'SLOT' && comesBack(event));
  const own = slots([id]);
  const places = reading.facts.byId.get(id)?.landscapes ?? [];
  const isHere = ({ landscapes }: EventFact) =>
    places.length === 0 ||
    landscapes.length === 0 ||
    places.some((one) => landscapes.includes(one));
  return own.length > 0 ? own : slots(withTypes(reading, id)).filter(isHere);
}

/** The first day of which something yearly is stated: its own, else that of its earliest dated source. */
export function statedSince({ facts }: Reading, event: Fact): string | null {
  const own = event.from === undefined ? null : daysOf(event.from).earliest;
  if (own !== null) return own;
  const dates = event.citations.flatMap(({ document }) => {
    const cited = facts.byId.get(document);
    return cited?.kind === 'DOCUMENT' && cited.date ? [daysOf(cited.date).earliest] : [];
  });
  return dates.filter((day) => day !== null).sort()[0] ?? null;
}

/**
 * Between which days something is there: as stated of itself, within the time of what it is part of. A joint meeting
 * is there as long as any of those whose it is.
 */
export function thereBetween(reading: Reading, id: string, below: readonly string[] = []): Days {
  const fact = reading.facts.byId.get(id);
  if (fact === undefined || below.includes(id)) return { earliest: null, latest: null };
  const wholes = 'partOf' in fact ? fact.partOf : [];
  const own = daysOfPeriod(fact);
  if (wholes.length === 0) return own;
  const within = spanOf(wholes.map((whole) => thereBetween(reading, whole, [...below, id])));
  return overlap(own, within);
}

/** An occurrence of a yearly event. */
export interface Occurrence {
  /** EDTF, such as `2026-35`. */
  readonly when: string;
  readonly year: number;
  /** The days it can be on. */
  readonly earliest: string;
  readonly latest: string;
}

/** The first occurrence in a quarter on or after a day; null when there is none between the days it is there. */
export function nextOccurrence(quarter: number, day: string, there: Days): Occurrence | null {
  const since = there.earliest !== null && there.earliest > day ? there.earliest : day;
  const inYear = (year: number) =>
    daysOfQuarter(year, quarter) as Omit<Occurrence, 'when' | 'year'>;
  const isOver = inYear(yearOf(since)).latest < since;
  const year = yearOf(since) + (isOver ? 1 : 0);
  const { earliest, latest } = overlap(inYear(year), { earliest: since, latest: there.latest });
  if (earliest === null || latest === null || latest < earliest) return null;
  return { when: quarterInYear(year, quarter), year, earliest, latest };
}
