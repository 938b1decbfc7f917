/** What is known of a party by its number, for all who stand outside the arrays of the flow graph. */
import type { PartyFact } from '../../model/fact.ts';
import { AreaColour, Level } from '../../model/words.ts';
import type { FlowGraph } from './flow-graph.ts';
import { wordsOf } from './party-bits.ts';

/** What is told of a party as bits. */
export type BitsAt = (graph: FlowGraph, party: number) => number;

/** The fact of a party. */
export function partyAt({ parties }: Pick<FlowGraph, 'parties'>, party: number): PartyFact {
  return parties[party] as PartyFact;
}

/** The id of a party. */
export function idAt(graph: Pick<FlowGraph, 'parties'>, party: number): string {
  return partyAt(graph, party).id;
}

/** The areas of a party as bits, in the order of the vocabulary: its own, those it is placed in and those of its types. */
export function areaBits({ partyAreas }: Pick<FlowGraph, 'partyAreas'>, party: number): number {
  return partyAreas[party] as number;
}

/** The levels of a party as bits, in the order of the vocabulary: its own and those it is placed at, else those of its types. */
export function levelBits({ partyLevels }: Pick<FlowGraph, 'partyLevels'>, party: number): number {
  return partyLevels[party] as number;
}

/** The bit of a party's standing, in the order of the vocabulary. */
export function standingBit(
  { partyStanding }: Pick<FlowGraph, 'partyStanding'>,
  party: number,
): number {
  return 1 << (partyStanding[party] as number);
}

/** The areas of a party. */
export function areasAt(graph: FlowGraph, party: number): AreaColour[] {
  return wordsOf(AreaColour.options, areaBits(graph, party));
}

/** The levels of a party. */
export function levelsAt(graph: FlowGraph, party: number): Level[] {
  return wordsOf(Level.options, levelBits(graph, party));
}

/** Orders parties as Swedish orders their names, then by id. */
export function byName({ rankSv }: Pick<FlowGraph, 'rankSv'>): (a: number, b: number) => number {
  return (a, b) => (rankSv[a] as number) - (rankSv[b] as number);
}

/** Orders the ids of parties likewise. */
export function byNameOf(graph: FlowGraph): (a: string, b: string) => number {
  const inOrder = byName(graph);
  const number = (id: string) => graph.partyNumber.get(id) ?? 0;
  return (a, b) => inOrder(number(a), number(b));
}

const ranked = new WeakMap<FlowGraph, Int32Array>();

/** All parties, as Swedish orders their names. */
export function partiesByName(graph: FlowGraph): Int32Array {
  let parties = ranked.get(graph);
  if (parties !== undefined) return parties;
  parties = new Int32Array(graph.parties.length);
  for (const [party, rank] of graph.rankSv.entries()) parties[rank] = party;
  ranked.set(graph, parties);
  return parties;
}
