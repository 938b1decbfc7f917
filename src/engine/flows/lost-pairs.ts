/**
 * How many pairs of nodes no longer reach each other when a node, an arc or a set of arcs goes. Most of a net hangs together
 * in a large part: its pairs are counted through a hub, and what is left falls into two smaller nets, of those who do not reach
 * the hub and those it does not reach.
 */
import { partsOfArcs } from './connected-parts.ts';
import { fromEach } from './from-each.ts';
import { type Net, netWithin, spread } from './net.ts';
import { add, type Problem, type Steps, type Tally, throughHub } from './through-a-hub.ts';

/** A part of fewer nodes is not worth a hub. */
const leastPart = 8;

const tallyFor = ({ nodes, arcs, sets }: Tally): Tally => ({
  pairs: 0,
  nodes: new Float64Array(nodes.length),
  arcs: new Float64Array(arcs.length),
  sets: new Float64Array(sets.length),
});

function addAll(tally: Tally, more: Tally): void {
  tally.pairs += more.pairs;
  for (const list of ['nodes', 'arcs', 'sets'] as const)
    for (let at = 0; at < more[list].length; at++) add(tally[list], at, more[list][at] as number);
}

/**
 * A node with many arcs in a large part, and another of that part; undefined where all parts are small. Of parts about as large
 * as the largest the one in the middle of the order in which they lead to each other, so that what is left falls into halves.
 */
function hubOf(net: Net): readonly [hub: number, other: number] | undefined {
  const { offset, arcs } = net.out;
  const { of, count } = partsOfArcs({ outOffset: offset, out: arcs, receiver: net.to }, () => true);
  const size = new Int32Array(count);
  for (const part of of) size[part] = (size[part] as number) + 1;
  const largest = size.reduce((most, one) => Math.max(most, one), 0);
  if (largest < leastPart) return undefined;
  let [chosen, before, nearest] = [-1, 0, Number.POSITIVE_INFINITY];
  for (let part = 0; part < count; part++) {
    const away = Math.abs(before + (size[part] as number) / 2 - net.nodes / 2);
    before += size[part] as number;
    if ((size[part] as number) * 2 < largest || away >= nearest) continue;
    chosen = part;
    nearest = away;
  }
  const degree = (node: number) =>
    (offset[node + 1] as number) -
    (offset[node] as number) +
    (net.in.offset[node + 1] as number) -
    (net.in.offset[node] as number);
  const members = [...of.keys()].filter((node) => of[node] === chosen);
  const hub = members.reduce((best, one) => (degree(one) > degree(best) ? one : best));
  return [hub, members.find((one) => one !== hub) as number];
}

/** About how many steps it takes to count from each start, judged by what some of them reach. */
function stepsFromEach({ net, starts, sets }: Problem): number {
  const all = [...starts.keys()].filter((node) => starts[node] === 1);
  const apart = Math.max(1, Math.floor(all.length / 16));
  let [asked, reached] = [0, 0];
  for (let at = apart >> 1; at < all.length; at += apart) {
    const mark = new Uint8Array(net.nodes);
    mark[all[at] as number] = 1;
    spread(net.out, mark, () => true);
    reached += mark.reduce((sum, one) => sum + one, 0);
    asked += 1;
  }
  const arcs = net.from.length / net.nodes;
  return (all.length * reached * (40 + 6 * arcs + sets.length / 4)) / Math.max(1, asked);
}

/** The problem of some of the starts among some of the nodes, without what no start reaches. */
function within(
  { net, starts, sets }: Problem,
  isOpen: (node: number) => boolean,
  counts: (node: number) => boolean,
): Problem {
  const isKept = starts.map((mark, node) => (mark === 1 && isOpen(node) && counts(node) ? 1 : 0));
  const chosen = isKept.slice();
  spread(net.out, isKept, isOpen);
  const smaller = netWithin(net, isKept);
  const number = new Int32Array(net.from.length).fill(-1);
  let arcs = 0;
  for (let arc = 0; arc < number.length; arc++)
    if (isKept[net.from[arc] as number] === 1 && isKept[net.to[arc] as number] === 1)
      number[arc] = arcs++;
  return {
    net: smaller,
    starts: chosen.filter((_, node) => isKept[node] === 1),
    sets: sets
      .map(({ set, arcs: some }) => ({
        set,
        arcs: some.map((arc) => number[arc] as number).filter((arc) => arc >= 0),
      }))
      .filter((one) => one.arcs.length > 0),
  };
}

/** The two problems that are left once the pairs through a hub are counted. */
function without(problem: Problem, hub: number): readonly [above: Problem, beside: Problem] {
  const { net } = problem;
  const marked = (side: Net['out']) => {
    const mark = new Uint8Array(net.nodes);
    mark[hub] = 1;
    spread(side, mark, () => true);
    return mark;
  };
  const [isReached, reaches] = [marked(net.out), marked(net.in)];
  return [
    within(
      problem,
      (node) => reaches[node] === 0,
      () => true,
    ),
    within(
      problem,
      (node) => isReached[node] === 0,
      (node) => reaches[node] === 1,
    ),
  ];
}

/**
 * Counts the pairs lost. Hands over after every piece of work, so that whoever counts can let others go on between.
 *
 * @param sets - arcs that go together
 * @returns what was counted, and whether it is all; else each number is a lower bound
 */
export function* lostPairs(
  net: Net,
  sets: readonly Int32Array[],
  steps: Steps,
): Generator<void, Tally & { readonly whole: boolean }> {
  const tally: Tally = {
    pairs: 0,
    nodes: new Float64Array(net.nodes),
    arcs: new Float64Array(net.from.length),
    sets: new Float64Array(sets.length),
  };
  const open: Problem[] = [
    {
      net,
      starts: new Uint8Array(net.nodes).fill(1),
      sets: sets.map((arcs, set) => ({ set, arcs })),
    },
  ];
  for (let problem = open.pop(); problem !== undefined; problem = open.pop()) {
    const rest = yield* settle(problem, tally, steps);
    if (rest === undefined) return { ...tally, whole: false };
    open.push(...rest);
  }
  return { ...tally, whole: true };
}

/** Counts in one net; says which problems are left, or undefined where the steps were spent. */
function* settle(
  problem: Problem,
  tally: Tally,
  steps: Steps,
): Generator<void, Problem[] | undefined> {
  const found = hubOf(problem.net);
  if (found === undefined) return (yield* fromEach(problem, tally, steps)) ? [] : undefined;
  const [hub, other] = found;
  // A hub that costs more than to count from each is given up.
  const allowed = Math.min(steps.left, stepsFromEach(problem));
  const own = { left: allowed };
  const counted = tallyFor(tally);
  const isWhole = yield* throughHub(problem, hub, other, counted, own);
  steps.left -= allowed - own.left;
  if (isWhole) {
    addAll(tally, counted);
    return [...without(problem, hub)];
  }
  if (steps.left <= 0) {
    addAll(tally, counted);
    return undefined;
  }
  return (yield* fromEach(problem, tally, steps)) ? [] : undefined;
}
