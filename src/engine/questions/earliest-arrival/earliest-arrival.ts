/** When something raised in one party is at the earliest dealt with in another, meeting by meeting. */

import { KnowledgeError } from '../../../errors.ts';
import { daysAsked } from '../../../model/dates/asked-date.ts';
import { dayOfNumber, numberOfDay } from '../../../model/dates/days.ts';
import type { Answer, FlowFilter, FlowUse } from '../../answering/answer.ts';
import { partyAsked } from '../../answering/asked-party.ts';
import { lensesApartAsked, lensesAsked } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { liftAsked } from '../../answering/lift.ts';
import { wayOf } from '../../answering/way.ts';
import { earliestWay, earliestWaysAcross, type TimedWay } from '../../flows/earliest-way.ts';
import { receiverOf } from '../../flows/ends.ts';
import type { Lift } from '../../flows/flow-graph.ts';
import { idAt } from '../../flows/party-at.ts';
import { standsFor } from '../../flows/stands-for.ts';
import type { Reading } from '../../reading.ts';
import { type Dealt, type WaitKind, waitsOf } from './waits.ts';

/** What `earliestArrival` is asked; `since` is EDTF and stands for its first day. */
export interface ArrivalQuestion {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly filter?: FlowFilter | null;
  readonly lift?: Lift | null;
  readonly landscape?: string | null;
}

/** One step: the flow, where it leads, when it arrives there and when it is dealt with at the earliest. */
export interface ArrivalStep {
  readonly flow: FlowUse;
  readonly at: string;
  readonly arrives: string;
  readonly dealtWith: string;
  readonly waitDays: number;
  readonly wait: WaitKind;
  readonly event: string | null;
  readonly when: string | null;
  /** Whether a wait up to here is unknown, so that the day is a lower bound. */
  readonly lowerBound: boolean;
}
export interface ArrivalAnswer extends Answer {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly raised: string;
  readonly earliest: string | null;
  readonly steps: readonly ArrivalStep[];
  /** The place in `steps` of the longest wait that is known; null when none waits. */
  readonly slowest: number | null;
  readonly unknownAt: readonly string[];
}

type Waits = (party: number, arrived: number) => Dealt;

function stepsOf(
  { graph }: Reading,
  { flows, arrives }: TimedWay,
  from: number,
  to: number,
  waits: Waits,
): ArrivalStep[] {
  const uses = wayOf(graph, from, to, flows).steps;
  let lowerBound = false;
  return flows.map((flow, place) => {
    const party = place === flows.length - 1 ? to : receiverOf(graph, flow);
    const arrived = arrives[place] as number;
    const { day, wait, event, when } = waits(party, arrived);
    lowerBound ||= wait === 'UNKNOWN';
    return {
      flow: uses[place] as FlowUse,
      at: idAt(graph, party),
      arrives: dayOfNumber(arrived),
      dealtWith: dayOfNumber(day),
      waitDays: day - arrived,
      wait,
      event,
      when,
      lowerBound,
    };
  });
}

/** The first of the longest waits. */
function slowestOf(steps: readonly ArrivalStep[]): number | null {
  const longest = Math.max(0, ...steps.map(({ waitDays }) => waitDays));
  return longest === 0 ? null : steps.findIndex(({ waitDays }) => waitDays === longest);
}

function dayRaised(since: string): string {
  const { earliest } = daysAsked('since', since);
  if (earliest !== null) return earliest;
  throw new KnowledgeError('BAD_USER_INPUT', `"since" is "${since}", which has no first day.`);
}

/**
 * The earliest day something raised in `from` can be dealt with in `to`. It leaves `from` on the first day of `since`,
 * waits at each forum for the next quarter of its wheel or its next dated meeting, and takes no time elsewhere; a wait
 * nobody states is counted as none, so that the day is a lower bound.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 * @example earliestArrival(reading, { from: 'verkstad', to: 'rad', since: '2026-08' })  // 2026-10-01
 */
export function earliestArrival(reading: Reading, asked: ArrivalQuestion): ArrivalAnswer {
  const { graph } = reading;
  const from = partyAsked(reading, asked.from);
  const to = partyAsked(reading, asked.to);
  const lift = liftAsked(asked.lift ?? 'TYPE');
  const raised = dayRaised(asked.since);
  const waits = waitsOf(reading);
  const passesOn = (party: number, day: number) => waits(party, day).day;
  const walking = { start: from, direction: 'DOWNSTREAM', lift, depth: Infinity } as const;
  const looks = { ...asked, parties: [from, to], from: walking };
  const search = { from, goals: standsFor(graph, to, lift), lift };
  const since = numberOfDay(raised);
  const found = [
    ...lensesAsked(reading, looks).map((lens) =>
      earliestWay(graph, { ...search, lens }, since, passesOn),
    ),
    ...lensesApartAsked(reading, looks).flatMap((pair) =>
      earliestWaysAcross(graph, { ...search, to }, pair, since, passesOn),
    ),
  ];
  const ways = found.filter(
    (way) => way !== null && Number.isFinite(passesOn(to, way.arrives.at(-1) as number)),
  ) as TimedWay[];
  const [way] = ways.sort(
    (a, b) =>
      (a.arrives.at(-1) as number) - (b.arrives.at(-1) as number) ||
      a.flows.length - b.flows.length,
  );
  const steps = way === undefined ? [] : stepsOf(reading, way, from, to, waits);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestBasis(graph, way?.flows ?? []),
    from: asked.from,
    to: asked.to,
    since: asked.since,
    raised,
    earliest: steps.at(-1)?.dealtWith ?? null,
    steps,
    slowest: slowestOf(steps),
    unknownAt: [...new Set(steps.flatMap(({ wait, at }) => (wait === 'UNKNOWN' ? [at] : [])))],
  };
}
