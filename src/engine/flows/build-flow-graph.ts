/** From the facts of a revision to its flow graph. */
import { type EntityKind, isParty } from '../../model/fact.ts';
import type { FactIndex, FactsChanged } from '../../model/fact-index.ts';
import { Standing } from '../../model/words.ts';
import { atOnce, type InSteps } from '../kept.ts';
import { groupByOwner } from './adjacency.ts';
import { actingFor, type Courses, coursesOf, statedEnds } from './courses.ts';
import { type FlowBits, flowBits } from './flow-bits.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type LandscapeBits, landscapeBits } from './landscape-bits.ts';
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

/** A graph, and what has changed in the facts since. */
export interface GraphBefore {
  readonly graph: FlowGraph;
  readonly change: FactsChanged;
}

/** The same in steps; with a graph before, what the change does not touch is taken from there. */
export function* flowGraphInSteps(index: FactIndex, before?: GraphBefore): InSteps<FlowGraph> {
  const touched = before && touchedBy(before.change);
  if (before && touched === 'NOTHING') return { ...before.graph };
  const areSame = before && touched === 'FLOWS';
  const sides = areSame ? before.graph : yield* partySides(index, before?.graph);
  const { parties, partyNumber } = sides;
  const numberOf = (id: string | undefined) =>
    id === undefined ? -1 : (partyNumber.get(id) ?? -1);
  const acting = actingFor(index, parties, partyNumber);
  const courses = yield* coursesOf(index.of('FLOW'), numberOf, acting);
  yield;
  const { flows, giver, receiver } = courses;
  const gives = groupByOwner(giver, parties.length);
  const receives = groupByOwner(receiver, parties.length);
  yield;
  const bits = flowBits(flows, [giver, receiver], sides);
  yield;
  const ends = [giver, receiver, ...statedEnds(courses)];
  yield;
  const landscapes = yield* landscapeBits(index, parties, flows, ends);
  yield;
  return {
    ...sides,
    ...courses,
    outOffset: gives.offset,
    out: gives.items,
    inOffset: receives.offset,
    in: receives.items,
    ...bits,
    ...landscapes,
  };
}

/** The kinds of facts beside parties that a graph is made of. */
const ofGraph: ReadonlySet<EntityKind> = new Set(['FLOW', 'LANDSCAPE', 'PLACEMENT', 'TIE']);

/** What of a graph a change touches. */
function touchedBy({ gone, come }: FactsChanged): 'NOTHING' | 'FLOWS' | 'PARTIES' {
  const facts = [...gone, ...come].filter((fact) => isParty(fact) || ofGraph.has(fact.kind));
  if (facts.length === 0) return 'NOTHING';
  return facts.every(({ kind }) => kind === 'FLOW') ? 'FLOWS' : 'PARTIES';
}

/** What a graph says of parties, whatever flows go between them. */
type PartySides = Omit<FlowGraph, keyof FlowSides>;
type FlowSides = Courses &
  FlowBits &
  LandscapeBits &
  Pick<FlowGraph, 'outOffset' | 'out' | 'inOffset' | 'in'>;

function* partySides(index: FactIndex, before: FlowGraph | undefined): InSteps<PartySides> {
  const parties = index.facts.filter(isParty);
  const partyNumber = numberById(parties);
  yield;
  const wholes = findWholes(index, parties, partyNumber);
  yield;
  const bits = partyBits(index, parties, partyNumber, wholes);
  yield;
  const rankSv = nameRanks(parties, 'sv', before && { ...before, ranks: before.rankSv });
  yield;
  const rankEn = nameRanks(parties, 'en', before && { ...before, ranks: before.rankEn });
  yield;
  const partyStanding = Uint8Array.from(parties, ({ standing }) =>
    Standing.options.indexOf(standing),
  );
  return { parties, partyNumber, ...wholes, ...bits, rankSv, rankEn, partyStanding };
}
