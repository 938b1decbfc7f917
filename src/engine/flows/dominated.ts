/** Which parties and flows every way from a party to others passes: dominators, counted. */
import { statedCourse } from './courses.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';

/** Ways that would be lost: from how many pairs of giver and receiver, without the party itself. */
export interface Dependents {
  /** Per party, how many pairs of others lose all ways when it goes. */
  readonly parties: Float64Array;
  /** Per flow, how many pairs of parties lose all ways when it goes; of one that is several nodes, by the first course of each. */
  readonly flows: Float64Array;
  /** How many pairs of parties have a way at all. */
  readonly pairs: number;
  /** False when the budget ran out before every party was a start. */
  readonly whole: boolean;
}

/** Working space for one start; nodes are parties, then flows, a mutual one for each way. */
interface Space {
  readonly order: Int32Array;
  readonly place: Int32Array;
  readonly dominator: Int32Array;
  readonly below: Int32Array;
  /** For each course of a flow, the course that is its node. */
  readonly lanes: Int32Array;
}

/**
 * Counts, for every party and flow, the pairs of parties that reach each other only through it. Flows are nodes between
 * their ends, so that a flow counts as well as a party. From each start the dominators are found by walking up the tree
 * of those before (Cooper, Harvey and Kennedy). Cost: starts × (what each reaches, and its flows).
 *
 * @param budget - steps over flows after which the count stops
 */
export function dependents(graph: FlowGraph, lens: Lens, budget: number): Dependents {
  const parties = graph.parties.length;
  const nodes = parties + graph.flows.length;
  const counted = {
    parties: new Float64Array(parties),
    flows: new Float64Array(graph.flows.length),
    pairs: 0,
  };
  const space: Space = {
    order: new Int32Array(nodes),
    place: new Int32Array(nodes).fill(-1),
    dominator: new Int32Array(nodes),
    below: new Int32Array(nodes),
    lanes: lanesOf(graph),
  };
  let steps = 0;
  for (let start = 0; start < parties; start++) {
    if (graph.outOffset[start] === graph.outOffset[start + 1]) continue;
    if (steps > budget) return { ...counted, whole: false };
    const reached = orderFrom(graph, lens, space, start);
    if (reached > 1) {
      settle(graph, lens, space, reached);
      count(graph, space, reached, counted);
    }
    steps += reached * 3;
    for (let at = 0; at < reached; at++) space.place[space.order[at] as number] = -1;
  }
  return { ...counted, whole: true };
}

/**
 * The flows that are more than one node, and so are not told by {@link dependents} alone: those that are mutual and no more lose the sum of
 * both their ways, since no way that passes no party twice takes both; others are to be counted anew.
 */
export function flowsOfSeveralNodes(graph: FlowGraph): { flow: number; isPair: boolean }[] {
  const { flows, back } = graph;
  const lanes = lanesOf(graph);
  const found: { flow: number; isPair: boolean }[] = [];
  for (let course = 1; course < lanes.length; course++) {
    if (flows[course - 1] !== flows[course] || lanes[course] !== course) continue;
    const flow = statedCourse(graph, course);
    if (found.at(-1)?.flow === flow) continue;
    const isPair = course === flow + 1 && back.has(course) && flows[course + 1] !== flows[flow];
    found.push({ flow, isPair });
  }
  return found;
}

/**
 * For each course the first of those by which the same party gives the same flow: they are one node, since whoever gives it
 * gives it to all of them.
 */
function lanesOf({ flows, giver }: FlowGraph): Int32Array {
  const lanes = new Int32Array(flows.length);
  for (let course = 0; course < lanes.length; course++) {
    const isSame = course > 0 && flows[course - 1] === flows[course];
    const goesOn = isSame && giver[course - 1] === giver[course];
    lanes[course] = goesOn ? (lanes[course - 1] as number) : course;
  }
  return lanes;
}

/** The end of the courses of a node, which stand one after the other. */
function endOfLane(lanes: Int32Array, first: number): number {
  let end = first + 1;
  while (end < lanes.length && lanes[end] === first) end++;
  return end;
}

/**
 * The nodes reached, numbered so that each comes after the node it was first reached by (reverse postorder). Flows
 * are nodes as well.
 */
