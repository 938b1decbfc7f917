/** Earliest arrival once more, slow and plain: every party's day improved until nothing changes, each wait day by day. */
import type { Lift } from '../../src/engine/flows/flow-graph.ts';
import type { Fact, FactOf } from '../../src/model/fact.ts';
import { FlowKind } from '../../src/model/words.ts';
import {
  areApart,
  type Course,
  coursesSeen,
  factOf,
  partiesOf,
  standsFor,
  typesOf,
  type View,
  viewsOf,
} from './landscape.ts';
import { leftBy } from './reach.ts';

/** What is asked of the oracle; `since` is a day such as `2026-05-01`. */
export interface SlowArrival extends View {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly lift: Lift;
}

type EventFact = FactOf<'EVENT'>;
const horizon = 1200;

function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Can the event be on this day? Dates are whole days or months. */
function canBeOn(event: EventFact, day: string): boolean {
  if (event.when !== undefined) return day.startsWith(event.when.replace('?', ''));
  return event.quarter === Math.ceil(Number(day.slice(5, 7)) / 3);
}

function slotsOf(facts: readonly Fact[], id: string): EventFact[] {
  const slots = facts
    .filter((fact) => fact.kind === 'EVENT')
    .filter(({ eventKind, when }) => eventKind === 'SLOT' && when === undefined)
    .filter(({ quarter, standing }) => quarter !== undefined && standing !== 'MISSING');
  const of = (ids: readonly string[]) =>
    slots.filter(({ partOf }) => partOf.some((one) => ids.includes(one)));
  const own = of([id]);
  return own.length > 0 ? own : of(typesOf(facts, id));
}

/** The first day from `arrived` on on which the party deals with things; null for never. */
function dealtWith(facts: readonly Fact[], id: string, arrived: string): string | null {
  const party = factOf(facts, id);
  const isEvent = party.kind === 'EVENT';
  if (!isEvent && party.kind !== 'FORUM' && party.kind !== 'FORUM_TYPE') return arrived;
  const dated = facts
    .filter((fact) => fact.kind === 'EVENT')
    .filter(
      ({ eventKind, partOf, when }) => eventKind === 'MEETING' && partOf.includes(id) && when,
    );
  const occasions = isEvent ? [party] : [...slotsOf(facts, id), ...dated];
  let day = arrived;
  for (let count = 0; count < horizon; count++) {
    if (occasions.some((event) => canBeOn(event, day))) return day;
    day = nextDay(day);
  }
  return isEvent && party.when !== undefined ? null : arrived;
}

/** When something that leaves on a day comes to the receiver of a course: at the meeting it is given to, where that is named instead. */
function comes(facts: readonly Fact[], { receiver, stated, back }: Course, day: string) {
  const named = (back ? stated.giver : stated.receiver) as string;
  return named === receiver ? day : dealtWith(facts, named, day);
}

/** Days by the state something is in: where it is, and at the widest lift the kind it came by. */
function earliestOver(
  view: SlowArrival,
  flows: readonly Course[],
  goals: readonly string[],
): string | null {
  const { facts, from, since } = view;
  const leaves = new Map([[from, since]]);
  let arrival: string | null = null;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [state, day] of [...leaves]) {
      const [party, cameBy = null] = state.split(' ') as [string, string?];
      const goes = leftBy(view, party, cameBy);
      for (const course of flows) {
        const { giver, receiver, flowKind } = course;
        if (receiver === undefined || !goes(giver, flowKind)) continue;
        const come = comes(facts, course, day);
        if (come === null) continue;
        if (goals.includes(receiver)) {
          if (arrival === null || come < arrival) arrival = come;
          continue;
        }
        const next = dealtWith(facts, receiver, come);
        const key = `${receiver} ${flowKind}`;
        if (receiver === from || next === null || next >= (leaves.get(key) ?? '9')) continue;
        leaves.set(key, next);
        changed = true;
      }
    }
  }
  return arrival;
}

/** The day it comes to the goal over one landscape, or from one to the other where they have none in common. */
function arrivesOn(view: SlowArrival, kind: FlowKind | null): string | null {
  const { facts, from, to, lift, since } = view;
  const over = (one: View) =>
    coursesSeen(one).filter(({ flowKind }) => kind === null || flowKind === kind);
  const goals = standsFor(facts, to, lift);
  const days = viewsOf(view, [from, to]).map((one) => earliestOver(view, over(one), goals));
  if (areApart(view, from, to)) {
    const narrow = lift === 'WHOLES' ? 'TYPE' : lift;
    const ends = standsFor(facts, to, narrow);
    for (const here of factOf(facts, from).landscapes)
      for (const there of factOf(facts, to).landscapes) {
        const holds = (id: string, landscape: string) => {
          const { landscapes } = factOf(facts, id);
          return landscapes.length === 0 || landscapes.includes(landscape);
        };
        const [flowsHere, flowsThere] = [here, there].map((landscape) =>
          over({ ...view, landscape }),
        ) as [Course[], Course[]];
        const after = (id: string) => {
          if (id === from) return since;
          const come = earliestOver({ ...view, lift: narrow }, flowsHere, [id]);
          return come === null ? null : dealtWith(facts, id, come);
        };
        const onFrom = (id: string, day: string | null) =>
          day === null
            ? null
            : earliestOver({ ...view, lift: narrow, from: id, since: day }, flowsThere, ends);
        for (const { id } of partiesOf(facts))
          if (id !== from && holds(id, here) && holds(id, there)) days.push(onFrom(id, after(id)));
        for (const course of over({ ...view, landscape: null })) {
          const { giver, receiver } = course;
          if (giver === undefined || receiver === undefined) continue;
          if (!holds(giver, here) || holds(receiver, here) || !holds(receiver, there)) continue;
          const left = after(giver);
          if (left === null) continue;
          days.push(receiver === to ? left : onFrom(receiver, dealtWith(facts, receiver, left)));
        }
      }
  }
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** The earliest day it can be dealt with; null for never. */
export function earliestSlowly(view: SlowArrival): string | null {
  const kinds = view.filter?.sameKind === true ? FlowKind.options : [null];
  const days = kinds.flatMap((kind) => {
    const arrival = arrivesOn(view, kind);
    const dealt = arrival === null ? null : dealtWith(view.facts, view.to, arrival);
    return dealt === null ? [] : [dealt];
  });
  return days.sort()[0] ?? null;
}
