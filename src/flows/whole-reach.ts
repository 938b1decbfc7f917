/** Reach under one filter, whether or not a way may change kind. */
import type { FlowGraph } from './flow-graph.ts';
import { lensPerKind } from './lens.ts';
import { type Walk, type WalkPlan, walk } from './reach.ts';
import { takeScratch } from './scratch.ts';

/** A reach, and the walks it was found by: one, or one for each kind when a way may not change kind. */
export interface Reach extends Walk {
  readonly walks: readonly Walk[];
}

/** Reaches parties; with `sameKind` a party's degree is the least of those by any single kind. */
export function reach(graph: FlowGraph, plan: WalkPlan, sameKind: boolean): Reach {
  if (!sameKind) {
    const only = walk(graph, plan);
    return { ...only, walks: [only] };
  }
  const walks = lensPerKind(plan.lens).map((lens, at) => walk(graph, { ...plan, lens }, at + 1));
  const scratch = takeScratch(graph);
  const { stamp, queue, seen, degree, kinds, basis } = scratch;
  queue[0] = plan.start;
  seen[plan.start] = stamp;
  degree[plan.start] = 0;
  let count = 1;
  for (const one of walks)
    for (let at = 1; at < one.count; at++) {
      const party = one.scratch.queue[at] as number;
      const steps = one.scratch.degree[party] as number;
      const known = seen[party] === stamp;
      if (!known) queue[count++] = party;
      seen[party] = stamp;
      if (known && steps > (degree[party] as number)) continue;
      const equal = known && steps === degree[party];
      degree[party] = steps;
      kinds[party] = (one.scratch.kinds[party] as number) | (equal ? (kinds[party] as number) : 0);
      const weakest = equal ? (basis[party] as number) : 0;
      basis[party] = Math.max(one.scratch.basis[party] as number, weakest);
    }
  return { plan, count, scratch, walks };
}

const ranked = new WeakMap<FlowGraph, Int32Array>();

/** The parties of a graph in Swedish name order. */
export function partiesByRank(graph: FlowGraph): Int32Array {
  let parties = ranked.get(graph);
  if (parties !== undefined) return parties;
  parties = new Int32Array(graph.parties.length);
  for (let party = 0; party < parties.length; party++)
    parties[graph.rankSv[party] as number] = party;
  ranked.set(graph, parties);
  return parties;
}

/** The parties reached, without the start, by degree and then by name; an array of its own. */
export function inOrder(graph: FlowGraph, { count, scratch }: Walk): Int32Array {
  const { queue, degree, seen, stamp } = scratch;
  const found = queue.slice(1, count);
  const parties = graph.parties.length;
  if (found.length * 16 < parties) {
    const place = (party: number) =>
      (degree[party] as number) * parties + (graph.rankSv[party] as number);
    return found.sort((a, b) => place(a) - place(b));
  }
  const next = [0];
  for (const party of found) {
    const after = (degree[party] as number) + 1;
    while (next.length <= after) next.push(0);
    next[after] = (next[after] as number) + 1;
  }
  for (let at = 1; at < next.length; at++)
    next[at] = (next[at] as number) + (next[at - 1] as number);
  for (const party of partiesByRank(graph)) {
    const at = degree[party] as number;
    if (seen[party] === stamp && at > 0) {
      found[next[at] as number] = party;
      next[at] = (next[at] as number) + 1;
    }
  }
  return found;
}
