/** The same workbook back: its own sheets and cells, with what came of each row beside it. */
import type { EntityKind, Fact } from '../../model/fact.ts';
import { type Choices, choicesFrom } from './choices.ts';
import { columnsOf, statusHead } from './columns.ts';
import { rowColumn, statusColumn, writtenColumn } from './kind-sheet.ts';
import { lockedSheet } from './locked-sheet.ts';
import type { NameBook } from './names.ts';
import { alike, type Cell, type ReadSheet, type ReadTables, textOf } from './sheet.ts';
import { kindCalled } from './sheet-kinds.ts';
import { frontName, listsName } from './sheet-names.ts';
import type { RowStatus } from './write-workbook.ts';
import type { WrittenCell, WrittenColumn, WrittenSheet } from './xlsx/written-sheet.ts';

/** What came of the rows of a file: by sheet and row, counted from 1. */
export type StatusOf = (sheet: string, row: number) => RowStatus | undefined;

/** What the answer needs to know of the file. */
export interface Answered {
  readonly file: ReadTables;
  /** The kinds of sheets, by their names, as their rows tell. */
  readonly kindOf: ReadonlyMap<string, EntityKind>;
  readonly named: readonly Fact[];
  readonly book: NameBook;
}

/** The sheets of the file with statuses, and after them those that hold it together. */
export function answerSheets(
  { file, kindOf, named, book }: Answered,
  statusOf: StatusOf,
  result: WrittenSheet,
): WrittenSheet[] {
  const choices = choicesFrom(named, book);
  const own = file.sheets.filter(({ name }) => name !== listsName && name !== result.name);
  const sheets = own.map((sheet) => {
    const kind = kindOf.get(sheet.name) ?? kindCalled(sheet.name);
    return kind === undefined ? asItIs(sheet) : withStatus(sheet, kind, statusOf, choices);
  });
  return [result, ...sheets, lockedAgain(file, named), choices.sheet()];
}

/** Rows of a file with statuses, heads first. */
export function answerRows(
  { file }: Pick<Answered, 'file'>,
  statusOf: StatusOf,
): (string | number)[][] {
  const [sheet] = file.sheets as [ReadSheet];
  const kept = keptColumns(sheet);
  return sheet.rows.map((cells, at) => [
    at === 0 ? statusHead.SV : (statusOf(sheet.name, at + 1)?.says ?? ''),
    ...kept.map((column) => written(cells[column]) ?? ''),
  ]);
}

const keptColumns = ({ rows }: ReadSheet): number[] =>
  [...(rows[0] ?? []).entries()]
    .filter(([, head]) => alike(textOf(head)) !== alike(statusHead.SV))
    .map(([at]) => at);

function withStatus(
  sheet: ReadSheet,
  kind: EntityKind,
  statusOf: StatusOf,
  choices: Choices,
): WrittenSheet {
  const [key = 0, ...rest] = keptColumns(sheet);
  const columns = [key, ...rest].map((at) =>
    columnCalled(textOf(sheet.rows[0]?.[at]), kind, choices),
  );
  const [first = rowColumn, ...others] = columns;
  const rows = sheet.rows.slice(1).map((cells, at) => {
    const status = statusOf(sheet.name, at + 2);
    const kept = rest.map((column) => written(cells[column]));
    return { cells: [written(cells[key]), status?.says ?? '', ...kept], as: status?.as };
  });
  return { name: sheet.name, as: 'SHEET', columns: [first, statusColumn, ...others], rows };
}

function columnCalled(head: string, kind: EntityKind, choices: Choices): WrittenColumn {
  const column = columnsOf(kind).find(({ head: { SV, EN } }) =>
    [SV, EN].some((one) => alike(one) === alike(head)),
  );
  if (column !== undefined) return { ...writtenColumn(column, choices), head };
  return alike(head) === alike(rowColumn.head) ? rowColumn : { head, width: 18 };
}

function asItIs({ name, rows }: ReadSheet): WrittenSheet {
  const [heads = [], ...others] = rows;
  return {
    name,
    as: name === frontName ? 'FRONT' : 'SHEET',
    columns: heads.map((head, at) => ({ head: textOf(head), width: at > 1 ? 80 : 22 })),
    rows: others.map((cells) => ({ cells: cells.map(written) })),
  };
}

/** Dates are written as they are read, so that the answer says what the file said. */
function written(cell: Cell | undefined): WrittenCell {
  if (typeof cell === 'number') return cell;
  return textOf(cell) || null;
}

function lockedAgain({ ids, madeFrom }: ReadTables, named: readonly Fact[]): WrittenSheet {
  const byId = new Map(named.map((fact) => [fact.id, fact]));
  const rows = [...(ids ?? [])].flatMap(([number, id]) => {
    const fact = byId.get(id);
    return fact === undefined ? [] : [[Number(number), fact] as const];
  });
  const nothing = { database: '', revision: 0, digest: '', layer: '' };
  return lockedSheet(madeFrom ?? nothing, new Map(rows));
}
