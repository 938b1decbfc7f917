/** Reach through one lens or several, such as one for each kind of flow or each landscape. */
import type { FlowGraph } from './flow-graph.ts';
import type { Walk, WalkPlan } from './follow.ts';
import type { Lens } from './lens.ts';
import { partiesByName } from './party-at.ts';
import { type Scratch, takeScratch } from './scratch.ts';
import { walk } from './walk.ts';

/** A reach, and the walks it was found by, one for each lens. */
export interface Reach extends Omit<Walk, 'plan'> {
  readonly walks: readonly Walk[];
}

/**
 * Reaches parties; a party's degree is the least of those through any single lens.
 *
 * @param direct - lenses for one step alone, from which nobody goes on
 */
export function reach(
  graph: FlowGraph,
  plan: Omit<WalkPlan, 'lens'>,
  lenses: readonly Lens[],
  direct: readonly Lens[] = [],
): Reach {
  const plans = [
    ...lenses.map((lens) => ({ ...plan, lens })),
    ...direct.map((lens) => ({ ...plan, depth: 1, lens })),
  ];
  const [first] = plans;
  if (plans.length === 1 && first !== undefined) {
    const only = walk(graph, first);
    return { ...only, walks: [only] };
  }
  const walks = plans.map((one, at) => walk(graph, one, at + 1));
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
  // Lenses one after the other reach parties in no order; a reach has them by rising degree.
  queue.subarray(1, count).sort((a, b) => (degree[a] as number) - (degree[b] as number));
  return { count, scratch, walks };
}

/** The place in the queue from which on parties are of this degree or more; the queue is by rising degree. */
function firstOfDegree(
  { count, scratch }: Pick<Walk, 'count' | 'scratch'>,
  degree: number,
): number {
  let low = 1;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scratch.degree[scratch.queue[middle] as number] as number) < degree) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The parties reached, without the start, by degree and then by name; an array of its own.
 *
 * @param start - the first place wanted, counted from 0; only degrees that have a place wanted are put in order
 */
export function inOrder(
  graph: FlowGraph,
  found: Pick<Walk, 'count' | 'scratch'>,
  start = 0,
  end = found.count - 1,
) {
  const { count, scratch } = found;
  const { queue, degree } = scratch;
  const degreeAt = (place: number) => degree[queue[place + 1] as number] as number;
  if (start >= end || start >= count - 1) return new Int32Array();
  const from = firstOfDegree(found, degreeAt(start));
  const to = firstOfDegree(found, degreeAt(Math.min(end, count - 1) - 1) + 1);
  const ordered = sorted(graph, scratch, queue.slice(from, to), from, to);
  return ordered.subarray(start + 1 - from, end + 1 - from);
}

/** Sorts parties by degree and name: few by comparing, many by going through all of the graph in name order. */
function sorted(graph: FlowGraph, scratch: Scratch, found: Int32Array, from: number, to: number) {
  const { queue, degree, seen, stamp } = scratch;
  const parties = graph.parties.length;
  if (found.length * 16 < parties) {
    const places = new Float64Array(found.length);
    for (const [at, party] of found.entries())
      places[at] = (degree[party] as number) * parties + (graph.rankSv[party] as number);
    const byRank = partiesByName(graph);
    // Numbers sort several times faster than by a comparison of one's own.
    for (const [at, place] of places.sort().entries())
      found[at] = byRank[place % parties] as number;
    return found;
  }
  const least = degree[queue[from] as number] as number;
  const most = degree[queue[to - 1] as number] as number;
  const next = new Int32Array(most - least + 2);
  for (const party of found) {
    const after = (degree[party] as number) - least + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let at = 1; at < next.length; at++)
    next[at] = (next[at] as number) + (next[at - 1] as number);
  for (const party of partiesByName(graph)) {
    const at = (degree[party] as number) - least;
    if (seen[party] !== stamp || at < 0 || at > most - least) continue;
    found[next[at] as number] = party;
    next[at] = (next[at] as number) + 1;
  }
  return found;
}

type Found = Pick<Walk, 'count' | 'scratch'>;

/** The parties reached, without the start, by rising degree; they stand there until the next walk. */
export function partiesReached({ count, scratch }: Found): Int32Array {
  return scratch.queue.subarray(1, count);
}

/** In how many steps a party was reached. */
export function degreeOf({ scratch }: Pick<Found, 'scratch'>, party: number): number {
  return scratch.degree[party] as number;
}

/** The kinds of flow a party was reached by at its degree, as bits. */
export function kindsOf({ scratch }: Pick<Found, 'scratch'>, party: number): number {
  return scratch.kinds[party] as number;
}

/** The place in the vocabulary of the weakest basis anybody was reached by; -1 when nobody was reached. */
export function weakestReached(found: Found): number {
  const { basis } = found.scratch;
  let weakest = -1;
  for (const party of partiesReached(found)) weakest = Math.max(weakest, basis[party] as number);
  return weakest;
}
