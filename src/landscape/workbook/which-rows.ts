/** Which fact each row of a file is: one that was there, or a new one. */
import type { Text } from '../../model/common.ts';
import type { EntityKind, Fact } from '../../model/fact.ts';
import { type CellFault, said } from './cell-fault.ts';
import { type Heads, readHeads } from './heads.ts';
import { isBlank, type RowToRead } from './read-fact.ts';
import { alike, type ReadSheet, type ReadTables, textOf } from './sheet.ts';
import { kindCalled, kindOfFile, sheetName } from './sheet-kinds.ts';
import { frontName, listsName, resultName } from './sheet-names.ts';

/** The rows that say something, with what is wrong about them as rows. */
export interface WhichRows {
  readonly rows: readonly RowToRead[];
  readonly faults: readonly CellFault[];
  /** Kinds whose sheets are there. */
  readonly kinds: ReadonlySet<EntityKind>;
  /** Sheets and columns that are somebody's own. */
  readonly unread: readonly string[];
}

/** Sheets of ours that hold no rows. */
const ownSheets: readonly string[] = [frontName, listsName, resultName];

/** What stands in the first cell of a row that only shows how to write one. */
export const exampleMark = 'exempel';
const exampleMarks: readonly string[] = [exampleMark, 'example'];

/** @param was - the facts the file was made from, by id */
export function whichRows(file: ReadTables, was: ReadonlyMap<string, Fact>): WhichRows {
  const rows: RowToRead[] = [];
  const faults: CellFault[] = [];
  const kinds = new Set<EntityKind>();
  const unread: string[] = [];
  for (const sheet of file.sheets) {
    const kind = kindOf(sheet, file, was);
    if (kind === undefined) {
      const fault = unknownSheet(sheet);
      if (fault === undefined && !ownSheets.includes(sheet.name)) unread.push(sheet.name);
      if (fault !== undefined) faults.push(fault);
      continue;
    }
    if (kinds.has(kind)) faults.push({ place: { sheet: sheet.name }, says: twice(kind) });
    kinds.add(kind);
    const heads = readHeads(sheet, kind);
    faults.push(...heads.faults);
    unread.push(...heads.unread.map((head) => `${sheet.name}: ${head}`));
    if (heads.key === undefined && file.ids !== undefined) {
      faults.push({ place: { sheet: sheet.name, row: 1 }, says: noKey });
      continue;
    }
    const read = rowsOf(sheet, kind, heads, file, was);
    rows.push(...read.rows);
    faults.push(...read.faults);
  }
  return { rows, faults, kinds, unread };
}

const twice = (kind: EntityKind) =>
  said(
    `Två blad hör till ${sheetName(kind)}. Behåll ett.`,
    `Two sheets belong to ${sheetName(kind)}. Keep one.`,
  );
const noKey = said(
  'Kolumnen "Rad" saknas, så det går inte att säga vilken rad som är vilken. Hämta en ny arbetsbok.',
  'The column "Rad" is missing, so that nobody can tell which row is which. Take a new workbook.',
);

/** By its name; a sheet that was called otherwise by what its rows are. */
function kindOf(
  sheet: ReadSheet,
  { form, file, ids }: ReadTables,
  was: ReadonlyMap<string, Fact>,
): EntityKind | undefined {
  if (form === 'ROWS') return kindOfFile(sheet.name) ?? kindOfFile(file);
  const called = kindCalled(sheet.name);
  if (called !== undefined || !hasRows(sheet)) return called;
  for (const [first = null] of sheet.rows.slice(1)) {
    const kind = was.get(ids?.get(textOf(first)) ?? '')?.kind;
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Whether it has the first column of a sheet of rows. */
const hasRows = ({ rows }: ReadSheet) => ['rad', 'row'].includes(alike(textOf(rows[0]?.[0])));

function unknownSheet(sheet: ReadSheet): CellFault | undefined {
  if (!hasRows(sheet)) return undefined;
  return {
    place: { sheet: sheet.name },
    says: said(
      'Bladets namn säger inte vad raderna är. Kalla det som i en ny arbetsbok, till exempel Aktörer eller Forum.',
      'The name of the sheet does not say what its rows are. Call it as in a new workbook, such as Aktörer or Forum.',
    ),
  };
}

function rowsOf(
  sheet: ReadSheet,
  kind: EntityKind,
  { columns, key }: Heads,
  file: ReadTables,
  was: ReadonlyMap<string, Fact>,
): { rows: RowToRead[]; faults: CellFault[] } {
  const rows: RowToRead[] = [];
  const faults: CellFault[] = [];
  const seen = new Map<string, number>();
  for (const [at, cells] of sheet.rows.entries()) {
    if (at === 0) continue;
    const row = at + 1;
    const mark = key === undefined ? '' : textOf(cells[key]);
    if (exampleMarks.includes(alike(mark))) continue;
    const fact = was.get(file.ids === undefined ? mark : (file.ids.get(mark) ?? ''));
    const read: RowToRead = { sheet, kind, row, columns, was: fact };
    const says = rowFault(read, mark, seen.get(mark), file);
    if (says !== undefined)
      faults.push({ place: { sheet: sheet.name, row, column: (key ?? 0) + 1 }, says });
    else if (mark !== '' || !isBlank(read)) rows.push(read);
    if (mark !== '') seen.set(mark, seen.get(mark) ?? row);
  }
  return { rows, faults };
}

function rowFault(
  row: RowToRead,
  mark: string,
  before: number | undefined,
  { form }: ReadTables,
): Text | undefined {
  if (mark === '') return undefined;
  const what = form === 'ROWS' ? 'id' : 'nummer';
  if (before !== undefined)
    return said(
      `Raden har samma ${what} som rad ${before}. Töm cellen om det är en ny rad.`,
      `The row has the same mark as row ${before}. Empty the cell where it is a new row.`,
    );
  if (row.was === undefined)
    return said(
      `"${mark}" är inte ${what} för någon rad. Töm cellen om det är en ny rad.`,
      `"${mark}" is the mark of no row. Empty the cell where it is a new row.`,
    );
  if (row.was.kind !== row.kind)
    return said(
      `Raden hör till bladet ${sheetName(row.was.kind)}. Flytta tillbaka den.`,
      `The row belongs to the sheet ${sheetName(row.was.kind)}. Move it back.`,
    );
  if (isBlank(row))
    return said(
      'Raden är tom. Ta bort hela raden för att dra tillbaka uppgiften, eller fyll i den igen.',
      'The row is empty. Remove the whole row to withdraw the fact, or fill it in again.',
    );
  return undefined;
}
