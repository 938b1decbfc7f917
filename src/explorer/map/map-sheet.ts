/** The cells of the map, what differs between two maps, and the places within a landscape. */
import type { LandscapeMapQuery } from '../ask/documents.generated.ts';

export type MapAnswer = NonNullable<LandscapeMapQuery['landscapeMap']>;
export type MapColumn = MapAnswer['columns'][number];
export type MapRow = MapAnswer['rows'][number];
export type MapCell = MapAnswer['cells'][number];

/** The cell where a row and a column cross. */
export function cellAt(
  cells: readonly MapCell[],
  row: Pick<MapRow, 'level'>,
  column: Pick<MapColumn, 'type'>,
): MapCell | undefined {
  return cells.find(({ level, type }) => level === row.level && type === (column.type?.id ?? null));
}

interface Placed {
  readonly rows: readonly Pick<MapRow, 'level' | 'name'>[];
  readonly columns: readonly Pick<MapColumn, 'type' | 'name'>[];
  readonly cells: readonly {
    readonly level: MapCell['level'];
    readonly type: string | null;
    readonly parties: readonly { readonly party: { readonly id: string; readonly name: string } }[];
  }[];
}

/** A party in a cell, in words. */
export interface PlacedParty {
  readonly id: string;
  readonly name: string;
  readonly column: string;
  readonly row: string;
}

function placesOf({ rows, columns, cells }: Placed): Map<string, PlacedParty> {
  const rowNames = new Map(rows.map(({ level, name }) => [level, name]));
  const columnNames = new Map(columns.map(({ type, name }) => [type?.id ?? null, name]));
  return new Map(
    cells.flatMap(({ level, type, parties }) =>
      parties.map(({ party }): [string, PlacedParty] => [
        `${party.id} ${level} ${type}`,
        { ...party, column: columnNames.get(type) ?? '', row: rowNames.get(level) ?? '' },
      ]),
    ),
  );
}

/** Who stands in a cell on one map and not on the other. */
export function differenceOf(
  earlier: Placed,
  later: Placed,
): { readonly come: readonly PlacedParty[]; readonly gone: readonly PlacedParty[] } {
  const before = placesOf(earlier);
  const after = placesOf(later);
  const only = (some: Map<string, PlacedParty>, others: Map<string, PlacedParty>) =>
    [...some].filter(([key]) => !others.has(key)).map(([, place]) => place);
  return { come: only(after, before), gone: only(before, after) };
}

/** The places that are among the covered ones or, through any number of others, part of them. */
export function placesWithin<
  One extends { readonly id: string; readonly partOf: readonly string[] },
>(places: readonly One[], covered: readonly string[]): One[] {
  const inside = new Set(covered);
  let before = -1;
  while (inside.size > before) {
    before = inside.size;
    for (const { id, partOf } of places) if (partOf.some((one) => inside.has(one))) inside.add(id);
  }
  return places.filter(({ id }) => inside.has(id));
}
