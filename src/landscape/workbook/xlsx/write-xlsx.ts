/** Sheets as an Excel workbook. */
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { sheetFeatures } from './sheet-features.ts';
import type { WrittenCell, WrittenRow, WrittenSheet } from './written-sheet.ts';

const colours: Readonly<Record<NonNullable<WrittenRow['as']>, string | undefined>> = {
  EXAMPLE: '#f2f2f2',
  HEADING: '#e8eef4',
  FAULT: '#fbe3e0',
  CONFLICT: '#fdf0d5',
  CHANGED: '#e3f1e4',
};

/** The bytes of a workbook with these sheets. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: [
      headRow(sheet),
      ...sheet.rows.map((row) => withHeight(rowOf(row), heightOf(row, sheet))),
      ...blankRow(sheet),
    ],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(sheet.as === 'SHEET' ? { stickyColumnsCount: 2 } : {}),
  }));
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [sheetFeatures(sheets)] };
  return new Uint8Array(await writeExcelFile(written, options).toBuffer());
}

function headRow({ columns }: WrittenSheet): Row {
  return columns.map(({ head }) => ({
    value: head,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#dbe5ee',
    wrap: true,
    alignVertical: 'top',
  }));
}

function rowOf({ cells, as }: WrittenRow): Row {
  return cells.map((cell) => cellOf(cell, as));
}

const lineHeight = 15;
const mostLines = 12;

/** As high as its longest cell, since not every spreadsheet finds that out by itself. */
function heightOf({ cells }: WrittenRow, { columns }: WrittenSheet): number {
  const lines = cells.map((cell, at) => {
    const width = columns[at]?.width ?? 20;
    const texts = String(cell ?? '').split('\n');
    return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0);
  });
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

/** The library takes the height of a row from its cells. */
function withHeight(row: Row, height: number): Row {
  if (height === lineHeight) return row;
  return row.map((cell) => (cell === null ? null : { ...(cell as CellObject), height }));
}

function cellOf(cell: WrittenCell, as: WrittenRow['as']): CellObject | null {
  if (cell === null || cell === '')
    return as === undefined ? null : { ...textStyle, ...styleOf(as) };
  if (typeof cell === 'number')
    return { value: cell, type: Number, alignVertical: 'top', ...styleOf(as) };
  return { value: cell, ...textStyle, ...styleOf(as) };
}

const textStyle = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;

function styleOf(as: WrittenRow['as']): Partial<CellObject> {
  const colour = as === undefined ? undefined : colours[as];
  return {
    ...(colour === undefined ? {} : { backgroundColor: colour }),
    ...(as === 'EXAMPLE' ? { fontStyle: 'italic', textColor: '#666666' } : {}),
    ...(as === 'HEADING' ? { fontWeight: 'bold' } : {}),
  };
}

/** Tells the style of cells that are written later. */
function blankRow({ as, columns }: WrittenSheet): Row[] {
  return as === 'SHEET' ? [columns.map((_, at) => (at === 0 ? null : { ...textStyle }))] : [];
}
