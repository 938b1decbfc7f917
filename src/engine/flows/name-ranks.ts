/** The order of names, as numbers that every door to the graph can share. */
import type { PartyFact } from '../../model/fact.ts';

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
