/** Everything that is published as one file, and such a file made into a landscape again. */
import { gunzipSync, gzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { readingOf } from '../../engine/reading-of.ts';
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';
import { ensureConstraints, needNoClash } from '../graph/look-over.ts';
import { writtenLabels } from '../graph/node-rows.ts';
import { writeFacts } from '../graph/write-facts.ts';
import { canonicalText, compress, decompress, digestOf, factsOf } from './canonical.ts';

const format = 'kompetenslandskap-dump-1';
const count = z.number().int().min(0);
const Head = z.strictObject({
  format: z.literal(format),
  revisions: count.min(1),
  tombstones: count,
  /** Marks of erased persons, which hold no name. */
  erased: z.array(z.string()),
});
const Revision = z.strictObject({
  number: count.min(1),
  digest: z.string(),
  date: z.iso.datetime(),
  parent: count.nullable(),
  added: count,
  changed: count,
  removed: count,
  /** The canonical text of the facts. */
  facts: z.string(),
});
const Tombstone = z.strictObject({
  id: z.string(),
  kind: z.string(),
  withdrawnIn: count,
  replacedBy: z.string().nullable(),
});
type Revision = z.output<typeof Revision>;
type Tombstone = z.output<typeof Tombstone>;

/** What a file holds: every revision, oldest first, what was withdrawn, and the marks of who was erased. */
export interface Dump {
  readonly revisions: readonly Revision[];
  readonly tombstones: readonly Tombstone[];
  readonly erased: readonly string[];
}

/**
 * Reads everything as it is at one moment; loads wait meanwhile.
 *
 * @throws {@link KnowledgeError} `DATABASE_EMPTY` when nothing is published
 */
export function readAll(connection: GraphConnection): Promise<Dump> {
  return connection.transaction(async (run) => {
    const [store] = await run('record/load/lock');
    if (typeof store?.number !== 'number')
      throw new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.', {
        hint: 'There is nothing to dump yet; "load" publishes the seed.',
      });
    const revisions = (await run('record/dump/revisions')).map(({ facts, ...row }) =>
      Revision.parse({ ...row, facts: canonicalText(decompress(facts as Int8Array)) }),
    );
    const tombstones = (await run('record/dump/tombstones')).map((row) => Tombstone.parse(row));
    const erased = (await run('record/erase/known')).map(({ mark }) => mark as string);
    return { revisions, tombstones, erased };
  });
}

/** The file: gzipped lines of JSON, a head, the revisions, the tombstones, and the digest of all of it. */
export function fileOf({ revisions, tombstones, erased }: Dump): Buffer {
  const head = { format, revisions: revisions.length, tombstones: tombstones.length, erased };
  const text = [head, ...revisions, ...tombstones]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  return gzipSync(`${text}${digestOf(text)}\n`, { level: 9 });
}

function refuse(what: string, cause?: unknown): never {
  throw new KnowledgeError('BAD_DUMP', what, {
    hint: 'Take a file that "dump" wrote whole, with this program or an earlier version of it.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function unpacked(file: Uint8Array): string {
  try {
    return gunzipSync(file).toString('utf8');
  } catch (error) {
    return refuse('The file is no dump, or only a part of one.', error);
  }
}

function read<S extends z.ZodType>(shape: S, line: string | undefined, at: number): z.output<S> {
  try {
    return shape.parse(JSON.parse(line ?? ''));
  } catch (error) {
    return refuse(`Line ${at + 1} of the unpacked file is not as it should be.`, error);
  }
}

/** Each revision is what its digest says, follows the one before, and the tombstones are of these revisions. */
function needSound({ revisions, tombstones }: Dump): void {
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
 * @throws {@link KnowledgeError} `BAD_DUMP` when any of it is missing or was changed
 */
export function dumpOf(file: Uint8Array): Dump {
  const text = unpacked(file);
  const lines = text.split('\n');
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const head = read(Head, lines[0], 0);
  if (text.slice(end) !== `${digestOf(text.slice(0, end))}\n`)
    refuse('The file is damaged: its digest is not that of its lines.');
  const firstStone = 1 + head.revisions;
  const dump = {
    revisions: lines.slice(1, firstStone).map((line, at) => read(Revision, line, at + 1)),
    tombstones: lines
      .slice(firstStone, firstStone + head.tombstones)
      .map((line, at) => read(Tombstone, line, firstStone + at)),
    erased: head.erased,
  };
  if (lines.length !== firstStone + head.tombstones + 2) refuse('The file has lines too many.');
  needSound(dump);
  return dump;
}

/** Makes the landscape of a dump in a database that holds none, in one transaction. */
export async function restoreAll(connection: GraphConnection, dump: Dump): Promise<void> {
  await needNoClash(connection, writtenLabels);
  await ensureConstraints(connection);
  await connection.transaction(async (run) => {
    const [store] = await run('record/load/lock');
    if (typeof store?.number === 'number')
      throw new KnowledgeError(
        'DATABASE_NOT_EMPTY',
        `The database holds a landscape already, at revision ${store.number}.`,
        {
          hint: 'Restore into an empty one: name it with NEO4J_DATABASE or NEO4J_URI, or move the folder .neo4j aside.',
        },
      );
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
