/** The order of names, as numbers that every door to the graph can share. */
import type { PartyFact } from '../../model/fact.ts';
import type { FlowGraph } from './flow-graph.ts';

/** The places of a party by its id; 0 for what is no party. */
export type NameRanks = (id: string) => { readonly sv: number; readonly en: number };

/** The places of the parties of a graph. */
export function ranksIn({ partyNumber, rankSv, rankEn }: FlowGraph): NameRanks {
  return (id) => {
    const party = partyNumber.get(id) ?? -1;
    return { sv: rankSv[party] ?? 0, en: rankEn[party] ?? 0 };
  };
}

/** The place of each party when ordered by its name in one language; equal names in id order. */
export function nameRanks(parties: readonly PartyFact[], language: 'sv' | 'en'): Int32Array {
  const { compare } = new Intl.Collator(language);
  const order = parties.map((_, number) => number);
  const name = (number: number) => (parties[number] as PartyFact).name[language];
  order.sort((a, b) => compare(name(a), name(b)) || a - b);
  const ranks = new Int32Array(parties.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] as number] = rank;
  return ranks;
}
