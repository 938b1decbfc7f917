/** How long something waits with a party until it is dealt with: by its year wheel, its dated meetings, or not known. */

import { type Days, dayOfNumber, daysOf, numberOfDay, overlap } from '../../../model/dates/days.ts';
import type { PartyFact } from '../../../model/fact.ts';
import {
  comesBack,
  type EventFact,
  eventsOf,
  nextOccurrence,
  slotsOf,
  thereBetween,
} from '../../answering/wheel.ts';
import type { Reading } from '../../reading.ts';

/**
 * WHEEL: until the next quarter of its year wheel. MEETING: until its next dated meeting, or until the event itself.
 * UNKNOWN: a forum of which no source says when it meets. NONE: no forum, so nothing to wait for.
 */
export const waitKinds = ['WHEEL', 'MEETING', 'UNKNOWN', 'NONE'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** When something that arrives on a day is dealt with, and where; `day` is a day number, infinite when never. */
export interface Dealt {
  readonly day: number;
  readonly wait: WaitKind;
  /** The slot or meeting, and its EDTF date. */
  readonly event: string | null;
  readonly when: string | null;
}

/** An event at which a party deals with things, and between which days it and the party are there. */
interface Occasion {
  readonly event: EventFact;
  readonly there: Days;
}

/** The first day from `day` on that lies in this event; null when it is over or has no date. */
function nextIn(
  { event, there }: Occasion,
  day: number,
): { readonly day: number; readonly when: string } | null {
  if (comesBack(event)) {
    const next = nextOccurrence(event.quarter as number, dayOfNumber(day), there);
    return next && { day: numberOfDay(next.earliest), when: next.when };
  }
  if (event.when === undefined) return null;
  const { earliest, latest } = daysOf(event.when);
  if (latest !== null && numberOfDay(latest) < day) return null;
  return {
    day: earliest === null ? day : Math.max(day, numberOfDay(earliest)),
    when: event.when,
  };
}

function nextOf(occasions: readonly Occasion[], day: number): Dealt | null {
  let next: Dealt | null = null;
  for (const occasion of occasions) {
    const { event } = occasion;
    const found = nextIn(occasion, day);
    if (found === null || (next !== null && found.day >= next.day)) continue;
    next = { ...found, wait: comesBack(event) ? 'WHEEL' : 'MEETING', event: event.id };
  }
  return next;
}

const isThere = ({ standing }: EventFact) => standing !== 'MISSING';

/** The events at which a party deals with things; null when it needs none. */
function occasionsOf(reading: Reading, party: PartyFact): Occasion[] | null {
  const own = thereBetween(reading, party.id);
  if (party.kind === 'EVENT') return [{ event: party, there: own }];
  if (party.kind !== 'FORUM' && party.kind !== 'FORUM_TYPE') return null;
  const meetings = eventsOf(reading, [party.id]).filter(
    ({ eventKind, when }) => eventKind === 'MEETING' && when !== undefined,
  );
  return [...slotsOf(reading, party.id), ...meetings]
    .filter(isThere)
    .map((event) => ({ event, there: overlap(own, thereBetween(reading, event.id)) }));
}

/** Is a dated event over, or the end stated of a forum or yearly event past? */
function hasEnded(reading: Reading, party: PartyFact, arrived: number): boolean {
  if (party.kind === 'EVENT' && party.when !== undefined) return true;
  const { latest } = thereBetween(reading, party.id);
  return latest !== null && numberOfDay(latest) < arrived;
}

/** Answers for each party when it deals with what arrives; each party's wheel is looked up once. */
export function waitsOf(reading: Reading): (party: number, arrived: number) => Dealt {
  const occasions = new Map<number, Occasion[] | null>();
  return (number, arrived) => {
    const party = reading.graph.parties[number] as PartyFact;
    if (!occasions.has(number)) occasions.set(number, occasionsOf(reading, party));
    const events = occasions.get(number) ?? null;
    const atOnce = { day: arrived, event: null, when: null };
    if (events === null) return { ...atOnce, wait: 'NONE' };
    const next = nextOf(events, arrived);
    if (next !== null) return next;
    if (hasEnded(reading, party, arrived))
      return { ...atOnce, day: Number.POSITIVE_INFINITY, wait: 'MEETING' };
    return { ...atOnce, wait: 'UNKNOWN' };
  };
}
