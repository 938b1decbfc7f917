/** How many parties a reach without end holds: worked out once for all that reach each other, since they reach the same. */
import { LRUCache } from 'lru-cache';
import { type Arcs, partsOfArcs } from './connected-parts.ts';
import type { FlowGraph } from './flow-graph.ts';
import { listsFor, type WalkPlan } from './follow.ts';
import { sees } from './lens.ts';
import { widestLift } from './stands-for.ts';
import { walk } from './walk.ts';

/** What a plan asks apart from where it starts. */
type Ways = Omit<WalkPlan, 'start' | 'depth' | 'enough'>;

/** The part of each party, and how many are reached from each part, itself counted; 0 is not known yet. */
interface Counts {
  readonly part: Int32Array;
  readonly reached: Int32Array;
}

/** How many kinds of walk are remembered for a graph; each takes eight bytes a party. */
const most = 8;
const known = new WeakMap<FlowGraph, LRUCache<string, Counts>>();

/**
 * Parties as nodes, and each once more as what stands for others: a party leads to what stands for it, and that along
 * its flows.
 */
function arcsFor(
  graph: FlowGraph,
  { direction, lift }: Ways,
): Omit<Arcs, 'giver'> & { readonly flows: number } {
  const { wholeOffset, wholes, wholeLift } = graph;
  const { offset, items, end } = listsFor(graph, direction);
  const parties = graph.parties.length;
  const flows = end.length;
  const outOffset = new Int32Array(2 * parties + 1);
  const out = new Int32Array(items.length + parties + wholes.length);
  const receiver = new Int32Array(flows + parties);
  receiver.set(end);
  let arcs = 0;
  for (let party = 0; party < parties; party++) {
    receiver[flows + party] = parties + party;
    out[arcs++] = flows + party;
    for (let at = wholeOffset[party] as number; at < (wholeOffset[party + 1] as number); at++)
      if ((wholeLift[at] as number) <= lift) out[arcs++] = flows + (wholes[at] as number);
    outOffset[party + 1] = arcs;
  }
  for (let party = 0; party < parties; party++) {
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++)
      out[arcs++] = items[at] as number;
    outOffset[parties + party + 1] = arcs;
  }
  return { outOffset, out, receiver, flows };
}

function countsFor(graph: FlowGraph, ways: Ways): Counts {
  const ofGraph = known.get(graph) ?? new LRUCache<string, Counts>({ max: most });
  known.set(graph, ofGraph);
  const key = JSON.stringify([ways.direction, ways.lift, ways.lens]);
  let counts = ofGraph.get(key);
  if (counts === undefined) {
    const arcs = arcsFor(graph, ways);
    const isOpen = (arc: number) => arc >= arcs.flows || sees(graph, ways.lens, arc);
    const { count, of } = partsOfArcs(arcs, isOpen);
    counts = { part: of.slice(0, graph.parties.length), reached: new Int32Array(count) };
    ofGraph.set(key, counts);
  }
  return counts;
}

/**
 * The number of parties a walk reaches when it has no end, the start not counted. The first from each part of the graph
 * walks, later ones look it up.
 */
export function fullReachCount(graph: FlowGraph, start: number, ways: Ways): number {
  const count = () => walk(graph, { ...ways, start, depth: Number.POSITIVE_INFINITY }).count;
  // At the widest lift a way depends on what it came by, and not on where it is alone.
  if (ways.lift === widestLift) return count() - 1;
  const { part, reached } = countsFor(graph, ways);
  const own = part[start] as number;
  if (reached[own] === 0) reached[own] = count();
  return (reached[own] as number) - 1;
}
