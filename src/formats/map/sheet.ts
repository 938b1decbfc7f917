/** What is written on the map, before anything has a place: heads, cells and their entries in one language. */

import type { LandscapeMap } from '../../engine/questions/landscape-map/landscape-map.ts';
import { columnName, rowName } from '../../engine/questions/landscape-map/map-sentences.ts';
import type { MapStanding } from '../../engine/questions/landscape-map/map-standings.ts';
import type { Reading } from '../../engine/reading.ts';
import { nameOfId } from '../../language/names.ts';
import type { Language } from '../../language/words.ts';
import type { Run } from './runs.ts';

export interface SheetCell {
  readonly total: number;
  readonly runs: readonly Run[];
}
/** A column from its head down; one without anybody is drawn narrow. */
export interface SheetColumn {
  readonly name: string;
  readonly total: number;
  readonly cells: readonly SheetCell[];
}
export interface SheetRow {
  readonly name: string;
  readonly total: number;
}
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
}

function entry(reading: Reading, standing: MapStanding, language: Language): Run {
  const { party, roles, areas, side } = standing;
  const isActor = reading.facts.byId.get(party)?.kind === 'ACTOR';
  return {
    text: nameOfId(reading, party, language),
    bullet: isActor ? 'ACTOR' : 'TYPE',
    signs: [
      ...(side === 'DESIGNED' ? [{ word: '*' }] : []),
      ...roles.map((role) => ({ role })),
      ...areas.map((area) => ({ area })),
    ],
  };
}

/** The map's words, column by column. */
export function sheetOf(reading: Reading, map: LandscapeMap, language: Language): Sheet {
  const wide = map.columns.length;
  return {
    rows: map.rows.map(({ level, total }) => ({ name: rowName(level, language), total })),
    columns: map.columns.map(({ type, total }, column) => ({
      name: columnName(reading, type, language),
      total,
      cells: map.rows.map((_, row) => {
        const cell = map.cells[row * wide + column];
        return {
          total: cell?.total ?? 0,
          runs: (cell?.parties ?? []).map((one) => entry(reading, one, language)),
        };
      }),
    })),
  };
}
