/**
 * Ways from one landscape to another. They go through the first landscape to somebody both share, or by a flow that itself
 * leads across, and on through the other: what one region says of a shared type is never taken to hold in the other.
 */
import { flowsGivenBy, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { holdsParty, type Lens, sees } from './lens.ts';
import { type Budget, shortestWay } from './shortest-way.ts';
import { walk } from './walk.ts';

/** A place to cross: from the last party in the one landscape to the first in the other, by these flows. */
export interface Crossing {
  readonly leaves: number;
  readonly enters: number;
  readonly by: readonly number[];
}

/** The lens without its landscape. */
const anywhere = (lens: Lens): Lens => ({ ...lens, landscapeBit: 0 });

/**
 * The places where a way from a party may cross, nearest first: shared parties, and flows between the two landscapes.
 *
 * @param lift - how far what is stated for a whole counts on the way there
 */
export function crossingsFrom(
  graph: FlowGraph,
  from: number,
  lift: number,
  [here, there]: readonly [Lens, Lens],
): Crossing[] {
  const plan = { start: from, direction: 'DOWNSTREAM', lift, depth: Infinity, lens: here } as const;
  const { scratch, count } = walk(graph, plan);
  const found: Crossing[] = [];
  for (const party of scratch.queue.subarray(0, count)) {
    if (party !== from && holdsParty(graph, there, party))
      found.push({ leaves: party, enters: party, by: [] });
    for (const flow of flowsGivenBy(graph, party)) {
      const to = receiverOf(graph, flow);
      const isAcross = to >= 0 && !holdsParty(graph, here, to) && holdsParty(graph, there, to);
      if (isAcross && sees(graph, anywhere(here), flow))
        found.push({ leaves: party, enters: to, by: [flow] });
    }
  }
  return found;
}

/** The shortest way across each place where one may cross; each as flows in order. */
export function crossingWays(
  graph: FlowGraph,
  { from, to, goals, lift }: { from: number; to: number; goals: readonly number[]; lift: number },
  lenses: readonly [Lens, Lens],
  budget: Budget,
): (readonly number[])[] {
  const [here, there] = lenses;
  return crossingsFrom(graph, from, lift, lenses).flatMap(({ leaves, enters, by }) => {
    const before =
      leaves === from
        ? []
        : shortestWay(graph, { from, goals: [leaves], lift, lens: here }, budget);
    const isThere = by.length > 0 && enters === to;
    const after = isThere
      ? []
      : shortestWay(graph, { from: enters, goals, lift, lens: there }, budget);
    if (before === null || after === null) return [];
    return [[...before, ...by, ...after]];
  });
}
