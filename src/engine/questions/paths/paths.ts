/** How something gets from one party to another, or where it breaks. */

import { KnowledgeError } from '../../../errors.ts';
import type { Break, FlowFilter, PathAnswer } from '../../answering/answer.ts';
import { partyAsked } from '../../answering/asked-party.ts';
import { lensesApartAsked, lensesAsked } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { liftAsked } from '../../answering/lift.ts';
import { wayOf } from '../../answering/way.ts';
import { actedBy, statedCourse } from '../../flows/courses.ts';
import { crossingWays } from '../../flows/crossing-ways.ts';
import type { Direction } from '../../flows/ends.ts';
import type { FlowGraph, Lift } from '../../flows/flow-graph.ts';
import type { Lens } from '../../flows/lens.ts';
import { type Budget, type Search, whyPartial } from '../../flows/shortest-way.ts';
import { compareWays, simpleWays } from '../../flows/simple-ways.ts';
import { standsFor, widestLift } from '../../flows/stands-for.ts';
import type { Reading } from '../../reading.ts';
import { happenedBetween } from './happened-between.ts';
import { lastReached } from './last-reached.ts';
import { tiedBy } from './tied-by.ts';

/** What `paths` is asked: two party ids, and at most how many ways (3 when left out, at most 100). */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly filter?: FlowFilter | null;
  readonly lift?: Lift | null;
  readonly first?: number | null;
  readonly landscape?: string | null;
}

/** How many flows one answer may look at before it says that it is partial. */
export const stepBudget = 10_000_000;

/** Which parts of an answer somebody wants; what others cost is left undone. */
export interface PathParts {
  readonly crossings: boolean;
  /** Whether there are more ways than are shown. */
  readonly more: boolean;
}
const everyPart: PathParts = { crossings: true, more: true };

function waysAsked(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= 100) return first;
  throw new KnowledgeError('BAD_USER_INPUT', `"first" is ${first}; it may be 1 to 100.`);
}

/** The ways through any of the lenses, each once. */
function waysFound(
  graph: FlowGraph,
  search: Omit<Search, 'lens'>,
  lenses: readonly Lens[],
  most: number,
  budget: Budget,
): (readonly number[])[] {
  const [lens] = lenses;
  if (lenses.length === 1 && lens !== undefined)
    return simpleWays(graph, { ...search, lens }, most, budget);
  const all = lenses.flatMap((one) => simpleWays(graph, { ...search, lens: one }, most, budget));
  return eachOnce(graph, all).slice(0, most);
}

/** Ways in order, each once, whatever courses its flows are walked by. */
function eachOnce(graph: FlowGraph, ways: readonly (readonly number[])[]) {
  const once = new Map<string, readonly number[]>();
  for (const way of [...ways].sort(compareWays)) {
    const told = way.map((flow) => statedCourse(graph, flow)).join();
    if (!once.has(told)) once.set(told, way);
  }
  return [...once.values()];
}

/** The ways between parties that have no landscape in common, one for each place where they cross. */
function waysAcross(
  graph: FlowGraph,
  search: Omit<Search, 'lens'> & { readonly to: number; readonly atGoal: readonly number[] },
  pairs: readonly (readonly [Lens, Lens])[],
  most: number,
  budget: Budget,
): (readonly number[])[] {
  // What areas and roles pass on is a reading of one landscape and carries nothing to another.
  const lift = Math.min(search.lift, widestLift - 1);
  const goals = [...new Set([...standsFor(graph, search.to, lift), ...search.atGoal])];
  const all = pairs.flatMap((pair) =>
    crossingWays(graph, { ...search, goals, lift }, pair, budget),
  );
  return eachOnce(graph, all).slice(0, most);
}

/**
 * The ways from one party to another over what stands, shortest first, then by flow ids; from a party to itself the circles back. Where
 * there is none between the two, nor between their types, what is stated for their areas and roles is tried as well, and
 * `lift` says so. When there is no way then either: how far one comes from both ends, what has
 * happened once between the two, and what else ties them.
 *
 * @param most - how many flows may be looked at before the answer is partial; the shortest way is found in any case
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 * @example paths(reading, { from: 'abys-kommun', to: 'verkstad', first: 1 })
 */
export function paths(
  reading: Reading,
  asked: PathQuestion,
  most = stepBudget,
  parts = everyPart,
): PathAnswer {
  const { graph } = reading;
  const from = partyAsked(reading, asked.from);
  const to = partyAsked(reading, asked.to);
  const first = waysAsked(asked.first ?? 3);
  const { filter, landscape } = asked;
  const budget = { left: most };
  const end = { depth: Number.POSITIVE_INFINITY };
  // Who comes to a meeting of the goal, or to the process it runs, is there.
  const atGoal = actedBy(reading.facts, asked.to).flatMap((id) => graph.partyNumber.get(id) ?? []);
  const under = (named: Lift) => {
    const lift = liftAsked(named);
    const walking = { ...end, lift, start: from, direction: 'DOWNSTREAM' } as const;
    const looks = { filter, landscape, parties: [from, to], from: walking };
    const lenses = lensesAsked(reading, looks);
    const search = { from, goals: [...new Set([...standsFor(graph, to, lift), ...atGoal])], lift };
    const wanted = parts.more ? first + 1 : first;
    const apart = lensesApartAsked(reading, looks);
    const flows =
      apart.length > 0
        ? waysAcross(graph, { ...search, to, atGoal }, apart, wanted, budget)
        : waysFound(graph, search, lenses, wanted, budget);
    return { lift, apart, flows };
  };
  const asks = asked.lift ?? 'TYPE';
  const narrow = under(asks);
  const isWider = narrow.flows.length === 0 && asks === 'TYPE';
  const { lift, apart, flows } = isWider ? under('WHOLES') : narrow;
  const shown = flows.slice(0, first);
  const stopsFrom = (start: number, direction: Direction, other: number) => {
    const plan = { ...end, lift, start, direction };
    const own = apart.map((pair) => pair[direction === 'DOWNSTREAM' ? 0 : 1]);
    const looks = { filter, landscape, parties: [from, to], from: plan };
    const lenses = own.length > 0 ? own : lensesAsked(reading, looks);
    return lastReached(reading, plan, lenses, other);
  };
  const stops =
    flows.length > 0
      ? []
      : [...stopsFrom(from, 'DOWNSTREAM', to), ...stopsFrom(to, 'UPSTREAM', from)];
  const stoppedOn = (wanted: Break['side']) =>
    stops.flatMap(({ side, party }) =>
      side === wanted ? (graph.partyNumber.get(party ?? '') ?? []) : [],
    );
  const happened = () =>
    happenedBetween(
      graph,
      [...new Set([...standsFor(graph, from, lift), ...stoppedOn('FROM')])],
      [...standsFor(graph, to, lift), ...atGoal, ...stoppedOn('TO')],
      lensesAsked(reading, { filter, landscape, parties: [from, to], isTold: true }),
    );
  const stopped = stops.flatMap(({ side, party }) => (side === 'FROM' && party ? [party] : []));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: budget.left < 0,
    partialReason: whyPartial(budget),
    weakestBasis: weakestBasis(graph, shown.flat()),
    from: asked.from,
    to: asked.to,
    lift: isWider && flows.length > 0 ? 'WHOLES' : asks,
    ways: shown.map((way) => wayOf(graph, from, to, way, parts.crossings)),
    more: flows.length > first || budget.left < 0,
    brokenAt: stops,
    ties:
      stops.length === 0
        ? []
        : [...happened(), ...tiedBy(reading, [asked.from, ...stopped], asked.to)],
  };
}
