/** Which landscapes parties and flows belong to, as bits: in none is the same as in all. */
import type { Fact, FactOf, PartyFact } from '../model/fact.ts';
import type { FactIndex } from '../model/fact-index.ts';

/** Number `n` is bit `n & 31` of word `n >> 5`; every party and flow has `landscapeWords` words. */
export interface LandscapeBits {
  readonly landscapeNumber: ReadonlyMap<string, number>;
  readonly landscapeWords: number;
  readonly partyLandscapes: Uint32Array;
  readonly flowLandscapes: Uint32Array;
}

function bitsOf(facts: readonly Fact[], numbers: ReadonlyMap<string, number>, words: number) {
  const bits = new Uint32Array(facts.length * words);
  for (const [at, { landscapes }] of facts.entries()) {
    if (landscapes.length === 0) bits.fill(0xffffffff, at * words, (at + 1) * words);
    for (const id of landscapes) {
      const number = numbers.get(id);
      if (number === undefined) continue;
      const word = at * words + (number >> 5);
      bits[word] = (bits[word] as number) | (1 << (number & 31));
    }
  }
  return bits;
}

/** A flow belongs where it and both its stated ends belong. */
function narrowByEnds(flows: Uint32Array, parties: Uint32Array, ends: Int32Array, words: number) {
  for (let flow = 0; flow < ends.length; flow++) {
    const party = ends[flow] as number;
    if (party < 0) continue;
    for (let word = 0; word < words; word++) {
      const at = flow * words + word;
      flows[at] = (flows[at] as number) & (parties[party * words + word] as number);
    }
  }
}

/** Numbers the landscapes and marks what belongs to which. */
export function landscapeBits(
  facts: FactIndex,
  parties: readonly PartyFact[],
  flows: readonly FactOf<'FLOW'>[],
  ends: readonly Int32Array[],
): LandscapeBits {
  const landscapeNumber = new Map(facts.of('LANDSCAPE').map(({ id }, number) => [id, number]));
  const landscapeWords = Math.max(1, Math.ceil(landscapeNumber.size / 32));
  const partyLandscapes = bitsOf(parties, landscapeNumber, landscapeWords);
  const flowLandscapes = bitsOf(flows, landscapeNumber, landscapeWords);
  for (const end of ends) narrowByEnds(flowLandscapes, partyLandscapes, end, landscapeWords);
  return { landscapeNumber, landscapeWords, partyLandscapes, flowLandscapes };
}
