/** The shortest way between parties; among equally short ones the first by the ids of its flows. */
import { isTimeUp } from '../work.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { type Scratch, takeScratch } from './scratch.ts';

/** How much work is left to a question; one unit is one flow looked at. */
export interface Budget {
  left: number;
}

/** Leaves nothing of a budget once the time of who asks is up; what is to be found in any case has one without end. */
export function heedTime(budget: Budget): void {
  if (budget.left !== Number.POSITIVE_INFINITY && isTimeUp()) budget.left = -1;
}

/** Why an answer found with this budget is not whole; null when it is. */
export function whyPartial({ left }: Budget): string | null {
  if (left >= 0) return null;
  return isTimeUp() ? 'TIME_SPENT' : 'STEP_BUDGET_SPENT';
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

/** Flows in the order of their numbers: `items[start]` up to, not including, `items[end]`. */
interface Stretch {
  items: ArrayLike<number>;
  start: number;
  end: number;
}

/** Finds what a party and its wholes give, each whole once in a search; copied only where several lists are to be merged. */
function gather(graph: FlowGraph, search: Search, scratch: Scratch, party: number, into: Stretch) {
  const { expanded, stamp } = scratch;
  const { out, outOffset, wholeOffset, wholes, wholeLift } = graph;
  const beginsNarrowed = party === search.from && search.notFirst !== undefined;
  into.items = out;
  into.start = into.end = 0;
  const last = wholeOffset[party + 1] as number;
  for (let at = (wholeOffset[party] as number) - 1; at < last; at++) {
    const isParty = at < (wholeOffset[party] as number);
    if (!isParty && (wholeLift[at] as number) > search.lift) continue;
    const whole = isParty ? party : (wholes[at] as number);
    if (expanded[whole] === stamp) continue;
    if (!beginsNarrowed) expanded[whole] = stamp;
    const start = outOffset[whole] as number;
    const end = outOffset[whole + 1] as number;
    if (start < end) join(out, into, start, end);
  }
}

/** Adds one more list to a stretch. */
function join(out: Int32Array, into: Stretch, start: number, end: number): void {
  if (into.start === into.end) {
    into.start = start;
    into.end = end;
    return;
  }
  const so = Array.prototype.slice.call(into.items, into.start, into.end) as number[];
  for (let at = start; at < end; at++) so.push(out[at] as number);
  into.items = so.sort((a, b) => a - b);
  into.start = 0;
  into.end = so.length;
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
  heedTime(budget);
  const scratch = takeScratch(graph);
  const { stamp, queue, seen, degree, lastFlow, before } = scratch;
  const { from, goals, most = Infinity, notFirst } = search;
  const { receiver } = graph;
  const stretch: Stretch = { items: graph.out, start: 0, end: 0 };
  const goal = goals[0];
  queue[0] = from;
  seen[from] = stamp;
  degree[from] = 0;
  let count = 1;
  for (let head = 0; head < count; head++) {
    const party = queue[head] as number;
    if ((degree[party] as number) >= most) return null;
    gather(graph, search, scratch, party, stretch);
    const { items, end } = stretch;
    budget.left -= end - stretch.start + 1;
    if (budget.left < 0) return null;
    for (let at = stretch.start; at < end; at++) {
      const flow = items[at] as number;
      const next = receiver[flow] as number;
      const arrives = next === goal || (goals.length > 1 && goals.includes(next));
      if (next < 0 || (!arrives && seen[next] === stamp)) continue;
      if (!sees(graph, search.lens, flow)) continue;
      if (party === from && notFirst?.includes(flow) === true) continue;
      if (arrives) return traced(scratch, from, party, flow);
      if (isAvoided(search, next)) continue;
      seen[next] = stamp;
      degree[next] = (degree[party] as number) + 1;
      lastFlow[next] = flow;
      before[next] = party;
      queue[count++] = next;
    }
  }
  return null;
}
