/** Whose demand comes to whom, before and after a change. */

import type { FlowKind } from '../../../model/words.ts';
import type { FlowFilter } from '../../answering/answer.ts';
import { lensesAsked, lensOf } from '../../answering/filter.ts';
import { liftAsked } from '../../answering/lift.ts';
import { givers, partsUnder, receiversFrom } from '../../flows/demand-ways.ts';
import { byName, idAt, partiesByName } from '../../flows/party-at.ts';
import type { Budget } from '../../flows/shortest-way.ts';
import type { Reading } from '../../reading.ts';

/** Which flows count, and where. */
export interface FlowsAsked {
  readonly filter?: FlowFilter | null;
  readonly landscape?: string | null;
}

/** Whom a party's demand no longer comes to, or newly comes to, by name. */
export interface Reached {
  readonly from: string;
  readonly parties: readonly string[];
}
/** For every giver of demand by name, whom it comes to: its demand and orders, and those of its types; by name. */
export function demandReach(
  reading: Reading,
  { filter, landscape }: FlowsAsked,
  budget: Budget,
): Map<string, Set<string>> {
  const { graph } = reading;
  const kinds: readonly FlowKind[] = filter?.kinds ?? ['DEMAND', 'ORDER'];
  const lift = liftAsked('TYPE');
  const ways = {
    lens: lensOf(reading, { ...filter, kinds }, landscape),
    lift,
    lensesFor: (start: number) => {
      const plan = {
        start,
        direction: 'DOWNSTREAM',
        lift,
        depth: Number.POSITIVE_INFINITY,
      } as const;
      const looks = { filter: { ...filter, kinds }, landscape, parties: [start], from: plan };
      return lensesAsked(reading, looks);
    },
  };
  const parts = partsUnder(graph, ways.lift);
  const gives = givers(graph, ways);
  const reached = new Map<string, Set<string>>();
  for (const start of partiesByName(graph)) {
    if (gives[start] === 0 || budget.left < 0) continue;
    const found = [...receiversFrom(graph, ways, parts, start, budget)].sort(byName(graph));
    if (found.length > 0)
      reached.set(idAt(graph, start), new Set(found.map((party) => idAt(graph, party))));
  }
  return reached;
}

/** Those in the first that are not in the second, party by party. */
export function missingFrom(
  one: Map<string, Set<string>>,
  other: Map<string, Set<string>>,
  gone: ReadonlySet<string>,
): Reached[] {
  return [...one].flatMap(([from, reached]) => {
    const parties = [...reached].filter((id) => !gone.has(id) && !other.get(from)?.has(id));
    return gone.has(from) || parties.length === 0 ? [] : [{ from, parties }];
  });
}

/** Everybody who is reached by somebody. */
export function receivers(reached: Map<string, Set<string>>): Set<string> {
  return new Set([...reached.values()].flatMap((one) => [...one]));
}

/** Reach between those who stay. */
export function staying(reached: Map<string, Set<string>>, stays: (id: string) => boolean) {
  const kept = [...reached].filter(([from]) => stays(from));
  return new Map(kept.map(([from, to]) => [from, new Set([...to].filter(stays))]));
}
