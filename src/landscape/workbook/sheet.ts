/** Sheets as they were read, whatever they came in: a workbook, or one file of rows. */
import { dayOfNumber } from '../../model/dates/days.ts';

export type Cell = string | number | boolean | Date | null;

/** A sheet. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells, by `row:column` from 1, whose value cannot be taken as it stands, and why. */
  readonly troubled: ReadonlyMap<string, Trouble>;
}

/** FORMULA: it is worked out by the spreadsheet. MERGED: it is one with others, which hold nothing then. */
export type Trouble = 'FORMULA' | 'MERGED';

/** What a file was made from, as it says itself. */
export interface MadeFrom {
  readonly database: string;
  readonly revision: number;
  readonly digest: string;
  readonly layer: string;
}

/** A file that was read. */
export interface ReadTables {
  /** Its name, for people. */
  readonly file: string;
  readonly form: 'WORKBOOK' | 'ROWS';
  readonly sheets: readonly ReadSheet[];
  readonly madeFrom: MadeFrom | undefined;
  /** The id of each row that was written, by the number in its first cell; undefined where the rows bear ids themselves. */
  readonly ids: ReadonlyMap<string, string> | undefined;
}

/** Place of a cell among the troubled ones. */
export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** `1` is A, `27` is AA. */
export function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : letterOf(rest) + last;
}

/** What stands in a cell as one text: lines ended alike, no blanks around it or its lines. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOfNumber(Math.floor(cell.valueOf() / 86_400_000));
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  return plain(String(cell));
}

/** A text as it is compared and kept. */
export function plain(text: string): string {
  if (!/[^\x20-\x7eåäöÅÄÖéÉ–§”]/.test(text)) return text.trim();
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** A text in a cell as it is looked up: case and blanks do not matter. */
export function alike(text: string): string {
  return plain(text).replace(/\s+/g, ' ').toLowerCase();
}
