/** The cells one can choose, in reading order, and which of them the address names. */
import type { FindingFragment } from '../ask/documents.generated.ts';
import type { Cell, Row } from './matrix.ts';
import type { Parts } from './matrix-parts.ts';

/** A cell that can be chosen. */
export interface Stop {
  readonly key: string;
  readonly row: Row<FindingFragment>;
  readonly cell: Cell<FindingFragment>;
}

/** The name of a cell among all. */
export function stopKey(row: Row<FindingFragment>, cell: Cell<FindingFragment>): string {
  return `${row.key} ${cell.places[0]?.id ?? ''}`;
}

function stopsIn(row: Row<FindingFragment>): Stop[] {
  return row.cells
    .filter(({ status }) => status !== undefined)
    .map((cell) => ({ key: stopKey(row, cell), row, cell }));
}

/** The whole of a row as one cell. */
export function wholeCell(row: Row<FindingFragment>): Cell<FindingFragment> {
  const [first] = row.cells;
  const places = row.cells.flatMap((cell) => cell.places);
  const worst = (['GAP', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const).find((status) =>
    row.results.some((one) => one.status === status),
  );
  return row.cells.length === 1 && first ? first : { places, results: row.results, status: worst };
}

/** All cells: of the municipalities first, then of the whole. */
export function stopsOf(parts: readonly Parts<FindingFragment>[]): readonly Stop[] {
  const whole = (row: Row<FindingFragment> | undefined): Stop[] => {
    if (row === undefined) return [];
    const cell = wholeCell(row);
    return [{ key: stopKey(row, cell), row, cell }];
  };
  return [
    ...parts.flatMap(({ municipal }) => municipal.flatMap(stopsIn)),
    ...parts.flatMap((part) =>
      part.whole.flatMap(({ designed, documented }) => [...whole(designed), ...whole(documented)]),
    ),
  ];
}

/** The cell that the address names: by one result, or by its row and its municipalities. */
export function chosenStop(
  stops: readonly Stop[],
  result: string | undefined,
  rowKey: string | undefined,
  at: readonly string[] | undefined,
): Stop | undefined {
  if (result !== undefined) {
    const having = stops.filter(({ cell }) => cell.results.some(({ id }) => id === result));
    return having.find(({ cell }) => cell.results.length === 1) ?? having[0];
  }
  return stops.find(
    ({ row, cell }) =>
      row.key === rowKey &&
      (at === undefined || cell.places.some((place) => at.includes(place.id))),
  );
}
