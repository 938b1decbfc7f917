/** `load <file>`: publishes what a workbook or a file of rows changed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { KnowledgeError } from '../../errors.ts';
import { readCsv } from '../../landscape/workbook/csv.ts';
import type { ReadTables } from '../../landscape/workbook/sheet.ts';
import { readXlsx } from '../../landscape/workbook/xlsx/read-xlsx.ts';
import { type Comparison, compare, readPublished } from '../working-copy/compare.ts';
import { answerPublished, answerUnpublished } from '../working-copy/file/answer-file.ts';
import { type FileLine, fileLines } from '../working-copy/file/file-lines.ts';
import { lineText, summaryOf } from '../working-copy/file/file-result.ts';
import { type OpenedFile, openedFile } from '../working-copy/file/opened-file.ts';
import { nothingPublished } from '../working-copy/file/published-file.ts';
import { type LoadOptions, loadFolder, needLoadable } from '../working-copy/load-folder.ts';
import { readersOf, whereaboutsOf } from '../working-copy/whereabouts.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Terminal } from './terminal.ts';
import { formOf } from './workbook.ts';
import { writeWhole } from './write-whole.ts';

/** How a file is loaded. */
export interface LoadFileOptions extends Omit<LoadOptions, 'now' | 'at'> {
  readonly kind?: string | undefined;
  readonly landscape?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Where the file goes back to, with what came of each row. */
  readonly report?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Reads a file that is to be loaded.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` or `BAD_WORKBOOK`
 */
export async function readFile(path: string, kind: string | undefined): Promise<ReadTables> {
  const form = formOf(path, kind);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new KnowledgeError('BAD_USER_INPUT', `"${path}": ${(error as Error).message}`, {
      hint: 'Name a file that is there and that you may read.',
    });
  }
  return form === 'WORKBOOK'
    ? readXlsx(basename(path), bytes)
    : readCsv(basename(path), bytes, form);
}

/**
 * Loads a file, or only tells what it would change.
 *
 * @returns the exit code: 2 where something in the file keeps it from being published
 */
export async function loadFile(
  terminal: Terminal,
  database: OpenDatabase,
  tables: ReadTables,
  options: LoadFileOptions,
): Promise<number> {
  needSameForm(tables, options.report);
  const { connection } = database;
  const published = await readPublished(connection);
  if (published.revisions.length === 0) throw nothingPublished();
  const opened = await openedFile(connection, tables, published, options);
  const isRead = opened.read.faults.length === 0;
  const how = { ...options, base: opened.base };
  const comparison = isRead ? await compare(connection, opened.folder, published, how) : undefined;
  const lines = fileLines(opened, comparison);
  const telling = { terminal, opened, lines, options };
  if (lines.some(({ what }) => what === 'FAULT' || what === 'CONFLICT') || comparison === undefined)
    return tellRefused(telling);
  return options.dryRun
    ? tellOnly(telling, database, comparison)
    : publishFile(telling, database, how);
}

interface Telling {
  readonly terminal: Terminal;
  readonly opened: OpenedFile;
  readonly lines: readonly FileLine[];
  readonly options: LoadFileOptions;
}

function needSameForm({ form }: ReadTables, report: string | undefined): void {
  const ending = form === 'WORKBOOK' ? '.xlsx' : '.csv';
  if (report === undefined || report.toLowerCase().endsWith(ending)) return;
  throw new KnowledgeError('BAD_USER_INPUT', `The report of such a file ends in ${ending}.`, {
    hint: `--report svar${ending}`,
  });
}

/** So many lines are told of one kind; the report has all. */
const mostTold = 200;

function textOf(lines: readonly FileLine[], most = mostTold): string[] {
  const told = lines.slice(0, most).map(lineText);
  const more = lines.length - told.length;
  return more > 0 ? [...told, `  … ${more} till, i svarsfilen (--report) · ${more} more`] : told;
}

async function tellRefused({ terminal, opened, lines, options }: Telling): Promise<number> {
  const { file } = opened.tables;
  const wrong = lines.filter(({ what }) => what === 'FAULT' || what === 'CONFLICT');
  const code = wrong.some(({ what }) => what === 'FAULT') ? 'WORKBOOK_CELL' : 'LOAD_CONFLICT';
  const summary = [`Ingenting är publicerat. · Nothing was published. ${summaryOf(lines)}`];
  if (options.json) terminal.out(JSON.stringify({ published: false, lines }, null, 2));
  else {
    terminal.err(terminal.colours.red(`${code}  ${file}`));
    terminal.err([...textOf(wrong), ...summary].join('\n'));
  }
  await answer(options, terminal, () => answerUnpublished(opened, lines, summary));
  return code === 'WORKBOOK_CELL' ? 2 : 1;
}

async function tellOnly(
  { terminal, opened, lines, options }: Telling,
  database: OpenDatabase,
  comparison: Comparison,
): Promise<number> {
  const where = whereaboutsOf(database);
  const summary = [
    `Ingenting är publicerat, bara prövat. · Nothing is published, only tried. ${summaryOf(lines)}`,
  ];
  // Before what keeps it from being published is thrown.
  await answer(options, terminal, () => answerUnpublished(opened, lines, summary));
  if (options.json) terminal.out(JSON.stringify({ where, published: false, lines }, null, 2));
  else
    terminal.out(
      [...textOf(lines, Number.POSITIVE_INFINITY), ...unreadText(opened), ...summary, where].join(
        '\n',
      ),
    );
  await needLoadable(database.connection, comparison, options);
  return 0;
}

async function publishFile(
  { terminal, opened, lines, options }: Telling,
  database: OpenDatabase,
  how: LoadFileOptions,
): Promise<number> {
  const { connection } = database;
  const now = new Date().toISOString();
  const { publication } = await loadFolder(connection, opened.folder, { ...how, now });
  const { revision, unchanged } = publication;
  const [where, readers] = [whereaboutsOf(database), await readersOf(database)];
  const summary = unchanged
    ? [`Ingenting är nytt. · Nothing is new: revision ${revision}.`]
    : [
        `Revision ${revision} är publicerad. · Revision ${revision} is published. ${summaryOf(lines)}`,
      ];
  if (options.json)
    terminal.out(JSON.stringify({ ...publication, where, readers, lines }, null, 2));
  else {
    terminal.out([...textOf(lines), ...unreadText(opened), ...summary].join('\n'));
    terminal.out(`It is in ${where}. ${readers}`);
    if (options.report === undefined && !unchanged) terminal.out(goOn);
  }
  const after = await readPublished(connection);
  await answer(options, terminal, () => answerPublished(opened, after, lines, summary));
  return 0;
}

const goOn =
  'Fortsätt i en ny fil (workbook --out, eller --report nästa gång): den här säger ännu vad som gällde förut. · Go on in a new file: this one still tells what was before.';

function unreadText({ read }: OpenedFile): string[] {
  if (read.unread.length === 0) return [];
  const named = read.unread.join(', ');
  return [
    `Lästes inte, för att det inte är blad eller kolumner härifrån · not read, since they are none of ours: ${named}`,
  ];
}

async function answer(
  { report }: LoadFileOptions,
  terminal: Terminal,
  made: () => Promise<string | Uint8Array>,
): Promise<void> {
  if (report === undefined) return;
  writeWhole(report, await made());
  terminal.out(report);
}