function orderFrom(
  graph: FlowGraph,
  lens: Lens,
  { order, place, lanes }: Space,
  start: number,
): number {
  const parties = graph.parties.length;
  const path = [start];
  const next = [graph.outOffset[start] as number];
  const finished: number[] = [];
  place[start] = -2;
  while (path.length > 0) {
    const node = path[path.length - 1] as number;
    const at = next[next.length - 1] as number;
    const isParty = node < parties;
    const end = isParty ? (graph.outOffset[node + 1] as number) : endOfLane(lanes, node - parties);
    if (at === end) {
      finished.push(node);
      path.pop();
      next.pop();
      continue;
    }
    next[next.length - 1] = at + 1;
    const course = isParty ? (graph.out[at] as number) : at;
    const to = graph.receiver[course] as number;
    if (to < 0 || !sees(graph, lens, course)) continue;
    const flow = lanes[course] as number;
    const other = isParty ? parties + flow : to;
    if (place[other] !== -1) continue;
    place[other] = -2;
    path.push(other);
    next.push(isParty ? flow : (graph.outOffset[to] as number));
  }
  for (let at = 0; at < finished.length; at++) {
    const node = finished[finished.length - 1 - at] as number;
    order[at] = node;
    place[node] = at;
  }
  return finished.length;
}

/** The nearest node both are only reached through. */
function common({ place, dominator }: Space, one: number, other: number): number {
  let a = one;
  let b = other;
  while (a !== b) {
    while ((place[a] as number) > (place[b] as number)) a = dominator[a] as number;
    while ((place[b] as number) > (place[a] as number)) b = dominator[b] as number;
  }
  return a;
}

/** Finds the dominator of every node reached; repeats until nothing changes. */
function settle(graph: FlowGraph, lens: Lens, space: Space, reached: number): void {
  const { order, place, dominator, lanes } = space;
  const parties = graph.parties.length;
  for (let at = 0; at < reached; at++) dominator[order[at] as number] = -1;
  const start = order[0] as number;
  dominator[start] = start;
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 1; at < reached; at++) {
      const node = order[at] as number;
      let found = -1;
      const meet = (before: number) => {
        if ((place[before] as number) < 0 || dominator[before] === -1) return;
        found = found === -1 ? before : common(space, found, before);
      };
      if (node >= parties) {
        const end = endOfLane(lanes, node - parties);
        for (let course = node - parties; course < end; course++) {
          const giver = graph.giver[course] as number;
          const isWalked = (graph.receiver[course] as number) >= 0 && sees(graph, lens, course);
          if (giver >= 0 && isWalked) meet(giver);
        }
      } else
        for (
          let i = graph.inOffset[node] as number;
          i < (graph.inOffset[node + 1] as number);
          i++
        ) {
          const flow = graph.in[i] as number;
          if ((graph.giver[flow] as number) >= 0 && sees(graph, lens, flow))
            meet(parties + (lanes[flow] as number));
        }
      if (found === dominator[node]) continue;
      dominator[node] = found;
      changed = true;
    }
  }
}

interface Counted {
  readonly parties: Float64Array;
  readonly flows: Float64Array;
  pairs: number;
}

/** Adds, for each node but the start, how many parties lie below it. */
function count(
  graph: FlowGraph,
  { order, dominator, below }: Space,
  reached: number,
  counted: Counted,
) {
  const parties = graph.parties.length;
  for (let at = 0; at < reached; at++) below[order[at] as number] = 0;
  for (let at = reached - 1; at > 0; at--) {
    const node = order[at] as number;
    const dependent = below[node] as number;
    const isParty = node < parties;
    if (isParty) counted.parties[node] = (counted.parties[node] as number) + dependent;
    else counted.flows[node - parties] = (counted.flows[node - parties] as number) + dependent;
    const own = isParty ? 1 : 0;
    const above = dominator[node] as number;
    below[above] = (below[above] as number) + dependent + own;
  }
  counted.pairs += below[order[0] as number] as number;
}

/**
 * How many pairs of parties have a way without these flows; undefined when the budget runs out. Cheaper than
 * {@link dependents}, which tells it for each flow and party alone.
 */
export function pairsWithout(
  graph: FlowGraph,
  lens: Lens,
  flows: ReadonlySet<number>,
  budget: { left: number },
): number | undefined {
  const seenBy = new Int32Array(graph.parties.length).fill(-1);
  const queue = new Int32Array(graph.parties.length);
  let pairs = 0;
  for (let start = 0; start < graph.parties.length; start++) {
    if (graph.outOffset[start] === graph.outOffset[start + 1]) continue;
    if (budget.left < 0) return undefined;
    seenBy[start] = start;
    queue[0] = start;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const party = queue[head] as number;
      const last = graph.outOffset[party + 1] as number;
      budget.left -= last - (graph.outOffset[party] as number) + 1;
      for (let at = graph.outOffset[party] as number; at < last; at++) {
        const flow = graph.out[at] as number;
        const to = graph.receiver[flow] as number;
        if (to < 0 || seenBy[to] === start || !sees(graph, lens, flow)) continue;
        if (flows.has(statedCourse(graph, flow))) continue;
        seenBy[to] = start;
        queue[end++] = to;
      }
    }
    pairs += end - 1;
  }
  return pairs;
}
