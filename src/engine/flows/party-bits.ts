/** The areas and levels of parties, one bit each, in the order of the vocabularies. */
import type { PartyFact } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';
import { AreaColour, Level } from '../../model/words.ts';
import type { Wholes } from './wholes.ts';

/** The areas and levels of each party. */
export interface PartyBits {
  readonly partyAreas: Uint8Array;
  readonly partyLevels: Uint8Array;
}

/** The bit of a word in its vocabulary; 0 for no word. */
export function bitOf<T>(words: readonly T[], word: T | undefined): number {
  return word === undefined ? 0 : 1 << words.indexOf(word);
}

/** The words whose bits are set. */
export function wordsOf<T>(words: readonly T[], bits: number): T[] {
  return words.filter((_, place) => (bits & (1 << place)) !== 0);
}

function areaBit(facts: FactIndex, id: string | undefined): number {
  const area = id === undefined ? undefined : facts.byId.get(id);
  return area?.kind === 'AREA' ? bitOf(AreaColour.options, area.colour) : 0;
}

/** What a party says of itself, and what placements say of it. */
function ownBits(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
): PartyBits {
  const partyAreas = new Uint8Array(parties.length);
  const partyLevels = new Uint8Array(parties.length);
  for (const [number, party] of parties.entries()) {
    let areas = areaBit(facts, party.id);
    if ('inAreas' in party) for (const id of party.inAreas) areas |= areaBit(facts, id);
    partyAreas[number] = areas;
    partyLevels[number] = 'level' in party ? bitOf(Level.options, party.level) : 0;
  }
  for (const { of, area, level } of facts.of('PLACEMENT')) {
    const number = numbers.get(of);
    if (number === undefined) continue;
    partyAreas[number] = (partyAreas[number] as number) | areaBit(facts, area);
    partyLevels[number] = (partyLevels[number] as number) | bitOf(Level.options, level);
  }
  return { partyAreas, partyLevels };
}

/** An event that says nothing itself is where what it is part of is. */
function takeFromWhole(
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
  bits: Uint8Array,
  number: number,
): void {
  const waiting = [number];
  const seen = new Set(waiting);
  for (const one of waiting) {
    const party = parties[one] as PartyFact;
    if (bits[one] !== 0) bits[number] = (bits[number] as number) | (bits[one] as number);
    else if (party.kind === 'EVENT')
      for (const id of party.partOf) {
        const whole = numbers.get(id);
        if (whole !== undefined && !seen.has(whole)) waiting.push(whole);
        if (whole !== undefined) seen.add(whole);
      }
  }
}

/**
 * The areas of a party are its own and those of its types; its levels are its own, or its types' when it has none.
 * An event without either has those of the forum or initiative it is part of.
 */
export function partyBits(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
  { wholeOffset, wholes, wholeLift }: Wholes,
): PartyBits {
  const own = ownBits(facts, parties, numbers);
  const partyAreas = own.partyAreas.slice();
  const partyLevels = own.partyLevels.slice();
  for (let party = 0; party < parties.length; party++)
    for (let at = wholeOffset[party] as number; at < (wholeOffset[party + 1] as number); at++) {
      if (wholeLift[at] !== 1) continue;
      const type = wholes[at] as number;
      partyAreas[party] = (partyAreas[party] as number) | (own.partyAreas[type] as number);
      if (own.partyLevels[party] === 0)
        partyLevels[party] = (partyLevels[party] as number) | (own.partyLevels[type] as number);
    }
  for (const [number, party] of parties.entries())
    if (party.kind === 'EVENT')
      for (const bits of [partyAreas, partyLevels]) takeFromWhole(parties, numbers, bits, number);
  return { partyAreas, partyLevels };
}
