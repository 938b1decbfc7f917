/** The landscape map as a plain value, with names and reasons in words. */

import type { LandscapeMap } from '../../engine/questions/landscape-map/landscape-map.ts';
import {
  columnName,
  mapReasonSentence,
  mapSentence,
  rowName,
} from '../../engine/questions/landscape-map/map-sentences.ts';
import type { Reading } from '../../engine/reading.ts';
import { nameOfId } from '../../language/names.ts';
import type { Language } from '../../language/words.ts';
import type { Asked, Asking } from '../format.ts';
import { mapAsked } from './map-asked.ts';

function mapValue(reading: Reading, map: LandscapeMap, language: Language) {
  const named = (id: string) => ({ id, name: nameOfId(reading, id, language) });
  return {
    landscape: named(map.landscape),
    owner: map.owner === null ? null : named(map.owner),
    sentence: mapSentence(reading, map, language),
    asked: {
      area: map.asked.area ?? null,
      role: map.asked.role ?? null,
      place: map.asked.place ?? null,
      select: map.asked.select ?? null,
    },
    revision: map.revision,
    asOf: map.asOf,
    weakestBasis: map.weakestBasis,
    total: map.total,
    named: map.named,
    empty: map.empty,
    severalLevels: map.severalLevels,
    withoutPlace: map.withoutPlace,
    columns: map.columns.map((column) => ({
      ...column,
      name: columnName(reading, column.type, language),
    })),
    rows: map.rows.map((row) => ({ ...row, name: rowName(row.level, language) })),
    cells: map.cells.map((cell) => ({
      ...cell,
      parties: cell.parties.map(({ party, roles, areas, places, side, why }) => ({
        ...named(party),
        roles,
        areas,
        places,
        side,
        why: why.map((reason) => ({
          ...reason,
          sentence: mapReasonSentence(reading, reason, language),
          citations: reading.facts.byId.get(reason.fact)?.citations ?? [],
        })),
      })),
    })),
    former: map.former.map(({ party, successor, tie }) => ({
      party: named(party),
      successor: named(successor),
      fact: tie,
    })),
  };
}

/** What the map's JSON holds. */
export async function askMapValue(asking: Asking, asked: Asked) {
  const { reading, map } = await mapAsked(asking, asked);
  return mapValue(reading, map, asked.language);
}
