/** The file that answers a file: the same rows with what came of each; after publishing as they are published. */
import {
  type Answered,
  answerRows,
  answerSheets,
} from '../../../landscape/workbook/answer-workbook.ts';
import { statusHead } from '../../../landscape/workbook/columns.ts';
import { writeCsv } from '../../../landscape/workbook/csv.ts';
import { workbookSheets } from '../../../landscape/workbook/write-workbook.ts';
import { writeXlsx } from '../../../landscape/workbook/xlsx/write-xlsx.ts';
import type { EntityKind } from '../../../model/fact.ts';
import type { PublishedNow } from '../compare.ts';
import type { FileLine } from './file-lines.ts';
import { resultSheet, statusesBy, statusOfOthers } from './file-result.ts';
import type { OpenedFile } from './opened-file.ts';
import { csvRows, workbookOf } from './published-file.ts';

/** The file as it was sent, with a status at each row that was read. */
export async function answerUnpublished(
  { tables, read, named }: OpenedFile,
  lines: readonly FileLine[],
  summary: readonly string[],
): Promise<string | Uint8Array> {
  const statuses = statusesBy(lines, ({ sheet, row }) =>
    row === undefined ? undefined : `${row} ${sheet}`,
  );
  const rows = new Set(read.rows.map(({ row }) => `${row.row} ${row.sheet.name}`));
  const statusOf = (sheet: string, row: number) => {
    const key = `${row} ${sheet}`;
    return statuses.get(key) ?? (rows.has(key) ? statusOfOthers : undefined);
  };
  const kindOf = new Map<string, EntityKind>(
    read.rows.map(({ row }) => [row.sheet.name, row.kind] as const),
  );
  const answered: Answered = { file: tables, kindOf, named, book: read.books.before };
  if (tables.form === 'ROWS') return writeCsv(answerRows(answered, statusOf));
  return writeXlsx(answerSheets(answered, statusOf, resultSheet(lines, summary)));
}

/** A new file of what is published, with what came of each fact, to go on with. */
export async function answerPublished(
  { tables, layer, read }: OpenedFile,
  now: PublishedNow,
  lines: readonly FileLine[],
  summary: readonly string[],
): Promise<string | Uint8Array> {
  const told = statusesBy(lines, ({ id }) => id);
  const kind = read.rows[0]?.row.kind;
  if (tables.form === 'ROWS' && kind !== undefined) {
    const [heads = [], ...rows] = csvRows(now, layer, kind);
    const status = (id: unknown) => (told.get(String(id)) ?? statusOfOthers).says;
    return writeCsv([[statusHead.SV, ...heads], ...rows.map((row) => [status(row[0]), ...row])]);
  }
  const of = workbookOf(now, layer);
  const statuses = new Map(of.facts.map(({ id }) => [id, told.get(id) ?? statusOfOthers]));
  return writeXlsx([resultSheet(lines, summary), ...workbookSheets({ ...of, statuses })]);
}
