/** A shortest circle of a connected part. */
import { flowsGivenBy, flowsReceivedBy, giverOf, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { takeScratch } from './scratch.ts';
import { type Budget, shortestWay } from './shortest-way.ts';

/** Parties that may still lie on a circle, and how many flows each still gives to and receives from such. */
interface Remaining {
  readonly gives: Map<number, number>;
  readonly receives: Map<number, number>;
}

function countFlows(graph: FlowGraph, lens: Lens, parties: readonly number[]): Remaining {
  const gives = new Map(parties.map((party) => [party, 0]));
  const receives = new Map(parties.map((party) => [party, 0]));
  for (const party of parties)
    for (const to of receiversOf(graph, lens, party))
      if (receives.has(to)) {
        gives.set(party, (gives.get(party) ?? 0) + 1);
        receives.set(to, (receives.get(to) ?? 0) + 1);
      }
  return { gives, receives };
}

function* receiversOf(graph: FlowGraph, lens: Lens, party: number): Generator<number> {
  for (const flow of flowsGivenBy(graph, party)) {
    const to = receiverOf(graph, flow);
    if (to >= 0 && sees(graph, lens, flow)) yield to;
  }
}

function* giversOf(graph: FlowGraph, lens: Lens, party: number): Generator<number> {
  for (const flow of flowsReceivedBy(graph, party)) {
    const from = giverOf(graph, flow);
    if (from >= 0 && sees(graph, lens, flow)) yield from;
  }
}

/** Takes a party out, and with it all that can then no longer lie on a circle. */
function takeOut(
  graph: FlowGraph,
  lens: Lens,
  { gives, receives }: Remaining,
  party: number,
): void {
  const leaving = [party];
  const drop = (counts: Map<number, number>, one: number) => {
    const left = counts.get(one);
    if (left === undefined) return;
    counts.set(one, left - 1);
    if (left === 1) leaving.push(one);
  };
  for (const one of leaving) {
    if (!gives.delete(one)) continue;
    receives.delete(one);
    for (const to of receiversOf(graph, lens, one)) drop(receives, to);
    for (const from of giversOf(graph, lens, one)) drop(gives, from);
  }
}

/**
 * One shortest circle through parties of a connected part; among equally short ones the one through the party that
 * comes first in the list, then the first by flow ids. It starts and ends at that party.
 *
 * @returns the flows in order, at least one; when the budget runs out, the shortest found so far or null
 */
export function shortestCircle(
  graph: FlowGraph,
  lens: Lens,
  parties: readonly number[],
  budget: Budget,
): number[] | null {
  const remaining = countFlows(graph, lens, parties);
  const outside = takeScratch(graph, 1);
  let best: number[] | null = null;
  for (const party of parties) {
    if (!remaining.gives.has(party)) continue;
    const most: number = best === null ? Number.POSITIVE_INFINITY : best.length - 1;
    if (most < 1 || budget.left < 0) break;
    const avoid = { marks: outside, below: 1 };
    const search = { from: party, goals: [party], lift: 0, lens, most, avoid };
    best = shortestWay(graph, search, budget) ?? best;
    takeOut(graph, lens, remaining, party);
    outside.seen[party] = outside.stamp;
    outside.degree[party] = 0;
  }
  return best;
}
