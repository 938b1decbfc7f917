/** Flows that end in a change: why each does, and what is left between its ends. */

import type { FactOf } from '../../../model/fact.ts';
import type { FlowKind } from '../../../model/words.ts';
import type { FlowFilter, Way } from '../../answering/answer.ts';
import { lensesAsked } from '../../answering/filter.ts';
import { liftAsked } from '../../answering/lift.ts';
import { wayOf } from '../../answering/way.ts';
import { type Budget, shortestWay } from '../../flows/shortest-way.ts';
import { compareWays } from '../../flows/simple-ways.ts';
import { standsFor } from '../../flows/stands-for.ts';
import type { Reading } from '../../reading.ts';

/** NAMED: it was named itself. END: one of its ends goes. CARRIERS: everyone who carries it goes. */
export type EndedWhy = 'NAMED' | 'END' | 'CARRIERS';
/** SAME_KIND: another way of its own kind is left. OTHER_KIND: only a way over other kinds. NONE: no way. */
export type Remains = 'SAME_KIND' | 'OTHER_KIND' | 'NONE';

export interface EndedFlow {
  readonly flow: string;
  readonly why: EndedWhy;
  /** Null when an end is gone or unstated: nobody is left to ask for a way. */
  readonly remains: Remains | null;
  /** The shortest way that is left, in the landscape as it would be. */
  readonly instead: Way | null;
}

/** Which ways count, in the landscape as it would be. */
export interface WaysLeft {
  readonly later: Reading;
  readonly filter: FlowFilter | null | undefined;
  readonly landscape: string | null | undefined;
  readonly budget: Budget;
}

/** The shortest way that is left over flows of these kinds, or of any; what is stated for a type counts for its forums. */
function wayLeft(
  { later, filter, landscape, budget }: WaysLeft,
  from: string,
  to: string,
  kinds: readonly FlowKind[] | null,
): Way | null {
  const { graph } = later;
  const [start, goal] = [graph.partyNumber.get(from), graph.partyNumber.get(to)];
  if (start === undefined || goal === undefined) return null;
  const lift = liftAsked('TYPE');
  const looks = {
    filter: { ...filter, kinds, sameKind: false },
    landscape,
    parties: [start, goal],
  };
  const goals = standsFor(graph, goal, lift);
  const [flows] = lensesAsked(later, looks)
    .flatMap((lens) => {
      const way = shortestWay(graph, { from: start, goals, lift, lens }, budget);
      return way === null ? [] : [way];
    })
    .sort(compareWays);
  return flows === undefined ? null : wayOf(graph, start, goal, flows);
}

/** What is left of a flow that ends; `isGone` knows all ids that go. */
export function endedFlow(
  flow: FactOf<'FLOW'>,
  isGone: (id: string) => boolean,
  isNamed: boolean,
  ways: WaysLeft,
): EndedFlow {
  const { id, giver, receiver, flowKind } = flow;
  const endGoes = [giver, receiver].some((end) => end !== undefined && isGone(end));
  const why = isNamed ? 'NAMED' : endGoes ? 'END' : 'CARRIERS';
  if (endGoes || giver === undefined || receiver === undefined)
    return { flow: id, why, remains: null, instead: null };
  const same = wayLeft(ways, giver, receiver, [flowKind]);
  if (same !== null) return { flow: id, why, remains: 'SAME_KIND', instead: same };
  const other = wayLeft(ways, giver, receiver, null);
  return { flow: id, why, remains: other === null ? 'NONE' : 'OTHER_KIND', instead: other };
}
