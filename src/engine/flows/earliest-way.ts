/** The way on which something arrives first, where parties pass things on only at certain times (Dijkstra's walk). */
import TinyQueue from 'tinyqueue';
import { statedCourse } from './courses.ts';
import { crossingsFrom } from './crossing-ways.ts';
import { flowsGivenBy, giverOf, kindAt, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { givenThrough, passagesAt } from './passages.ts';
import type { Search } from './shortest-way.ts';
import { standsFor, widestLift } from './stands-for.ts';

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

/** A way that arrives only after it has waited with the one its last flow is stated for. */
interface Late {
  readonly last: Waiting;
  readonly flow: number;
  readonly arrives: number;
}

/** Earlier first; then by fewer steps, then in the order found, so that the same way is found each time. */
function compare(one: Waiting, other: Waiting): number {
  return one.leaves - other.leaves || one.steps - other.steps || one.order - other.order;
}

function traced(last: Waiting, flow: number, arrived: number): TimedWay {
  const flows = [flow];
  const arrives = [arrived];
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
  const isWidest = lift === widestLift;
  const best = new Map<number, number>();
  const followed = new Set<number>();
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
  /** What leaves with somebody, each list once: stated for the party and its wholes, and passed on through those by kind. */
  const leaving = ({ party, flow, before }: Waiting): number[] => {
    const stated = standsFor(graph, party, isWidest && before !== null ? widestLift - 1 : lift);
    const passed = isWidest && before !== null ? passagesAt(graph, party, flow) : [];
    const once = (one: number) => !followed.has(one) && followed.add(one);
    const parties = graph.parties.length;
    return [
      ...stated.filter(once).flatMap((one) => [...flowsGivenBy(graph, one)]),
      ...passed.filter((one) => once(parties + one)).flatMap((one) => givenThrough(graph, one)),
    ];
  };
  /** When a flow arrives: what goes to a forum by one of its meetings comes there at the meeting. */
  const passedOn = (flow: number, left: number): number => {
    const stated = statedCourse(graph, flow);
    const receiver = graph.back.has(flow) ? giverOf(graph, stated) : receiverOf(graph, stated);
    return receiver === receiverOf(graph, flow) ? left : passesOn(receiver, left);
  };
  const queue = new TinyQueue<Waiting>([first], compare);
  let late: Late | null = null;
  for (let now = queue.pop(); now !== undefined; now = queue.pop()) {
    if (late !== null && late.arrives <= now.leaves) break;
    for (const flow of leaving(now)) {
      const party = receiverOf(graph, flow);
      if (party < 0 || !sees(graph, lens, flow)) continue;
      const arrives = passedOn(flow, now.leaves);
      if (arrives === Infinity) continue;
      if (goal.has(party)) {
        if (arrives === now.leaves) return traced(now, flow, arrives);
        if (late === null || arrives < late.arrives) late = { last: now, flow, arrives };
        continue;
      }
      const leaves = passesOn(party, arrives);
      // At the widest lift the kind something came by decides where it can go on to.
      const kind = isWidest ? kindAt(graph, flow) : 0;
      const place = kind * graph.parties.length + party;
      if (party === from || leaves === Infinity || leaves >= (best.get(place) ?? Infinity))
        continue;
      best.set(place, leaves);
      order += 1;
      queue.push({
        party,
        arrived: arrives,
        leaves,
        steps: now.steps + 1,
        order,
        flow,
        before: now,
      });
    }
  }
  return late === null ? null : traced(late.last, late.flow, late.arrives);
}

/** The earliest way across each place where one may cross from one landscape to another. */
export function earliestWaysAcross(
  graph: FlowGraph,
  { from, to, goals, lift }: Pick<Search, 'from' | 'goals' | 'lift'> & { readonly to: number },
  lenses: readonly [Lens, Lens],
  since: number,
  passesOn: PassesOn,
): TimedWay[] {
  const [here, there] = lenses;
  const most = Math.min(lift, widestLift - 1);
  const ends = most === lift ? goals : standsFor(graph, to, most);
  return crossingsFrom(graph, from, most, lenses).flatMap(({ leaves, enters, by }) => {
    const nothing = { flows: [], arrives: [] };
    const before =
      leaves === from
        ? nothing
        : earliestWay(graph, { from, goals: [leaves], lift: most, lens: here }, since, passesOn);
    if (before === null) return [];
    const at = before.arrives.at(-1);
    const left = at === undefined ? since : passesOn(leaves, at);
    if (by.length > 0 && enters === to)
      return [{ flows: [...before.flows, ...by], arrives: [...before.arrives, left] }];
    const entered = by.length === 0 ? left : passesOn(enters, left);
    const after = earliestWay(
      graph,
      { from: enters, goals: ends, lift: most, lens: there },
      entered,
      passesOn,
    );
    if (after === null || !Number.isFinite(entered)) return [];
    return [
      {
        flows: [...before.flows, ...by, ...after.flows],
        arrives: [...before.arrives, ...by.map(() => left), ...after.arrives],
      },
    ];
  });
}
