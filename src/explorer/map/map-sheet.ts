/** How the map is set on its sheet: columns in bands, places in the sources numbered, and what differs between two maps. */
import type { LandscapeMapQuery } from '../ask/documents.generated.ts';

export type MapAnswer = NonNullable<LandscapeMapQuery['landscapeMap']>;
export type MapColumn = MapAnswer['columns'][number];
export type MapRow = MapAnswer['rows'][number];
export type MapCell = MapAnswer['cells'][number];
export type MapStanding = MapCell['parties'][number];

/** Columns below each other when they do not fit beside each other, as evenly as can be. */
export function bandsOf<Column>(columns: readonly Column[], most: number): Column[][] {
  const bands = Math.ceil(columns.length / most);
  const length = Math.ceil(columns.length / Math.max(bands, 1));
  return Array.from({ length: bands }, (_, at) => columns.slice(at * length, (at + 1) * length));
}

/** The cell where a row and a column cross. */
export function cellAt(
  cells: readonly MapCell[],
  row: Pick<MapRow, 'level'>,
  column: Pick<MapColumn, 'type'>,
): MapCell | undefined {
  return cells.find(({ level, type }) => level === row.level && type === (column.type?.id ?? null));
}

/** A heading of a source that the map rests on. */
export interface NumberedPlace {
  readonly number: number;
  readonly heading: string;
}

/** A source of the map with the headings it is read under. */
export interface NumberedSource {
  readonly document: MapStanding['why'][number]['citations'][number]['document'];
  readonly places: readonly NumberedPlace[];
}

/** The heading of a locator, without lines and figures: "6.4.1 Programråd" of "6.4.1 Programråd, r. 1445–1446". */
export function headingOf(locator: string): string {
  return locator.split(/, (?:r\. |figur)/, 1)[0] ?? locator;
}

const firstCitation = ({ why }: MapStanding) => why.flatMap(({ citations }) => citations)[0];
const keyOf = (document: string, locator: string) => `${document} ${headingOf(locator)}`;

/**
 * The sources of the map, numbered through in the order of their headings.
 *
 * @returns the list for the foot of the sheet, and the number of a party's first source, if it has one
 */
export function numberSources(cells: readonly MapCell[]): {
  readonly sources: readonly NumberedSource[];
  readonly numberOf: (standing: MapStanding) => number | undefined;
} {
  const found = new Map<string, { source: NumberedSource['document']; headings: Set<string> }>();
  for (const standing of cells.flatMap(({ parties }) => parties)) {
    const citation = firstCitation(standing);
    if (citation === undefined) continue;
    const { document, locator } = citation;
    const known = found.get(document.id) ?? { source: document, headings: new Set<string>() };
    known.headings.add(headingOf(locator));
    found.set(document.id, known);
  }
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const numbers = new Map<string, number>();
  const sources = [...found.values()]
    .sort((a, b) => compare(a.source.name, b.source.name))
    .map(({ source, headings }) => ({
      document: source,
      places: [...headings].sort(compare).map((heading) => {
        const number = numbers.size + 1;
        numbers.set(keyOf(source.id, heading), number);
        return { number, heading };
      }),
    }));
  return {
    sources,
    numberOf: (standing) => {
      const citation = firstCitation(standing);
      return citation && numbers.get(keyOf(citation.document.id, citation.locator));
    },
  };
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

/** How many sheets blocks of these heights take, none of them split. */
export function sheetsOf(heights: readonly number[], pageHeight: number): number {
  let sheets = 1;
  let filled = 0;
  for (const height of heights) {
    if (filled > 0 && filled + height > pageHeight) {
      sheets += 1;
      filled = 0;
    }
    filled += height;
    if (filled > pageHeight) return Number.POSITIVE_INFINITY;
  }
  return sheets;
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
