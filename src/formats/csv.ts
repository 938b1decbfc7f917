/** An answer as rows of a text file that spreadsheets in Sweden open as they stand. */
import Papa from 'papaparse';
import { type Format, same } from './format.ts';
import { tableOfAnswer } from './rows/rows.ts';
import type { Table } from './rows/table.ts';

/** UTF-8 with a mark, semicolons, and nothing that a cell could take for a formula. */
export function csvOf({ heads, rows }: Table): string {
  const lines = [[...heads], ...rows.map((row) => [...row])];
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', escapeFormulae: true })}\r\n`;
}

/** Of any answer; the first row names the columns. */
export const csv: Format = {
  name: 'csv',
  says: same('CSV'),
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'ANY',
  write: (answer, { question, language }) => csvOf(tableOfAnswer(question, answer, language)),
};
