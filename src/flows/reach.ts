/** Who is reached from a party by following flows, and in how many steps. Linear in what is reached. */
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { type Scratch, takeScratch } from './scratch.ts';

/** `DOWNSTREAM` follows flows from giver to receiver, `UPSTREAM` the other way. */
export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/**
 * How to walk. `lift` is the place in `lifts`; `depth` the number of steps, `Infinity` for all; the walk ends with the step
 * that brings the parties reached to `enough`.
 */
export interface WalkPlan {
  readonly start: number;
  readonly direction: Direction;
  readonly lift: number;
  readonly depth: number;
  readonly lens: Lens;
  readonly enough?: number;
}

/** A finished walk: the first `count` parties of `scratch.queue` were reached, the start first, by rising degree. */
export interface Walk {
  readonly plan: WalkPlan;
  readonly count: number;
  readonly scratch: Scratch;
}

/** The lists a walk reads in one direction, and the ends its flows lead to. */
export function listsFor(graph: FlowGraph, direction: Direction) {
  return direction === 'DOWNSTREAM'
    ? { offset: graph.outOffset, items: graph.out, end: graph.receiver }
    : { offset: graph.inOffset, items: graph.in, end: graph.giver };
}

/** Follows flows breadth first, each party once, and the flows of each whole once. */
export function walk(graph: FlowGraph, plan: WalkPlan, slot = 0): Walk {
  const scratch = takeScratch(graph, slot);
  const { stamp, queue, seen, degree, expanded } = scratch;
  const { wholeOffset, wholes, wholeLift } = graph;
  const { enough = Number.POSITIVE_INFINITY } = plan;
  let steps = 0;
  queue[0] = plan.start;
  seen[plan.start] = stamp;
  degree[plan.start] = 0;
  let count = 1;
  for (let head = 0; head < count; head++) {
    const party = queue[head] as number;
    if (degree[party] !== steps) {
      if (count > enough) break;
      steps = degree[party] as number;
    }
    if (steps >= plan.depth) break;
    if (expanded[party] !== stamp) count = follow(graph, plan, scratch, party, party, count);
    const end = wholeOffset[party + 1] as number;
    for (let at = wholeOffset[party] as number; at < end; at++)
      if ((wholeLift[at] as number) <= plan.lift && expanded[wholes[at] as number] !== stamp)
        count = follow(graph, plan, scratch, party, wholes[at] as number, count);
  }
  return { plan, count, scratch };
}

/** Follows the flows stated for `whole`, which stands for `party`; says how many parties are reached by then. */
function follow(
  graph: FlowGraph,
  { direction, lens }: WalkPlan,
  { stamp, queue, seen, degree, expanded, expandedAt, kinds, basis }: Scratch,
  party: number,
  whole: number,
  reached: number,
): number {
  const from = degree[party] as number;
  expanded[whole] = stamp;
  expandedAt[whole] = from;
  const { offset, items, end } = listsFor(graph, direction);
  const { flowKind, flowBasis } = graph;
  const last = offset[whole + 1] as number;
  let count = reached;
  for (let at = offset[whole] as number; at < last; at++) {
    const flow = items[at] as number;
    const next = end[flow] as number;
    if (next < 0 || !sees(graph, lens, flow)) continue;
    if (seen[next] !== stamp) {
      seen[next] = stamp;
      degree[next] = from + 1;
      kinds[next] = 0;
      basis[next] = 0;
      queue[count++] = next;
    }
    if (degree[next] !== from + 1) continue;
    kinds[next] = (kinds[next] as number) | (1 << (flowKind[flow] as number));
    basis[next] = Math.max(basis[next] as number, flowBasis[flow] as number);
  }
  return count;
}
