/** `sources`: per document and section, how many facts rest on it; and the text of a document into the folder. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { KnowledgeError } from '../../errors.ts';
import { type SourceRow, sourcesReport } from '../../landscape/report.ts';
import { extractText } from '../../landscape/texts/extract.ts';
import { textPath, writtenText } from '../../landscape/texts/text-file.ts';
import { didYouMean } from '../../model/nearest.ts';
import { writeWholeFile } from '../../whole-file.ts';
import { ownOf } from '../working-copy/folder.ts';
import { readCheckedSeed } from './checked-seed.ts';
import { foldersMeant } from './folders.ts';
import type { Run } from './run.ts';
import { type Terminal, table } from './terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly extract?: string;
  readonly document?: string;
}

/** Adds `sources`; it reads the folder and needs no database. */
export function sourcesCommand(command: Command, run: Run): Command {
  return command
    .option('--json', 'print the report as JSON')
    .option('--extract <file>', 'put what may be shown of a text into the folder, names taken out')
    .option('--document <id>', 'the document whose text it is', someId)
    .addHelpText(
      'after',
      `
Examples:
  kompetenslandskap sources
  kompetenslandskap sources --extract rapporten.txt --document rapporten`,
    )
    .action((options: Options) =>
      run(async (terminal, config) => {
        const folders = foldersMeant(config);
        if (options.extract === undefined) report(terminal, folders, options);
        else extract(terminal, options.extract, folders, options);
      }),
    );
}

function someId(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Write the id of a document.');
  return text;
}

function report(terminal: Terminal, folders: readonly string[], { json }: Options): void {
  const { checked, below } = readCheckedSeed(folders);
  const facts = [...below, ...checked].map(({ fact }) => fact);
  const rows = sourcesReport(facts).filter(isSource);
  const cells = rows.map((row) => [row.document, row.at, String(row.facts), noteOf(row)]);
  terminal.out(
    json
      ? JSON.stringify(rows, null, 2)
      : table(terminal, ['Document', 'Section', 'Facts', ''], cells),
  );
}

/** Writes the text of a document as much as its fact allows; says so where the folder holds just that, letter by letter. */
function extract(
  terminal: Terminal,
  file: string,
  folders: readonly string[],
  { document: id = '' }: Options,
): void {
  const { checked, below } = readCheckedSeed(folders);
  const facts = [...below, ...checked].map(({ fact }) => fact);
  const found = checked.find(({ fact }) => fact.id === id);
  if (found?.fact.kind !== 'DOCUMENT') {
    const documents = facts
      .filter(({ kind }) => kind === 'DOCUMENT')
      .map((one) => ({ id: one.id }));
    throw new KnowledgeError('UNKNOWN_ENTITY', `No document has the id "${id}".`, {
      hint: didYouMean(id, documents) ?? 'Write --document <id>.',
    });
  }
  const { passages, share, withheld } = extractText(readText(file), found.fact, facts);
  const path = textPath(ownOf(folders), id, found.raw.file.place[0] ?? '', new Map());
  const [before, after] = [writtenText(found.fact), writtenText({ passages: [...passages] })];
  const told = `${Math.round(share * 100)} % of the text, ${withheld} withheld`;
  if (after === '')
    terminal.out(
      `"${id}" says of its text: ${found.fact.textUse ?? 'nothing'}. Nothing is written.`,
    );
  else if (after === before) terminal.out(`${path} holds just that already: ${told}.`);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeWholeFile(path, after);
    terminal.out(`Wrote ${path}: ${told}.`);
  }
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new KnowledgeError('BAD_USER_INPUT', `"${file}" cannot be read as UTF-8 text.`, {
      cause,
    });
  }
}

/** Documents that are only spoken of, with no outline and nothing resting on them, are no sources. */
function isSource({ at, facts }: SourceRow): boolean {
  return at !== '' || facts > 0;
}

function noteOf({ status, factsInside, empty }: SourceRow): string {
  if (status === 'CITED_INSIDE') return `${factsInside} on headings inside it`;
  if (status === 'EMPTY') return empty ?? '';
  return status === 'UNREAD' ? 'no fact rests on it' : '';
}
