/**
 * Which landscapes parties and flows belong to: in none is the same as in all. Few combinations occur, so each is
 * written once as bits, and parties and flows say which is theirs.
 */
import type { Fact, FactOf, PartyFact } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';
import type { InSteps } from '../kept.ts';

/** Number `n` is bit `n & 31` of word `n >> 5`; set `s` begins at word `s * landscapeWords` of `landscapeSets`. */
export interface LandscapeBits {
  readonly landscapeNumber: ReadonlyMap<string, number>;
  readonly landscapeWords: number;
  readonly landscapeSets: Uint32Array;
  /** The set of each party. */
  readonly partyLandscapes: Uint32Array;
  /** The set of each flow: where it, its ends and those it is stated for belong. */
  readonly flowLandscapes: Uint32Array;
}

/** Sets of landscapes as they are met; the first is of all. */
function collectSets(numbers: ReadonlyMap<string, number>, words: number) {
  const sets: Uint32Array[] = [];
  const places = new Map<string, number>();
  const placeOf = (bits: Uint32Array): number => {
    const key = bits.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sets.length);
    return sets.push(bits) - 1;
  };
  placeOf(new Uint32Array(words).fill(0xffffffff));
  const named = new Map<string, number>();
  const both = new Map<number, number>();
  return {
    sets,
    /** The set of the landscapes with these ids. */
    of(landscapes: readonly string[]): number {
      if (landscapes.length === 0) return 0;
      const key = landscapes.length === 1 ? (landscapes[0] as string) : JSON.stringify(landscapes);
      const known = named.get(key);
      if (known !== undefined) return known;
      const bits = new Uint32Array(words);
      for (const id of landscapes) {
        const number = numbers.get(id);
        if (number === undefined) continue;
        bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
      }
      const place = placeOf(bits);
      named.set(key, place);
      return place;
    },
    /** What is in both. */
    meet(one: number, other: number): number {
      if (one === other || other === 0) return one;
      if (one === 0) return other;
      const key = Math.min(one, other) * 0x4000000 + Math.max(one, other);
      const known = both.get(key);
      if (known !== undefined) return known;
      const second = sets[other] as Uint32Array;
      const place = placeOf(
        (sets[one] as Uint32Array).map((bits, at) => bits & (second[at] as number)),
      );
      both.set(key, place);
      return place;
    },
  };
}

/** Numbers the landscapes and says which parties and flows belong to which, in steps. */
export function* landscapeBits(
  facts: FactIndex,
  parties: readonly PartyFact[],
  flows: readonly FactOf<'FLOW'>[],
  ends: readonly Int32Array[],
): InSteps<LandscapeBits> {
  const landscapeNumber = new Map(facts.of('LANDSCAPE').map(({ id }, number) => [id, number]));
  const landscapeWords = Math.max(1, Math.ceil(landscapeNumber.size / 32));
  const { sets, of, meet } = collectSets(landscapeNumber, landscapeWords);
  const setOf = ({ landscapes }: Fact) => of(landscapes);
  const partyLandscapes = Uint32Array.from(parties, setOf);
  const flowLandscapes = Uint32Array.from(flows, setOf);
  yield;
  for (const end of ends) {
    for (let flow = 0; flow < end.length; flow++) {
      const party = end[flow] as number;
      if (party < 0) continue;
      flowLandscapes[flow] = meet(flowLandscapes[flow] as number, partyLandscapes[party] as number);
    }
    yield;
  }
  const landscapeSets = new Uint32Array(sets.length * landscapeWords);
  for (const [place, bits] of sets.entries()) landscapeSets.set(bits, place * landscapeWords);
  return { landscapeNumber, landscapeWords, landscapeSets, partyLandscapes, flowLandscapes };
}
