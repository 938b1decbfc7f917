/** What a party is beside its name: its areas, its levels, the places it serves. */

import type { AreaColour, Level } from '../../model/words.ts';
import { areasOfParty } from '../flows/areas-at.ts';
import { areasAt, levelsAt } from '../flows/party-at.ts';
import type { Reading } from '../reading.ts';

/** The areas a party is in, by its own word, by placements or through its types; `[]` for what is no party. */
export function areasOf({ graph }: Reading, id: string): AreaColour[] {
  const party = graph.partyNumber.get(id);
  return party === undefined ? [] : areasAt(graph, party);
}

/** The ids of the areas a party is in; `[]` for what is no party. */
export function areaIdsOf({ graph, seenFrom }: Reading, id: string): string[] {
  const party = graph.partyNumber.get(id);
  return party === undefined
    ? []
    : areasOfParty(graph, party, seenFrom).map(({ id: area }) => area);
}

/** The levels a party is at: its own and those it is placed at, else those of its types. */
export function levelsOf({ graph }: Reading, id: string): Level[] {
  const party = graph.partyNumber.get(id);
  return party === undefined ? [] : levelsAt(graph, party);
}

/** The ids of the places something serves, as its fact lists them. */
export function placesOf(reading: Reading, id: string): readonly string[] {
  const fact = reading.facts.byId.get(id);
  return fact !== undefined && 'servesPlaces' in fact ? fact.servesPlaces : [];
}
