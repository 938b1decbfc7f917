/** Everything that is published as one file, and such a file made into a landscape again. */
import { gunzipSync, gzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { readingOf } from '../../engine/reading-of.ts';
import { KnowledgeError } from '../../errors.ts';
import type { LayersApart } from '../../model/layer.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { ensureConstraints, needNoClash } from '../graph/look-over.ts';
import { writtenLabels } from '../graph/node-rows.ts';
import { writeFacts } from '../graph/write-facts.ts';
import {
  canonicalText,
  compress,
  decompress,
  digestOf,
  factsOf,
  mostUnpacked,
} from './canonical.ts';
import { keepLayersApart, layersApartIn } from './layers.ts';
import { namesOf } from './read-revision.ts';
import { needKnownForm } from './stored-form.ts';
import { takeLock } from './take-lock.ts';

const format = 'kompetenslandskap-dump-1';
const count = z.number().int().min(0);
const Head = z.strictObject({
  format: z.literal(format),
  revisions: count.min(1),
  tombstones: count,
  /** Marks of erased persons, which hold no name. */
  erased: z.array(z.string()),
  /** The id of the database, and where facts lie apart; earlier releases wrote neither. */
  database: z.string().nullable().default(null),
  layers: z.record(z.string(), z.string()).default({}),
});
const Revision = z.strictObject({
  number: count.min(1),
  digest: z.string(),
  date: z.iso.datetime(),
  parent: count.nullable(),
  added: count,
  changed: count,
  removed: count,
  author: z.string().nullable().default(null),
  message: z.string().nullable().default(null),
  /** Per layer its name and digest. */
  layers: z.array(z.string()).default([]),
  /** The canonical text of the facts. */
  facts: z.string(),
});
const Tombstone = z.strictObject({
  id: z.string(),
  kind: z.string(),
  withdrawnIn: count,
  /** Earlier releases wrote one id, or none. */
  replacedBy: z.union([z.array(z.string()), z.string(), z.null()]).transform(namesOf),
});
type Revision = z.output<typeof Revision>;
type Tombstone = z.output<typeof Tombstone>;

/** What a file holds: every revision, oldest first, what was withdrawn, and the marks of who was erased. */
export interface Dump {
  readonly revisions: readonly Revision[];
  readonly tombstones: readonly Tombstone[];
  readonly erased: readonly string[];
  readonly database: string | null;
  readonly layers: LayersApart;
}

/**
 * Reads everything as it is at one moment; loads wait meanwhile.
 *
 * @throws {@link KnowledgeError} `DATABASE_EMPTY` when nothing is published
 */
export function readAll(connection: GraphConnection): Promise<Dump> {
  return connection.transaction(async (run) => {
    const store = await takeLock(run);
    if (typeof store.number !== 'number')
      throw new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.', {
        hint: 'There is nothing to dump yet; "load" publishes the seed.',
      });
    const revisions = (await run('record/dump/revisions')).map(({ facts, ...row }) =>
      Revision.parse({
        ...row,
        layers: row.layers ?? [],
        facts: canonicalText(decompress(facts as Int8Array)),
      }),
    );
    const tombstones = (await run('record/dump/tombstones')).map((row) => Tombstone.parse(row));
    const erased = (await run('record/erase/known')).map(({ mark }) => mark as string);
    const [identity] = await run('record/database/identity');
    const database = (identity?.database ?? null) as string | null;
    return { revisions, tombstones, erased, database, layers: await layersApartIn(run) };
  });
}

/** The file: gzipped lines of JSON, a head, the revisions, the tombstones, and the digest of all of it. */
export function fileOf({ revisions, tombstones, erased, database, layers }: Dump): Buffer {
  const head = {
    format,
    revisions: revisions.length,
    tombstones: tombstones.length,
    erased,
    database,
    layers: Object.fromEntries(layers),
  };
  const text = [head, ...revisions, ...tombstones]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  const whole = Buffer.from(`${text}${digestOf(text)}\n`);
  if (whole.length > mostUnpacked)
    throw new KnowledgeError('BAD_DUMP', 'All revisions together are larger than a dump may be.', {
      hint: `More than ${mostUnpacked / 1024 / 1024} MB would not be restored; keep the database's own files instead.`,
    });
  return gzipSync(whole, { level: 9 });
}

