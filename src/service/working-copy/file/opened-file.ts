/** A workbook or a file of rows as a working copy: what it was made from, and the facts as it has them. */
import { KnowledgeError } from '../../../errors.ts';
import type { RawFact } from '../../../landscape/raw-fact.ts';
import {
  type RowRead,
  readTables,
  type TablesRead,
} from '../../../landscape/workbook/read-tables.ts';
import type { MadeFrom, ReadTables } from '../../../landscape/workbook/sheet.ts';
import { keyOf } from '../../../landscape/written-keys.ts';
import type { Fact } from '../../../model/fact.ts';
import { layerOf } from '../../../model/layer.ts';
import type { GraphConnection } from '../../../record/graph/connect.ts';
import { asKept } from '../../../record/revisions/pieces.ts';
import { readFacts } from '../../../record/revisions/read-revision.ts';
import type { PublishedNow } from '../compare.ts';
import type { Folder } from '../folder.ts';

/** A file that was read, beside what is published. */
export interface OpenedFile {
  readonly tables: ReadTables;
  readonly read: TablesRead;
  readonly folder: Folder;
  readonly layer: string;
  /** The revision it was made from; undefined where nobody knows. */
  readonly base: number | undefined;
  /** All facts it may name. */
  readonly named: readonly Fact[];
}

/** What is told of a file that it does not say itself. */
export interface ToldOfFile {
  readonly base?: number | undefined;
  readonly landscape?: string | undefined;
}

/**
 * Reads what a file says on top of what it was made from.
 *
 * @throws {@link KnowledgeError} `WORKBOOK_ELSEWHERE`, `BAD_WORKBOOK` where a workbook does not say what it was made from, or
 * `UNKNOWN_LANDSCAPE`
 */
export async function openedFile(
  connection: GraphConnection,
  tables: ReadTables,
  now: PublishedNow,
  told: ToldOfFile,
): Promise<OpenedFile> {
  const base = told.base ?? baseOfFile(tables, now);
  const layer = layerOfFile(tables, now, told.landscape);
  const named = base === undefined ? now.facts : await readFacts(connection, base);
  const facts = named.filter((fact) => layerOf(fact, now.apart) === layer);
  const then = new Set(named.map(({ id }) => id));
  const isTaken = (id: string) => then.has(id) || now.withdrawn.has(id);
  const read = readTables(tables, { layer, facts, named, isTaken });
  return { tables, read, layer, base, named, folder: folderOfFile(tables, read, now, layer) };
}

/** The revision a file was made from: its own database's by number, another's by what it holds. */
function baseOfFile({ file, form, madeFrom }: ReadTables, now: PublishedNow): number | undefined {
  if (madeFrom === undefined) {
    if (form === 'ROWS') return undefined;
    throw new KnowledgeError(
      'BAD_WORKBOOK',
      `"${file}" säger inte vad den gjordes av: bladet Låst saknas eller har ändrats. · It does not say what it was made from: the sheet Låst is missing or was changed.`,
      { hint: 'kompetenslandskap workbook --out karta.xlsx' },
    );
  }
  const { database, revision, digest } = madeFrom;
  const own = now.revisions.find(({ number }) => number === revision);
  if (database === now.database && own !== undefined) return revision;
  const same = now.revisions.find((one) => one.digest.startsWith(digest));
  if (same !== undefined) return same.number;
  throw new KnowledgeError(
    'WORKBOOK_ELSEWHERE',
    `"${file}" gjordes av en annan databas än den här. · It was made from another database than this one.`,
    {
      hint: 'NEO4J_URI säger vilken databas som menas; eller gör en ny arbetsbok här: kompetenslandskap workbook. · NEO4J_URI says which database is meant; or make a new workbook here.',
    },
  );
}

/** The landscape whose facts a file holds. */
function layerOfFile(
  { madeFrom }: { readonly madeFrom: MadeFrom | undefined },
  { facts }: PublishedNow,
  told: string | undefined,
): string {
  const landscapes = facts.filter(({ kind }) => kind === 'LANDSCAPE').map(({ id }) => id);
  const [only, ...others] = landscapes;
  const layer = madeFrom?.layer ?? told ?? (others.length === 0 ? only : undefined);
  if (layer === undefined)
    throw new KnowledgeError(
      'UNKNOWN_LANDSCAPE',
      'It is not said which landscape the rows are of.',
      {
        hint: `--landscape ${landscapes.join(' or ')}`,
      },
    );
  return layer;
}

function folderOfFile(
  tables: ReadTables,
  read: TablesRead,
  { apart }: PublishedNow,
  layer: string,
): Folder {
  const facts = asKept(read.facts);
  const said = new Set(facts.map(({ id }) => id));
  const checked = read.rows.flatMap(({ row, fact }) =>
    fact === undefined ? [] : [{ fact, raw: rawOf({ row, fact, id: fact.id }) }],
  );
  const reading = {
    ...{ facts, checked, below: [], files: 1, faults: [], warnings: [], takenBack: [] },
    replacements: new Map(),
    layers: [layer],
    apart: new Map([...apart].filter(([id]) => said.has(id))),
  };
  return { directory: tables.file, reading, facts, below: [], place: undefined };
}

/** Where the cells of a row stand, for those who look over facts that were written. */
function rawOf({ row, fact }: RowRead & { readonly fact: Fact }): RawFact {
  const columns = new Map(
    [...row.columns].map(([{ property }, at]) => [keyOf(row.kind, property), at + 1]),
  );
  const file = {
    name: row.sheet.name,
    place: [],
    value: undefined,
    isBare: () => false,
    at: ([key]: readonly (string | number)[]) => ({
      file: row.sheet.name,
      line: row.row,
      column: columns.get(String(key)) ?? 1,
    }),
  };
  const origins = new Map([...columns.keys()].map((key) => [key, [key]]));
  return { kind: fact.kind, file, path: [], given: {}, origins };
}
