/** The rows of the matrix in two parts: what each municipality has or can answer, and what holds for the whole landscape. */
import type { Cell, Group, MatrixResult, Municipality, Row } from './matrix.ts';

/** One row for the whole: what is provided for and what is in place, side by side. */
export interface WholeRow<Result> {
  readonly key: string;
  /** Either of its sides, which share name and level. */
  readonly row: Row<Result>;
  readonly designed: Row<Result> | undefined;
  readonly documented: Row<Result> | undefined;
}

/** The rows of one area. */
export interface Parts<Result> {
  readonly area: Group<Result>['area'];
  readonly municipal: readonly Row<Result>[];
  readonly whole: readonly WholeRow<Result>[];
}

type Found = MatrixResult & { readonly inWords: string };

/** Is it asked of each municipality? A local forum that an area may lack stands there too, so that it is seen who is not asked. */
function isMunicipal({ answeredBy, of, levels, side, topic, results }: Row<Found>): boolean {
  if (answeredBy === 'MUNICIPALITY') return true;
  if (of === undefined || topic.begins || levels.join() !== 'LOCAL') return false;
  if (of.kind === 'AREA') return results.some(({ status }) => status !== 'MET');
  return of.kind === 'FORUM_TYPE' && side === 'DOCUMENTED';
}

/** Cells that all say the same become one over all municipalities. */
function folded<Result extends Found>(row: Row<Result>, places: readonly Municipality[]) {
  const told = new Set(
    row.cells.map(({ results }) => [...new Set(results.map((one) => one.inWords))].join()),
  );
  if (row.cells.length < 2 || told.size > 1 || told.has('')) return row;
  const { status } = row.cells[0] as Cell<Result>;
  return { ...row, cells: [{ places, results: row.results, status }] };
}

/** Whose row it is, whichever side. */
const seatOf = ({ topic, of, check, levels }: Row<Found>) =>
  [topic.id, of?.id, check?.id, topic.byThing ? levels.join('+') : ''].join(' ');

function wholeRows<Result extends Found>(rows: readonly Row<Result>[]): WholeRow<Result>[] {
  const pairs = new Map<string, WholeRow<Result>>();
  for (const row of rows) {
    const key = seatOf(row);
    const before = pairs.get(key) ?? { key, row, designed: undefined, documented: undefined };
    pairs.set(key, { ...before, [row.side === 'DESIGNED' ? 'designed' : 'documented']: row });
  }
  return [...pairs.values()];
}

/** The groups of the matrix, parted. */
export function partsOf<Result extends Found>(
  groups: readonly Group<Result>[],
  places: readonly Municipality[],
): readonly Parts<Result>[] {
  return groups.map(({ area, rows }) => ({
    area,
    municipal: rows.filter(isMunicipal).map((row) => folded(row, places)),
    whole: wholeRows(rows.filter((row) => !isMunicipal(row))),
  }));
}
