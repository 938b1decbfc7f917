/** The shortest way between parties; among equally short ones the first by the ids of its flows. */
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { type Scratch, takeScratch } from './scratch.ts';

/** How much work is left to a question; one unit is one flow looked at. */
export interface Budget {
  left: number;
}

/** A way to be found: from a party to any of the goals, over the flows a lens shows. */
export interface Search {
  readonly from: number;
  readonly goals: readonly number[];
  readonly lift: number;
  readonly lens: Lens;
  /** Ways longer than this are not looked for. */
  readonly most?: number;
  /** Flows not to begin with. */
  readonly notFirst?: readonly number[];
  /** Parties not to pass: those `marks` has seen, at a degree less than `below`. */
  readonly avoid?: { readonly marks: Scratch; readonly below: number };
}

function isAvoided({ avoid }: Search, party: number): boolean {
  if (avoid === undefined) return false;
  const { seen, stamp, degree } = avoid.marks;
  return seen[party] === stamp && (degree[party] as number) < avoid.below;
}

/** Collects in flow order what a party and its wholes give, each whole once in a search. */
function gather(graph: FlowGraph, search: Search, scratch: Scratch, party: number, into: number[]) {
  const { expanded, stamp } = scratch;
  const beginsNarrowed = party === search.from && search.notFirst !== undefined;
  let lists = 0;
  into.length = 0;
  const add = (whole: number) => {
    if (expanded[whole] === stamp) return;
    if (!beginsNarrowed) expanded[whole] = stamp;
    const end = graph.outOffset[whole + 1] as number;
    const before = into.length;
    for (let at = graph.outOffset[whole] as number; at < end; at++)
      into.push(graph.out[at] as number);
    if (into.length > before) lists += 1;
  };
  add(party);
  const end = graph.wholeOffset[party + 1] as number;
  for (let at = graph.wholeOffset[party] as number; at < end; at++)
    if ((graph.wholeLift[at] as number) <= search.lift) add(graph.wholes[at] as number);
  if (lists > 1) into.sort((a, b) => a - b);
}

/** Reads a way back from its last flow. */
function traced({ lastFlow, before }: Scratch, from: number, party: number, last: number) {
  const way = [last];
  for (let at = party; at !== from; at = before[at] as number) way.push(lastFlow[at] as number);
  return way.reverse();
}

/**
 * Finds the flows of the shortest way of at least one step. The queue holds parties in the order of the flow ids of
 * their ways, so that the first way found is also the first by id.
 *
 * @returns the flows in order; null when there is no way, or when the budget ran out (its `left` is then below 0)
 */
export function shortestWay(graph: FlowGraph, search: Search, budget: Budget): number[] | null {
  const scratch = takeScratch(graph);
  const { stamp, queue, seen, degree, lastFlow, before } = scratch;
  const { from, goals, most = Infinity, notFirst } = search;
  const flows: number[] = [];
  queue[0] = from;
  seen[from] = stamp;
  degree[from] = 0;
  let count = 1;
  for (let head = 0; head < count; head++) {
    const party = queue[head] as number;
    if ((degree[party] as number) >= most) return null;
    gather(graph, search, scratch, party, flows);
    budget.left -= flows.length + 1;
    if (budget.left < 0) return null;
    for (const flow of flows) {
      const next = graph.receiver[flow] as number;
      if (next < 0 || !sees(graph, search.lens, flow)) continue;
      if (party === from && notFirst?.includes(flow) === true) continue;
      if (goals.includes(next)) return traced(scratch, from, party, flow);
      if (seen[next] === stamp || isAvoided(search, next)) continue;
      seen[next] = stamp;
      degree[next] = (degree[party] as number) + 1;
      lastFlow[next] = flow;
      before[next] = party;
      queue[count++] = next;
    }
  }
  return null;
}
