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

/** Parties that had their places before, so that only what is called otherwise is compared. */
export interface RankedBefore {
  readonly parties: readonly PartyFact[];
  readonly partyNumber: ReadonlyMap<string, number>;
  readonly ranks: Int32Array;
}

/** The place of each party when ordered by its name in one language; equal names in id order. */
export function nameRanks(
  parties: readonly PartyFact[],
  language: 'sv' | 'en',
  before?: RankedBefore,
): Int32Array {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const name = (number: number) => (parties[number] as PartyFact).name[language];
  const inOrder = (a: number, b: number) => compare(name(a), name(b)) || a - b;
  const { staying, others } = staysOf(parties, language, before);
  const order = merged(staying, others.sort(inOrder), inOrder);
  const ranks = new Int32Array(parties.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] as number] = rank;
  return ranks;
}

/** The parties that are called as before, in the order they had, and the others. */
function staysOf(
  parties: readonly PartyFact[],
  language: 'sv' | 'en',
  before: RankedBefore | undefined,
) {
  const byRank: number[] = [];
  const others: number[] = [];
  for (const [number, { id, name }] of parties.entries()) {
    const old = before?.partyNumber.get(id);
    const isStaying =
      before && old !== undefined && before.parties[old]?.name[language] === name[language];
    if (isStaying) byRank[before.ranks[old] as number] = number;
    else others.push(number);
  }
  return { staying: byRank.filter((number) => number !== undefined), others };
}

/** Two lists in order as one; few are put among many. */
function merged(
  many: readonly number[],
  few: readonly number[],
  inOrder: (a: number, b: number) => number,
): readonly number[] {
  if (many.length === 0) return few;
  const made: number[] = [];
  let next = 0;
  for (const one of few) {
    const place = placeIn(many, (other) => inOrder(other, one));
    for (; next < place; next++) made.push(many[next] as number);
    made.push(one);
  }
  return [...made, ...many.slice(next)];
}

/** How many of a list in order stand before something. */
function placeIn(list: readonly number[], order: (one: number) => number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (order(list[middle] as number) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