function refuse(what: string, cause?: unknown): never {
  throw new KnowledgeError('BAD_DUMP', what, {
    hint: 'Take a file that "dump" wrote whole, with this program or an earlier version of it.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function tooLarge(): never {
  return refuse(`Unpacked the file holds more than ${mostUnpacked / 1024 / 1024} MB.`);
}

function unpacked(file: Uint8Array): string {
  if (file.length > mostUnpacked) return tooLarge();
  try {
    return gunzipSync(file, { maxOutputLength: mostUnpacked }).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
    return refuse('The file is no dump, or only a part of one.', error);
  }
}

/** The lines one after the other; they are not all made at once, since there may be very many. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length + 1 : end + 1;
  }
}

function read<S extends z.ZodType>(shape: S, line: string | undefined, at: number): z.output<S> {
  try {
    return shape.parse(JSON.parse(line ?? ''));
  } catch (error) {
    return refuse(`Line ${at + 1} of the unpacked file is not as it should be.`, error);
  }
}

/** Some of what is left, at the most so many. */
function* takenFrom(lines: Generator<string>, most: number): Generator<string> {
  for (let taken = 0; taken < most; taken += 1) {
    const line = lines.next();
    if (line.done) return;
    yield line.value;
  }
}

/** Each revision is what its digest says, follows the one before, and the tombstones are of these revisions. */
function needSound({ revisions, tombstones }: Pick<Dump, 'revisions' | 'tombstones'>): void {
  for (const [at, { number, digest, facts }] of revisions.entries()) {
    if (number !== at + 1) refuse(`Revision ${at + 1} is missing.`);
    if (digestOf(facts) !== digest) refuse(`Revision ${number} does not have its digest.`);
  }
  const late = tombstones.find(({ withdrawnIn }) => withdrawnIn > revisions.length);
  if (late) refuse(`"${late.id}" was withdrawn in a revision that is not there.`);
}

/**
 * Reads a file that {@link fileOf} made.
 *
 * @throws {@link KnowledgeError} `BAD_DUMP` when any of it is missing or was changed, `STORED_FORM_NEWER` when a newer release wrote it
 */
export function dumpOf(file: Uint8Array): Dump {
  const text = unpacked(file);
  const [, form = 1] = /^{"format":"kompetenslandskap-dump-(\d{1,9})"/.exec(text) ?? [];
  needKnownForm(Number(form), 'The dump');
  const lines = linesOf(text);
  let at = -1;
  const next = <S extends z.ZodType>(shape: S): z.output<S> => {
    at += 1;
    const line = lines.next();
    return read(shape, line.done ? undefined : line.value, at);
  };
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const head = next(Head);
  if (text.slice(end) !== `${digestOf(text.slice(0, end))}\n`)
    refuse('The file is damaged: its digest is not that of its lines.');
  const revisions: Revision[] = [];
  while (revisions.length < head.revisions) revisions.push(next(Revision));
  const tombstones: Tombstone[] = [];
  while (tombstones.length < head.tombstones) tombstones.push(next(Tombstone));
  const { erased, database } = head;
  const layers = new Map(Object.entries(head.layers));
  const dump = { revisions, tombstones, erased, database, layers };
  const ending = [...takenFrom(lines, 3)];
  if (ending.length !== 2 || ending[1] !== '') refuse('The file has lines too many.');
  needSound(dump);
  return dump;
}

/** Makes the landscape of a dump in a database that holds none, in one transaction. */
export async function restoreAll(connection: GraphConnection, dump: Dump): Promise<void> {
  await needNoClash(connection, writtenLabels);
  await ensureConstraints(connection);
  await connection.transaction(async (run) => {
    const store = await takeLock(run);
    if (typeof store.number === 'number')
      throw new KnowledgeError(
        'DATABASE_NOT_EMPTY',
        `The database holds a landscape already, at revision ${store.number}.`,
        {
          hint: 'Restore into an empty one: name it with NEO4J_DATABASE or NEO4J_URI, or move the folder .neo4j aside.',
        },
      );
    await run('record/load/identify', { database: dump.database });
    await writeRevisions(run, dump.revisions);
    const stones = dump.tombstones.map((one) => ({
      ...one,
      withdrawnIn: neo4j.int(one.withdrawnIn),
    }));
    await run('record/load/tombstones', { rows: stones });
    if (dump.erased.length > 0) await run('record/erase/remember', { marks: dump.erased });
    const { number, digest, date, facts } = dump.revisions.at(-1) as Revision;
    const current = { facts: factsOf(facts), revision: number, digest, asOf: date };
    await writeFacts(run, undefined, readingOf(current));
    await keepLayersApart(run, dump.layers);
  });
}

async function writeRevisions(run: RunNamed, revisions: readonly Revision[]): Promise<void> {
  for (const { number, parent, added, changed, removed, facts, ...rest } of revisions)
    await run('record/load/revision', {
      ...rest,
      id: `_revision-${number}`,
      number: neo4j.int(number),
      parent: parent === null ? null : neo4j.int(parent),
      added: neo4j.int(added),
      changed: neo4j.int(changed),
      removed: neo4j.int(removed),
      facts: compress(facts),
    });
}
