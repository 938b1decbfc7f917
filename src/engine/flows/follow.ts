/** One step of a walk: what is stated for a party or a whole, followed in one direction. */
import type { Direction } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import type { Scratch } from './scratch.ts';

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
  /** Others to start from, none of them the start. */
  readonly also?: readonly number[];
  readonly enough?: number;
}

/** A finished walk: the first `count` parties of `scratch.queue` were reached, the start first, by rising degree. */
export interface Walk {
  readonly plan: WalkPlan;
  readonly count: number;
  readonly scratch: Scratch;
  /** At the widest lift: after how many steps each passage was taken, -1 where it was not. */
  readonly passedAt?: Int32Array;
}

/** The lists a walk reads in one direction, and the ends its flows lead to. */
export function listsFor(graph: FlowGraph, direction: Direction) {
  return direction === 'DOWNSTREAM'
    ? { offset: graph.outOffset, items: graph.out, end: graph.receiver }
    : { offset: graph.inOffset, items: graph.in, end: graph.giver };
}

/** Who is told of each arrival, also where somebody has been before. */
export interface Through {
  readonly arrive: (party: number, kind: number, degree: number) => void;
}

/**
 * Follows the flows stated for a whole from parties of one degree; says how many parties are reached by then.
 *
 * @param only - the kind of flow that is followed; -1 for all
 */
export function follow(
  graph: FlowGraph,
  { direction, lens }: WalkPlan,
  { stamp, queue, seen, degree, expanded, expandedAt, kinds, basis }: Scratch,
  whole: number,
  from: number,
  reached: number,
  through?: Through,
  only = -1,
): number {
  if (only === -1) {
    expanded[whole] = stamp;
    expandedAt[whole] = from;
  }
  const { offset, items, end } = listsFor(graph, direction);
  const { flowKind, flowBasis } = graph;
  const last = offset[whole + 1] as number;
  let count = reached;
  for (let at = offset[whole] as number; at < last; at++) {
    const flow = items[at] as number;
    const next = end[flow] as number;
    if (next < 0 || !sees(graph, lens, flow)) continue;
    const kind = flowKind[flow] as number;
    if (only !== -1 && kind !== only) continue;
    if (through !== undefined) through.arrive(next, kind, from + 1);
    if (seen[next] !== stamp) {
      seen[next] = stamp;
      degree[next] = from + 1;
      kinds[next] = 0;
      basis[next] = 0;
      queue[count++] = next;
    }
    if (degree[next] !== from + 1) continue;
    kinds[next] = (kinds[next] as number) | (1 << kind);
    basis[next] = Math.max(basis[next] as number, flowBasis[flow] as number);
  }
  return count;
}
