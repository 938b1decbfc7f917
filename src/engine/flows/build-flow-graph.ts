/** From the facts of a revision to its flow graph. */
import { isParty } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';
import { Standing } from '../../model/words.ts';
import { atOnce, type InSteps } from '../kept.ts';
import { groupByOwner } from './adjacency.ts';
import { actingFor, coursesOf, statedEnds } from './courses.ts';
import { flowBits } from './flow-bits.ts';
import type { FlowGraph } from './flow-graph.ts';
import { landscapeBits } from './landscape-bits.ts';
import { nameRanks } from './name-ranks.ts';
import { partyBits } from './party-bits.ts';
import { findWholes } from './wholes.ts';

function numberById(facts: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(facts.map(({ id }, number) => [id, number]));
}

/**
 * Numbers parties and flows in id order and lays out who gives and receives what. Flow numbers therefore
 * compare as flow ids do, whichever course they stand for. Withdrawn facts are not in an index, and so not in the graph.
 */
export function buildFlowGraph(index: FactIndex): FlowGraph {
  return atOnce(flowGraphInSteps(index));
}

/**
 * The same in steps.
 *
 * @param near - a graph that may have the very same parties, whose places in name order then are the same
 */
export function* flowGraphInSteps(index: FactIndex, near?: FlowGraph): InSteps<FlowGraph> {
  const parties = index.facts.filter(isParty);
  const partyNumber = numberById(parties);
  yield;
  const numberOf = (id: string | undefined) =>
    id === undefined ? -1 : (partyNumber.get(id) ?? -1);
  const acting = actingFor(index, parties, partyNumber);
  const courses = yield* coursesOf(index.of('FLOW'), numberOf, acting);
  yield;
  const { flows, giver, receiver } = courses;
  const gives = groupByOwner(giver, parties.length);
  const receives = groupByOwner(receiver, parties.length);
  yield;
  const wholes = findWholes(index, parties, partyNumber);
  yield;
  const bits = partyBits(index, parties, partyNumber, wholes);
  yield;
  const isNear = near !== undefined && isEqual(near.parties, parties);
  const rankSv = isNear ? near.rankSv : nameRanks(parties, 'sv');
  yield;
  const rankEn = isNear ? near.rankEn : nameRanks(parties, 'en');
  yield;
  const ends = [giver, receiver, ...statedEnds(courses)];
  yield;
  const landscapes = yield* landscapeBits(index, parties, flows, ends);
  yield;
  return {
    parties,
    ...courses,
    partyNumber,
    outOffset: gives.offset,
    out: gives.items,
    inOffset: receives.offset,
    in: receives.items,
    ...wholes,
    rankSv,
    rankEn,
    ...bits,
    partyStanding: Uint8Array.from(parties, (party) => Standing.options.indexOf(party.standing)),
    ...flowBits(flows, [giver, receiver], bits),
    ...landscapes,
  };
}

function isEqual<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
