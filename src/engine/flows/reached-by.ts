/** By which flows a party was reached, and how much flows to and from it. */
import { asStated, statedCourse } from './courses.ts';
import type { Direction } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { listsFor } from './follow.ts';
import { type Lens, sees } from './lens.ts';
import { followedFrom } from './passing.ts';
import { degreeOf, type Reach } from './reach.ts';
import { takeFlowMarks } from './scratch.ts';
import { typeLift, wholesOf, widestLift } from './stands-for.ts';

/** A flow a party was reached by; `own` when it is stated for the very party before it, and not for a whole of that. */
export interface Arrival {
  readonly flow: number;
  readonly own: boolean;
  /** The end of the flow where the walk came from, or what stands for a party there. */
  readonly end: number;
}

function opposite(direction: Direction): Direction {
  return direction === 'DOWNSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM';
}

/** The flows by which a party was reached in its least number of steps, each once, in flow order. */
export function arrivals(graph: FlowGraph, { scratch, walks }: Reach, party: number): Arrival[] {
  const [first] = walks;
  if (first === undefined) return [];
  const { offset, items, end } = listsFor(graph, opposite(first.plan.direction));
  const before = (scratch.degree[party] as number) - 1;
  const found: Arrival[] = [];
  for (const one of walks) {
    const { stamp, seen, degree } = one.scratch;
    if (seen[party] !== stamp || degree[party] !== before + 1) continue;
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
      const flow = items[at] as number;
      const whole = end[flow] as number;
      if (whole < 0 || !sees(graph, one.plan.lens, flow)) continue;
      if (!followedFrom(graph, one, whole, flow, before)) continue;
      const own = seen[whole] === stamp && degree[whole] === before && asStated(graph, flow);
      found.push({ flow, own, end: whole });
    }
  }
  return eachFlowOnce(graph, found);
}

/**
 * Tells which party one step nearer an arrival came from: where its flow is stated for a whole, the first part of that which
 * was reached. The parts are gathered once, when they are first asked for.
 */
export function nearerOf(
  graph: FlowGraph,
  found: Reach,
): (arrival: Arrival, degree: number) => number | undefined {
  const parts = keptFor(() => {
    const first = new Map<string, number>();
    for (let at = 0; at < found.count; at++) {
      const party = found.scratch.queue[at] as number;
      for (const whole of wholesOf(graph, party, typeLift, widestLift)) {
        const key = `${degreeOf(found, party)} ${whole}`;
        if (!first.has(key)) first.set(key, party);
      }
    }
    return first;
  });
  const { seen, stamp } = found.scratch;
  return ({ end }, degree) =>
    seen[end] === stamp && degreeOf(found, end) === degree - 1
      ? end
      : parts().get(`${degree - 1} ${end}`);
}

/** A value made when it is first asked for. */
function keptFor<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Of several courses of a flow, and of what several walks came by, the one stated for the very parties. */
function eachFlowOnce(graph: FlowGraph, found: readonly Arrival[]): Arrival[] {
  const best = new Map<number, Arrival>();
  for (const one of found) {
    const stated = statedCourse(graph, one.flow);
    const known = best.get(stated);
    if (known === undefined || (one.own && !known.own)) best.set(stated, one);
  }
  return [...best.values()];
}

/** The place in the vocabulary of the strongest basis a flow is cited on. */
export function basisOf({ flowBasis }: Pick<FlowGraph, 'flowBasis'>, flow: number): number {
  return flowBasis[flow] as number;
}

/** Which flows count: those with an unstated other end too, or all but those shown. */
interface Counted {
  readonly unstated?: boolean;
  readonly shown?: ReadonlySet<number>;
}

/** How many flows a party and its wholes give or receive, each once. */
export function countFlows(
  graph: FlowGraph,
  lenses: readonly Lens[],
  parties: readonly number[],
  direction: Direction,
  { unstated = false, shown }: Counted,
): number {
  const { offset, items, end } = listsFor(graph, direction);
  const marks = takeFlowMarks(graph);
  let count = 0;
  for (const party of parties)
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
      const flow = items[at] as number;
      const stated = statedCourse(graph, flow);
      if (!unstated && (end[flow] as number) < 0) continue;
      if (marks.seen[stated] === marks.stamp || shown?.has(stated)) continue;
      if (!lenses.some((lens) => sees(graph, lens, flow))) continue;
      marks.seen[stated] = marks.stamp;
      count += 1;
    }
  return count;
}
