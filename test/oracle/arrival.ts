/** Earliest arrival once more, slow and plain: every party's day improved until nothing changes, each wait day by day. */
import type { Lift } from '../../src/flows/flow-graph.ts';
import type { Fact, FactOf } from '../../src/model/fact.ts';
import { FlowKind } from '../../src/model/words.ts';
import { factOf, flowsSeen, standsFor, typesOf, type View } from './landscape.ts';

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

function earliestOver(view: SlowArrival): string | null {
  const { facts, from, to, since, lift } = view;
  const flows = flowsSeen(view).filter(({ giver, receiver }) => giver && receiver);
  const goals = standsFor(facts, to, lift);
  const leaves = new Map([[from, since]]);
  const passed = new Set<string>();
  let arrival: string | null = null;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [party, day] of [...leaves]) {
      if (passed.has(`${party} ${day}`)) continue;
      passed.add(`${party} ${day}`);
      const stands = standsFor(facts, party, lift);
      for (const { giver, receiver } of flows) {
        if (!stands.includes(giver as string)) continue;
        if (goals.includes(receiver as string)) {
          if (arrival === null || day < arrival) arrival = day;
          continue;
        }
        const next = dealtWith(facts, receiver as string, day);
        if (next === null || next >= (leaves.get(receiver as string) ?? '9')) continue;
        leaves.set(receiver as string, next);
        changed = true;
      }
    }
  }
  return arrival === null ? null : dealtWith(facts, to, arrival);
}

/** The earliest day it can be dealt with; null for never. */
export function earliestSlowly(view: SlowArrival): string | null {
  if (view.filter?.sameKind !== true) return earliestOver(view);
  const kinds = view.filter.kinds ?? FlowKind.options;
  const days = kinds.map((kind) =>
    earliestOver({ ...view, filter: { ...view.filter, kinds: [kind] } }),
  );
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
