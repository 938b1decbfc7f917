/** By which flows a party was reached, and how much flows to and from it. */
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { type Direction, listsFor } from './reach.ts';
import type { Reach } from './whole-reach.ts';

/** A flow a party was reached by; `own` when it is stated for the very party before it, and not for a whole of that. */
export interface Arrival {
  readonly flow: number;
  readonly own: boolean;
}

function opposite(direction: Direction): Direction {
  return direction === 'DOWNSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM';
}

/** The flows by which a party was reached in its least number of steps, in flow order. */
export function arrivals(
  graph: FlowGraph,
  { scratch, walks, plan }: Reach,
  party: number,
): Arrival[] {
  const { offset, items, end } = listsFor(graph, opposite(plan.direction));
  const before = (scratch.degree[party] as number) - 1;
  const found: Arrival[] = [];
  for (const one of walks) {
    const { stamp, seen, degree, expanded, expandedAt } = one.scratch;
    if (seen[party] !== stamp || degree[party] !== before + 1) continue;
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
      const flow = items[at] as number;
      const whole = end[flow] as number;
      if (whole < 0 || expanded[whole] !== stamp || expandedAt[whole] !== before) continue;
      if (!sees(graph, one.plan.lens, flow)) continue;
      found.push({ flow, own: seen[whole] === stamp && degree[whole] === before });
    }
  }
  return found;
}

/** A party and what stands for it under a lift, the party first. */
export function standsFor(graph: FlowGraph, party: number, lift: number): number[] {
  const all = [party];
  for (
    let at = graph.wholeOffset[party] as number;
    at < (graph.wholeOffset[party + 1] as number);
    at++
  )
    if ((graph.wholeLift[at] as number) <= lift) all.push(graph.wholes[at] as number);
  return all;
}

/** How many flows with both ends stated a party and its wholes give or receive, those in `shown` left out. */
export function countFlows(
  graph: FlowGraph,
  lens: Lens,
  parties: readonly number[],
  direction: Direction,
  shown: ReadonlySet<number>,
): number {
  const { offset, items, end } = listsFor(graph, direction);
  let count = 0;
  for (const party of parties)
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
      const flow = items[at] as number;
      if ((end[flow] as number) >= 0 && !shown.has(flow) && sees(graph, lens, flow)) count += 1;
    }
  return count;
}
