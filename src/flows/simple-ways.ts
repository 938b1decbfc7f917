/** Several ways, shortest first, none passing a party twice (Yen's algorithm with Lawler's rule). */
import type { FlowGraph } from './flow-graph.ts';
import { type Scratch, takeScratch } from './scratch.ts';
import { type Budget, type Search, shortestWay } from './shortest-way.ts';

/** A way, and the step from which it differs from the way it was found beside. */
interface Candidate {
  readonly flows: readonly number[];
  readonly differsFrom: number;
}

/** Shortest first, then by the flows in order. */
export function compareWays(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const differs = a.findIndex((flow, at) => flow !== b[at]);
  return differs < 0 ? 0 : (a[differs] as number) - (b[differs] as number);
}

/** Marks the parties a way passes with their place on it. */
function markParties(graph: FlowGraph, marks: Scratch, from: number, flows: readonly number[]) {
  const mark = (party: number, place: number) => {
    marks.seen[party] = marks.stamp;
    marks.degree[party] = place;
  };
  for (let at = flows.length - 2; at >= 0; at--)
    mark(graph.receiver[flows[at] as number] as number, at + 1);
  mark(from, 0);
}

/** The shortest ways that leave a known way at one of its steps, other than all known ways do. */
function detours(
  graph: FlowGraph,
  search: Search,
  known: readonly Candidate[],
  budget: Budget,
): Candidate[] {
  const { flows, differsFrom } = known.at(-1) as Candidate;
  const marks = takeScratch(graph, 1);
  markParties(graph, marks, search.from, flows);
  const same = (way: Candidate, end: number) =>
    flows.slice(0, end).every((flow, at) => way.flows[at] === flow);
  let alike = known.filter((way) => same(way, differsFrom));
  const found: Candidate[] = [];
  for (let at = differsFrom; at < flows.length && budget.left >= 0; at++) {
    const from = at === 0 ? search.from : (graph.receiver[flows[at - 1] as number] as number);
    const notFirst = alike.map((way) => way.flows[at] as number);
    const avoid = { marks, below: at };
    const rest = shortestWay(graph, { ...search, from, notFirst, avoid }, budget);
    if (rest !== null) found.push({ flows: [...flows.slice(0, at), ...rest], differsFrom: at });
    alike = alike.filter((way) => way.flows[at] === flows[at]);
  }
  return found;
}

/** The place of the candidate that comes first. */
function firstOf(candidates: readonly Candidate[]): number {
  let best = 0;
  for (let at = 1; at < candidates.length; at++)
    if (compareWays((candidates[at] as Candidate).flows, (candidates[best] as Candidate).flows) < 0)
      best = at;
  return best;
}

/**
 * Up to `most` ways from a party to the goals, as flows in order. A way ends where it first meets a goal. Two ways
 * over the same parties by different flows are two ways.
 *
 * @returns fewer ways than there are when the budget runs out; its `left` is then below 0. The first is always found.
 */
export function simpleWays(
  graph: FlowGraph,
  search: Search,
  most: number,
  budget: Budget,
): (readonly number[])[] {
  const first = shortestWay(graph, search, { left: Infinity });
  if (first === null) return [];
  const known: Candidate[] = [{ flows: first, differsFrom: 0 }];
  const candidates: Candidate[] = [];
  while (known.length < most) {
    candidates.push(...detours(graph, search, known, budget));
    if (budget.left < 0 || candidates.length === 0) break;
    known.push(...candidates.splice(firstOf(candidates), 1));
  }
  return known.map(({ flows }) => flows);
}
