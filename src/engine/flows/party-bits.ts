/** The areas and levels of parties, one bit each, in the order of the vocabularies. */
import type { Fact, PartyFact } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';
import { AreaColour, Level } from '../../model/words.ts';
import type { Wholes } from './wholes.ts';

/** The areas and levels of each party. */
export interface PartyBits {
  readonly partyAreas: Uint16Array;
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

/** What is said of a party's areas, and in which landscapes; in none is in all. */
interface AreasSaid {
  readonly bits: number;
  readonly landscapes: readonly string[];
}

/** What each party's own word and placements say of its areas: an area lies where its landscape does, a placement too. */
function areasSaid(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
): AreasSaid[][] {
  const said: AreasSaid[][] = parties.map(() => []);
  const say = (number: number, id: string | undefined, { landscapes }: Fact) => {
    const area = id === undefined ? undefined : facts.byId.get(id);
    if (area?.kind !== 'AREA') return;
    const where = landscapes.length > 0 ? landscapes : area.landscapes;
    said[number]?.push({ bits: bitOf(AreaColour.options, area.colour), landscapes: where });
  };
  for (const [number, party] of parties.entries()) {
    say(number, party.id, party);
    if ('inAreas' in party) for (const id of party.inAreas) say(number, id, party);
  }
  for (const placement of facts.of('PLACEMENT'))
    say(numbers.get(placement.of) ?? -1, placement.area, placement);
  return said;
}

/** The bits of what holds in one of these landscapes; in none is in all. */
function bitsIn(said: readonly AreasSaid[], landscapes: readonly string[]): number {
  const holds = ({ landscapes: where }: AreasSaid) =>
    where.length === 0 || landscapes.length === 0 || where.some((id) => landscapes.includes(id));
  return said.reduce((bits, one) => (holds(one) ? bits | one.bits : bits), 0);
}

/** What a party says of its level itself, and what placements say of it. */
function ownLevels(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
): Uint8Array {
  const levels = Uint8Array.from(parties, (party) =>
    'level' in party ? bitOf(Level.options, party.level) : 0,
  );
  for (const { of, level } of facts.of('PLACEMENT')) {
    const number = numbers.get(of);
    if (number !== undefined)
      levels[number] = (levels[number] as number) | bitOf(Level.options, level);
  }
  return levels;
}

/** An event that says nothing itself is where what it is part of is. */
function takeFromWhole(
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
  bits: Uint8Array | Uint16Array,
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

/** Whose types count for a party, by number. */
function* typesAt({ wholeOffset, wholes, wholeLift }: Wholes, party: number): Generator<number> {
  for (let at = wholeOffset[party] as number; at < (wholeOffset[party + 1] as number); at++)
    if (wholeLift[at] === 1) yield wholes[at] as number;
}

/**
 * The areas of a party are its own and those of its types; its levels are its own, or its types' when it has none.
 * An event without either has those of the forum or initiative it is part of. What a landscape says of those that all share
 * holds for its own parties; for the shared ones themselves, where nobody looks from one landscape, whatever any of them says.
 *
 * @param seenFrom - the landscape from which the shared ones are seen
 */
export function partyBits(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
  wholes: Wholes,
  seenFrom?: string,
): PartyBits {
  const said = areasSaid(facts, parties, numbers);
  const own = ownLevels(facts, parties, numbers);
  const partyAreas = new Uint16Array(parties.length);
  const partyLevels = own.slice();
  for (const [number, { landscapes }] of parties.entries()) {
    const seen = landscapes.length === 0 && seenFrom !== undefined ? [seenFrom] : landscapes;
    let areas = bitsIn(said[number] as AreasSaid[], seen);
    for (const type of typesAt(wholes, number)) {
      areas |= bitsIn(said[type] as AreasSaid[], seen);
      if (own[number] === 0)
        partyLevels[number] = (partyLevels[number] as number) | (own[type] as number);
    }
    partyAreas[number] = areas;
  }
  for (const [number, party] of parties.entries())
    if (party.kind === 'EVENT')
      for (const bits of [partyAreas, partyLevels]) takeFromWhole(parties, numbers, bits, number);
  return { partyAreas, partyLevels };
}
