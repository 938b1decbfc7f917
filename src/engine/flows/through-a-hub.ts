/**
 * Which pairs are lost when something goes, of all that meet through a hub: whoever reaches it reaches all it reaches. Without
 * a party, those lost have the hub no longer before or no longer behind them, less those who find each other elsewhere.
 */
import { cutOff, type Gone, type Ways } from './cut-off.ts';
import {
  type Dominated,
  dominatedInOrder,
  growTree,
  lostWith,
  lostWithoutNode,
  roomForTree,
} from './dominators.ts';
import { meetings, roomForWalks } from './meetings.ts';
import { type Net, spread } from './net.ts';

/** Pairs lost by what goes, by the numbers of the first net: its nodes, its arcs, and the sets of arcs asked about. */
export interface Tally {
  pairs: number;
  readonly nodes: Float64Array;
  readonly arcs: Float64Array;
  readonly sets: Float64Array;
}

/** A net, whose pairs count, and what of it goes together. */
export interface Problem {
  readonly net: Net;
  /** By node, 1 for those whose ways count. */
  readonly starts: Uint8Array;
  /** The sets that hold arcs of this net: their numbers, and their arcs here. */
  readonly sets: readonly { readonly set: number; readonly arcs: Int32Array }[];
}

/** What a count may cost, and what it has cost. */
export interface Steps {
  left: number;
}

/** Those the hub reaches and who reach it, with the ways they take. */
interface Hub {
  readonly down: Ways;
  readonly up: Ways;
  readonly downOrder: Dominated;
  readonly upOrder: Dominated;
  /** By node, 1 for a start that reaches the hub, and for what it reaches. */
  readonly gives: Uint8Array;
  readonly takes: Uint8Array;
  readonly givers: number;
  readonly takers: number;
}

/** Adds to one of many sums. */
export function add(sums: Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] as number) + more;
}

function total(marks: Uint8Array): number {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum;
}

function hubAt({ net, starts }: Problem, node: number): Hub {
  const grown = (away: Net['out'], back: Net['out']): Ways => {
    const tree = roomForTree(net.nodes);
    growTree(tree, away, back, node);
    return { tree, away, back, isCut: new Uint8Array(net.nodes) };
  };
  const [down, up] = [grown(net.out, net.in), grown(net.in, net.out)];
  const gives = starts.map((mark, one) => ((up.tree.place[one] as number) >= 0 ? mark : 0));
  const takes = starts.map((_, one) => ((down.tree.place[one] as number) >= 0 ? 1 : 0));
  return {
    down,
    up,
    downOrder: dominatedInOrder(down.tree),
    upOrder: dominatedInOrder(up.tree),
    gives,
    takes,
    givers: total(gives),
    takers: total(takes),
  };
}

/** Counts what is lost, once it is known whom the hub no longer reaches and who no longer reaches it. */
function counterOf({ net }: Problem, hub: Hub, steps: Steps) {
  const { gives, takes } = hub;
  const room = roomForWalks(net);
  const met = (side: Net['out'], starts: ArrayLike<number>, counts: Uint8Array, gone: Gone) => {
    const found = meetings(room, side, starts, counts, gone);
    steps.left -= found.steps;
    return found.pairs;
  };
  return (unreached: ArrayLike<number>, unreaching: ArrayLike<number>, gone: Gone): number => {
    const { node } = gone;
    const out = Array.from(unreached);
    const own = Array.from(unreaching).filter((one) => gives[one] === 1);
    const [isGiver, isTaker] = node < 0 ? [0, 0] : [gives[node] as number, takes[node] as number];
    const givers = hub.givers - isGiver;
    let lost = givers * out.length;
    if (node >= 0) gives[node] = 0;
    if (out.length > 0 && givers > 0) {
      for (const one of out) lost -= gives[one] as number;
      lost -= met(net.in, out, gives, gone);
    }
    if (own.length > 0) {
      for (const one of out) takes[one] = 0;
      if (node >= 0) takes[node] = 0;
      lost += own.length * (hub.takers - isTaker - out.length);
      for (const one of own) lost -= takes[one] as number;
      lost -= met(net.out, own, takes, gone);
      for (const one of out) takes[one] = 1;
      if (node >= 0) takes[node] = isTaker;
    }
    if (node >= 0) gives[node] = isGiver;
    return lost;
  };
}

/** What the hub itself holds together, seen from another that it reaches and that reaches it. */
function withoutHub(net: Net, hub: Hub, node: number, other: number) {
  const left = (side: Net['out'], { tree }: Ways) => {
    const isReached = new Uint8Array(net.nodes);
    isReached[other] = 1;
    spread(side, isReached, (one) => one !== node);
    return tree.order.subarray(0, tree.count).filter((one) => one !== node && isReached[one] === 0);
  };
  return [left(net.out, hub.down), left(net.in, hub.up)] as const;
}

