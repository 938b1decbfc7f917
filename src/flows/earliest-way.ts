/** The way on which something arrives first, where parties pass things on only at certain times (Dijkstra's walk). */
import TinyQueue from 'tinyqueue';
import type { FlowGraph } from './flow-graph.ts';
import { sees } from './lens.ts';
import { standsFor } from './reached-by.ts';
import type { Search } from './shortest-way.ts';

/** When a party passes on what arrives at a time: never before it, and no later for what arrives earlier. */
export type PassesOn = (party: number, arrived: number) => number;

/** A way and the times at its receivers: when it arrives there. */
export interface TimedWay {
  readonly flows: readonly number[];
  readonly arrives: readonly number[];
}

interface Waiting {
  readonly party: number;
  readonly arrived: number;
  readonly leaves: number;
  readonly steps: number;
  readonly order: number;
  readonly flow: number;
  readonly before: Waiting | null;
}

/** Earlier first; then by fewer steps, then in the order found, so that the same way is found each time. */
function compare(one: Waiting, other: Waiting): number {
  return one.leaves - other.leaves || one.steps - other.steps || one.order - other.order;
}

function traced(last: Waiting, flow: number): TimedWay {
  const flows = [flow];
  const arrives = [last.leaves];
  for (let at = last; at.before !== null; at = at.before) {
    flows.push(at.flow);
    arrives.push(at.arrived);
  }
  return { flows: flows.reverse(), arrives: arrives.reverse() };
}

/**
 * The way of at least one step that arrives first at any of the goals; null when none does. Each flow is looked at once.
 *
 * @param since - when it leaves the start
 */
export function earliestWay(
  graph: FlowGraph,
  { from, goals, lift, lens }: Pick<Search, 'from' | 'goals' | 'lift' | 'lens'>,
  since: number,
  passesOn: PassesOn,
): TimedWay | null {
  const best = new Map<number, number>([[from, since]]);
  const expanded = new Set<number>();
  const settled = new Set<number>();
  const goal = new Set(goals);
  let order = 0;
  const first: Waiting = {
    party: from,
    arrived: since,
    leaves: since,
    steps: 0,
    order,
    flow: -1,
    before: null,
  };
  const queue = new TinyQueue<Waiting>([first], compare);
  for (let now = queue.pop(); now !== undefined; now = queue.pop()) {
    if (settled.has(now.party)) continue;
    settled.add(now.party);
    for (const whole of standsFor(graph, now.party, lift)) {
      if (expanded.has(whole)) continue;
      expanded.add(whole);
      const end = graph.outOffset[whole + 1] as number;
      for (let at = graph.outOffset[whole] as number; at < end; at++) {
        const flow = graph.out[at] as number;
        const party = graph.receiver[flow] as number;
        if (party < 0 || !sees(graph, lens, flow)) continue;
        if (goal.has(party)) return traced(now, flow);
        const leaves = passesOn(party, now.leaves);
        if (leaves === Number.POSITIVE_INFINITY || leaves >= (best.get(party) ?? Infinity))
          continue;
        best.set(party, leaves);
        order += 1;
        queue.push({
          party,
          arrived: now.leaves,
          leaves,
          steps: now.steps + 1,
          order,
          flow,
          before: now,
        });
      }
    }
  }
  return null;
}
