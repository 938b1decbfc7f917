/** What a party is beside its name: its areas, its levels, the places it serves. */

import { AreaColour, Level } from '../../model/words.ts';
import { wordsOf } from '../flows/party-bits.ts';
import type { Reading } from '../reading.ts';

function bitsOf(reading: Reading, id: string, bits: Uint8Array): number {
  const number = reading.graph.partyNumber.get(id);
  return number === undefined ? 0 : (bits[number] as number);
}

/** The areas a party is in, by its own word, by placements or through its types; `[]` for what is no party. */
export function areasOf(reading: Reading, id: string): AreaColour[] {
  return wordsOf(AreaColour.options, bitsOf(reading, id, reading.graph.partyAreas));
}

/** The levels a party is at: its own and those it is placed at, else those of its types. */
export function levelsOf(reading: Reading, id: string): Level[] {
  return wordsOf(Level.options, bitsOf(reading, id, reading.graph.partyLevels));
}

/** The ids of the places something serves, as its fact lists them. */
export function placesOf(reading: Reading, id: string): readonly string[] {
  const fact = reading.facts.byId.get(id);
  return fact !== undefined && 'servesPlaces' in fact ? fact.servesPlaces : [];
}
