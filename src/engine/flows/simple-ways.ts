/** Several ways, shortest first, none passing a party twice (Yen's algorithm with Lawler's rule). */
import { statedCourse } from './courses.ts';
import { receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { goesForward } from './in-time.ts';
import { type Scratch, takeScratch } from './scratch.ts';
import { type Budget, type Search, shortestWay } from './shortest-way.ts';
import { widestLift } from './stands-for.ts';
import { arrived, placesOn, shortestWayThroughWholes } from './ways-through-wholes.ts';

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
    mark(receiverOf(graph, flows[at] as number), at + 1);
  mark(from, 0);
}

/** Finds the shortest rest of a way that leaves `flows` at a step, other than those of `alike`, which share the steps before. */
type Detour = (
  flows: readonly number[],
  at: number,
  alike: readonly Candidate[],
) => readonly number[] | null;

/** Detours that pass no party of the way again. */
function byParties(graph: FlowGraph, search: Search, budget: Budget): (way: Candidate) => Detour {
  return ({ flows: whole }) => {
    const marks = takeScratch(graph, 1);
    markParties(graph, marks, search.from, whole);
    return (flows, at, alike) => {
      const from = at === 0 ? search.from : receiverOf(graph, flows[at - 1] as number);
      const notFirst = alike.map((way) => way.flows[at] as number);
      return shortestWay(graph, { ...search, from, notFirst, avoid: { marks, below: at } }, budget);
    };
  };
}

/** Detours that leave no place of the way again, at the widest lift. */
function byPlaces(graph: FlowGraph, search: Search, budget: Budget): (way: Candidate) => Detour {
  return ({ flows: whole }) => {
    const places = placesOn(graph, search.from, whole);
    return (flows, at, alike) => {
      const from = places[at] as number;
      const known = alike.map((way) => ({
        flows: way.flows,
        places: placesOn(graph, search.from, way.flows),
      }));
      const firstSteps = known
        .filter((way) => way.places[at] === from)
        .map((way) => [way.flows[at] as number, way.places[at + 1] ?? arrived] as const);
      const barred = { from, places: places.slice(0, at), firstSteps };
      return shortestWayThroughWholes(graph, search, barred, flows.slice(0, at), budget);
    };
  };
}

/** The shortest ways that leave a known way at one of its steps, other than all known ways do. */
function detours(known: readonly Candidate[], detour: Detour, budget: Budget): Candidate[] {
  const { flows, differsFrom } = known.at(-1) as Candidate;
  const same = (way: Candidate, end: number) =>
    flows.slice(0, end).every((flow, at) => way.flows[at] === flow);
  let alike = known.filter((way) => same(way, differsFrom));
  const found: Candidate[] = [];
  for (let at = differsFrom; at < flows.length && budget.left >= 0; at++) {
    const rest = detour(flows, at, alike);
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
 * over the same parties by different flows are two ways; over the same flows by different courses they are one. Over what
 * has happened once a way goes forward in time.
 *
 * @returns fewer ways than there are when the budget runs out; its `left` is then below 0. The first is always found.
 */
export function simpleWays(
  graph: FlowGraph,
  search: Search,
  most: number,
  budget: Budget,
): (readonly number[])[] {
  const isWidest = search.lift === widestLift;
  const endless = { left: Number.POSITIVE_INFINITY };
  const open = { places: [], firstSteps: [] };
  const first = isWidest
    ? shortestWayThroughWholes(graph, search, open, [], endless)
    : shortestWay(graph, search, endless);
  if (first === null) return [];
  const detourOf = (isWidest ? byPlaces : byParties)(graph, search, budget);
  const found = new Map<string, readonly number[]>();
  const told = (flows: readonly number[]) => flows.map((flow) => statedCourse(graph, flow)).join();
  const known: Candidate[] = [{ flows: first, differsFrom: 0 }];
  if (goesForward(graph, first)) found.set(told(first), first);
  const candidates: Candidate[] = [];
  while (found.size < most) {
    candidates.push(...detours(known, detourOf(known.at(-1) as Candidate), budget));
    if (budget.left < 0 || candidates.length === 0) break;
    const [next] = candidates.splice(firstOf(candidates), 1) as [Candidate];
    known.push(next);
    if (!found.has(told(next.flows)) && goesForward(graph, next.flows))
      found.set(told(next.flows), next.flows);
  }
  return [...found.values()];
}
