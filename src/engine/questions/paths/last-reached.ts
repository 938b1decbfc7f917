/** Where a way that does not arrive stops, as far as somebody would go to ask on. */

import type { Break } from '../../answering/answer.ts';
import { stopAt } from '../../answering/stop.ts';
import type { WalkPlan } from '../../flows/follow.ts';
import { type Lens, lensPerKind } from '../../flows/lens.ts';
import { areaBits, partyAt } from '../../flows/party-at.ts';
import { degreeOf, inOrder, type Reach, reach } from '../../flows/reach.ts';
import type { Reading } from '../../reading.ts';

const shown = 3;

/** The parties of the greatest degree among some in order. */
function furthest(found: Reach, parties: readonly number[]): readonly number[] {
  const last = parties.at(-1);
  if (last === undefined) return [];
  return parties.filter((party) => degreeOf(found, party) === degreeOf(found, last));
}

/**
 * The last forums and councils that something of one kind passes on its way to another party: in the areas of that party,
 * else in those it comes from, else any. Where it passes none, whoever is furthest; where nothing leaves, the start itself.
 *
 * @param other - the end that is not reached
 */
export function lastReached(
  reading: Reading,
  plan: Omit<WalkPlan, 'lens'>,
  lenses: readonly Lens[],
  other: number,
): Break[] {
  const { graph } = reading;
  const ofOneKind = reach(graph, plan, [...new Set(lenses.flatMap(lensPerKind))]);
  const order = [...inOrder(graph, ofOneKind)].filter((party) => party !== other);
  const meeting = order.filter((party) =>
    ['FORUM', 'FORUM_TYPE'].includes(partyAt(graph, party).kind),
  );
  const within = (areas: number) =>
    meeting.filter((party) => (areaBits(graph, party) & areas) !== 0);
  const groups = [
    within(areaBits(graph, other)),
    within(areaBits(graph, plan.start)),
    meeting,
    order,
  ];
  const last = furthest(ofOneKind, groups.find((group) => group.length > 0) ?? [plan.start]);
  const side = plan.direction === 'DOWNSTREAM' ? ('FROM' as const) : ('TO' as const);
  return last.slice(0, shown).map((party) => ({ ...stopAt(reading, party, 'LAST_REACHED'), side }));
}
