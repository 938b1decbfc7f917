/**
 * The shortest way at the widest lift. A way is then told by how each party on it is left: for its own flows and those of
 * its types, or through an area or a role of it, by the kind it came by. These are the places of the search; a way is at
 * none of them twice, and never comes back to its start.
 */
import { flowsGivenBy, giverOf, kindAt, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { sees } from './lens.ts';
import { givenThrough, passageNumber, passagesAt, passagesOf } from './passages.ts';
import { type Budget, heedTime, type Search } from './shortest-way.ts';
import { standsFor, typesOf, widestLift } from './stands-for.ts';

/** Where a search may not go: places already left, and first steps already known, as flow and place. */
export interface Barred {
  /** The place the search leaves from; the start itself when absent. */
  readonly from?: number;
  readonly places: readonly number[];
  readonly firstSteps: readonly (readonly [flow: number, place: number])[];
}

/** A place at a goal, where a way ends. */
export const arrived = -1;

/** Where the search has come: by which flow, from where, and to which places nobody came to before. */
interface Come {
  readonly party: number;
  readonly flow: number;
  readonly before: Come | null;
  readonly places: readonly number[];
}

/** The places a party can be left from when it was come to by a flow. */
function placesAt(graph: FlowGraph, party: number, flow: number): number[] {
  const through = passagesAt(graph, party, flow).map((number) => graph.parties.length + number);
  return [party, ...through];
}

/** From which place each flow of a way leaves; the first leaves the start. */
export function placesOn(graph: FlowGraph, from: number, flows: readonly number[]): number[] {
  return flows.map((flow, at) => {
    if (at === 0) return from;
    const party = receiverOf(graph, flows[at - 1] as number);
    const giver = giverOf(graph, flow);
    if (giver === party || typesOf(graph, party).includes(giver)) return party;
    const kind = kindAt(graph, flow);
    return graph.parties.length + passageNumber(passagesOf(graph), giver, kind);
  });
}

/** What leaves from some places of one party, in flow order. */
function leaving(graph: FlowGraph, { party, places }: Come, isStart: boolean): number[] {
  const most = isStart ? widestLift : widestLift - 1;
  const lists = places.map((place) =>
    place < graph.parties.length
      ? standsFor(graph, party, most).flatMap((one) => [...flowsGivenBy(graph, one)])
      : givenThrough(graph, place - graph.parties.length),
  );
  return lists.flat().sort((a, b) => a - b);
}

/** The flows of a way, from its last place back. */
function traced(last: Come, flow: number): number[] {
  const flows = [flow];
  for (let at = last; at.before !== null; at = at.before) flows.push(at.flow);
  return flows.reverse();
}

/**
 * Finds the flows of the shortest way of at least one step; among equally short ones the first by flow ids.
 *
 * @param after - the flows by which the search has come to where it begins
 * @returns the flows from there on; null when there is no way, or when the budget ran out
 */
export function shortestWayThroughWholes(
  graph: FlowGraph,
  search: Search,
  barred: Barred,
  after: readonly number[],
  budget: Budget,
): number[] | null {
  heedTime(budget);
  const { from, goals, lens } = search;
  const left = new Set(barred.places);
  const party = after.length === 0 ? from : receiverOf(graph, after.at(-1) as number);
  const start = barred.from ?? from;
  left.add(start);
  const first = { party, flow: after.at(-1) ?? -1, before: null, places: [start] };
  const queue: Come[] = [first];
  const isBarred = (flow: number, place: number) =>
    barred.firstSteps.some(([one, other]) => one === flow && other === place);
  for (const come of queue) {
    const flows = leaving(graph, come, come === first && after.length === 0);
    budget.left -= flows.length + 1;
    if (budget.left < 0) return null;
    for (const flow of flows) {
      const next = receiverOf(graph, flow);
      if (next < 0 || !sees(graph, lens, flow)) continue;
      const isFirst = come === first;
      if (goals.includes(next)) {
        if (isFirst && isBarred(flow, arrived)) continue;
        return traced(come, flow);
      }
      if (next === from) continue;
      const places = placesAt(graph, next, flow).filter(
        (place) => !left.has(place) && !(isFirst && isBarred(flow, place)),
      );
      if (places.length === 0) continue;
      for (const place of places) left.add(place);
      queue.push({ party: next, flow, before: come, places });
    }
  }
  return null;
}