/** The arc every way to or from a node takes, by arc; -1 for arcs that are no such. */
function onlyArcs({ tree }: Ways, arcs: number): Int32Array {
  const leads = new Int32Array(arcs).fill(-1);
  for (let at = 1; at < tree.count; at++)
    if (tree.isOnly[at] === 1) leads[tree.arc[at] as number] = tree.order[at] as number;
  return leads;
}

const degree = ({ offset }: Net['out'], node: number) =>
  (offset[node + 1] as number) - (offset[node] as number);

/**
 * What is lost by each arc alone. Where a node has no other arc, it is what the node itself loses and the pairs it is an end
 * of.
 */
function* throughArcs(
  { net }: Problem,
  hub: Hub,
  lostBy: ReturnType<typeof counterOf>,
  byNode: Float64Array,
  gone: Gone,
  tally: Tally,
): Generator<void> {
  const { down, up, downOrder, upOrder, gives, takes } = hub;
  const into = onlyArcs(down, net.from.length);
  const outOf = onlyArcs(up, net.from.length);
  const lost = (arc: number): number => {
    const [from, to] = [net.from[arc] as number, net.to[arc] as number];
    if (takes[to] === 1 && degree(net.in, to) === 1)
      return (byNode[to] as number) + hub.givers - (gives[to] as number);
    if ((up.tree.place[from] as number) >= 0 && degree(net.out, from) === 1)
      return (
        (byNode[from] as number) + (gives[from] as number) * (hub.takers - (takes[from] as number))
      );
    const out = into[arc] === -1 ? [] : lostWith(down.tree, downOrder, to);
    const own = outOf[arc] === -1 ? [] : lostWith(up.tree, upOrder, from);
    gone.arcs[arc] = 1;
    const pairs = lostBy(out, own, gone);
    gone.arcs[arc] = 0;
    return pairs;
  };
  for (let arc = 0; arc < into.length; arc++) {
    if (into[arc] === -1 && outOf[arc] === -1) continue;
    add(tally.arcs, net.arc[arc] as number, lost(arc));
    yield;
  }
}

/** About what it takes to look at all that is lost by each node, in steps. */
function stepsThrough({ net }: Problem, { down, up }: Hub): number {
  let looked = 0;
  for (const { tree } of [down, up])
    for (let at = 1; at < tree.count; at++) {
      const lost = tree.below[at] as number;
      if (lost > 1) looked += lost * (24 + lost / 64);
    }
  return looked * (1 + net.from.length / net.nodes);
}

/**
 * Adds to a tally what is lost of the pairs that meet through the hub, by each party, arc and set of arcs.
 *
 * @param other - another node that reaches the hub and is reached from it
 * @returns false when the steps were spent before the end; what was counted is not to be used then
 */
export function* throughHub(
  problem: Problem,
  node: number,
  other: number,
  tally: Tally,
  steps: Steps,
): Generator<void, boolean> {
  const { net, sets } = problem;
  const hub = hubAt(problem, node);
  const { down, up, downOrder, upOrder, gives, takes } = hub;
  steps.left -= 80 * net.nodes + 20 * net.from.length;
  if (2 * stepsThrough(problem, hub) > steps.left) return false;
  const lostBy = counterOf(problem, hub, steps);
  const gone: Gone = { node: -1, arcs: new Uint8Array(net.from.length) };
  tally.pairs += hub.givers * hub.takers;
  for (let one = 0; one < net.nodes; one++)
    tally.pairs -= (gives[one] as number) * (takes[one] as number);
  const byNode = new Float64Array(net.nodes);
  for (let one = 0; one < net.nodes; one++) {
    const [out, own] =
      one === node
        ? withoutHub(net, hub, node, other)
        : [lostWithoutNode(down.tree, downOrder, one), lostWithoutNode(up.tree, upOrder, one)];
    if (out.length + own.length === 0) continue;
    gone.node = one;
    byNode[one] = lostBy(out, own, gone);
    add(tally.nodes, net.node[one] as number, byNode[one] as number);
    yield;
    if (steps.left < 0) return false;
  }
  gone.node = -1;
  for (const _ of throughArcs(problem, hub, lostBy, byNode, gone, tally)) {
    yield;
    if (steps.left < 0) return false;
  }
  for (const { set, arcs } of sets) {
    for (const arc of arcs) gone.arcs[arc] = 1;
    const out = cutOff(down, arcs, net.to, gone);
    const own = cutOff(up, arcs, net.from, gone);
    steps.left -= 20 * (out.looked + own.looked) + arcs.length;
    if (out.cut.length + own.cut.length > 0) add(tally.sets, set, lostBy(out.cut, own.cut, gone));
    for (const arc of arcs) gone.arcs[arc] = 0;
    yield;
    if (steps.left < 0) return false;
  }
  return true;
}
