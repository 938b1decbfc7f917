/** An answer as rows of a table file (CSV), ids beside names. */
import Papa from 'papaparse';
import { type Format, same } from './format.ts';
import type { Row } from './rows/row.ts';
import { rowsOf } from './rows/rows.ts';

/** Rows as spreadsheets open them as they stand: UTF-8 with a mark, and nothing a cell could take for a formula. */
export function csvOf(rows: readonly Row[]): string {
  return `\ufeff${Papa.unparse([...rows], { escapeFormulae: true })}\r\n`;
}

/** Of any answer; the first row names the columns. */
export const csv: Format = {
  name: 'csv',
  says: same('CSV'),
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'ANY',
  write: (answer, { question }) => csvOf(rowsOf(question, answer)),
};
