/** What stands for a party besides itself: its types, and the areas and roles it and they are in. */
import type { Fact, PartyFact } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';

/** The wholes of party `p` are `wholes[offset[p]..offset[p + 1]]`, those that count from `TYPE` on before those of `WHOLES`. */
export interface Wholes {
  readonly wholeOffset: Int32Array;
  readonly wholes: Int32Array;
  readonly wholeLift: Uint8Array;
}

/** The types a party names itself; other facts name none. */
export function typesNamed(fact: Fact): readonly string[] {
  if (fact.kind === 'ACTOR' || fact.kind === 'FORUM') return fact.ofType;
  return fact.kind === 'ACTOR_TYPE' ? fact.kindOf : [];
}

/** The areas and roles a party is placed in, by its own word or by placements. */
function placedIn(facts: FactIndex): (party: PartyFact) => readonly string[] {
  const placed = new Map<string, string[]>();
  for (const { of, area, role } of facts.of('PLACEMENT')) {
    const list = placed.get(of) ?? [];
    placed.set(of, list);
    for (const id of [area, role]) if (id !== undefined) list.push(id);
  }
  return (party) => [...('inAreas' in party ? party.inAreas : []), ...(placed.get(party.id) ?? [])];
}

/**
 * Lists the wholes of every party. Types are followed as far as they go (a type may be a kind of another);
 * areas and roles are one step from the party or one of its types.
 */
export function findWholes(
  facts: FactIndex,
  parties: readonly PartyFact[],
  numbers: ReadonlyMap<string, number>,
): Wholes {
  const placesOf = placedIn(facts);
  const wholeOffset = new Int32Array(parties.length + 1);
  const wholes: number[] = [];
  const lifts: number[] = [];
  const start = (party: number) => wholeOffset[party] as number;
  const add = (party: number, id: string, lift: number) => {
    const whole = numbers.get(id);
    if (whole === undefined || whole === party) return;
    if (wholes.indexOf(whole, start(party)) >= 0) return;
    wholes.push(whole);
    lifts.push(lift);
  };
  for (const [number, party] of parties.entries()) {
    for (const type of typesNamed(party)) add(number, type, 1);
    for (let at = start(number); at < wholes.length; at++)
      for (const type of typesNamed(parties[wholes[at] as number] as PartyFact))
        add(number, type, 1);
    const types = wholes.slice(start(number)).map((type) => parties[type] as PartyFact);
    for (const one of [party, ...types]) for (const place of placesOf(one)) add(number, place, 2);
    wholeOffset[number + 1] = wholes.length;
  }
  return { wholeOffset, wholes: Int32Array.from(wholes), wholeLift: Uint8Array.from(lifts) };
}
