/** The generated landscape as plain rows, for databases that are measured beside. */
import type { Reading } from '../../../src/engine/reading.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import type { PartyFact } from '../../../src/model/fact.ts';
import { regionsOf } from '../regions.ts';

export interface PartyRow {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  /** Place in Swedish name order. */
  readonly rank: number;
}
/** A flow with both ends stated, by the numbers of its parties. */
export type FlowRow = readonly [giver: number, receiver: number];

/** So many regions as revision 1. */
export function generated(regions: number): Reading {
  return readingOf({
    facts: regionsOf(regions),
    revision: 1,
    digest: 'bench',
    asOf: '2026-11-20T12:00:00Z',
  });
}

export function partyRows({ graph }: Reading): PartyRow[] {
  return graph.parties.map((party: PartyFact, number) => ({
    number,
    id: party.id,
    name: party.name.sv,
    rank: graph.rankSv[number] as number,
  }));
}

export function flowRows({ graph }: Reading): FlowRow[] {
  return graph.flows.flatMap((_, flow): FlowRow[] => {
    const giver = graph.giver[flow] as number;
    const receiver = graph.receiver[flow] as number;
    return giver < 0 || receiver < 0 ? [] : [[giver, receiver]];
  });
}
