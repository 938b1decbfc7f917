/** An answer as a sheet of an Excel workbook. */
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { type Format, same } from './format.ts';
import { tableOfAnswer } from './rows/rows.ts';
import type { Table } from './rows/table.ts';

/** As wide as what stands in most of a column's cells, within what can be read on a screen. */
function widthOf({ heads, rows }: Table, column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? '').length).sort((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.min(60, Math.max(10, (heads[column] ?? '').length + 2, most + 2));
}

const head = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#dbe5ee',
  alignVertical: 'top',
} as const;
/** As text, so that no spreadsheet makes 2024-05 a date or 0480 a number. */
const text = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;

/** More than a cell takes. */
const longest = 32_000;

/** The bytes of a workbook with one sheet, whose first row stays in sight. */
export async function xlsxOf(table: Table): Promise<Uint8Array> {
  const { heads, rows } = table;
  const data: SheetData = [
    heads.map((value) => ({ ...head, value })),
    ...rows.map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? ({ type: Number, value, alignVertical: 'top' } as const)
          : value === ''
            ? null
            : { ...text, value: value.slice(0, longest) },
      ),
    ),
  ];
  const columns = heads.map((_, column) => ({ width: widthOf(table, column) }));
  const font = { fontFamily: 'Calibri', fontSize: 11 };
  const written = writeExcelFile(data, { columns, stickyRowsCount: 1 }, font);
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

/** Of any answer; one row of heads, then a row for each thing. */
export const xlsx: Format = {
  name: 'xlsx',
  says: same('Excel'),
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  of: 'ANY',
  isBinary: true,
  takesTime: true,
  write: (answer, { question, language }) => xlsxOf(tableOfAnswer(question, answer, language)),
};
