/** Everything that is published taken out of a database, and a landscape made of it again. */
import neo4j from 'neo4j-driver';
import { KnowledgeError } from '../../errors.ts';
import { readyForAccounts } from '../accounts/ready.ts';
import { restoreActs, storedActs } from '../contributions/chain.ts';
import type { GraphConnection, Row, RunNamed } from '../graph/connect.ts';
import { ensureConstraints, needNoClash } from '../graph/look-over.ts';
import { writtenLabels } from '../graph/node-rows.ts';
import { compress, textIn } from './canonical.ts';
import { type Dump, dumpedAccount, dumpedRevision, dumpedTombstone, isPiece } from './dump-file.ts';
import { keepLayersApart, layersApartIn } from './layers.ts';
import { nodesFollow } from './nodes-follow.ts';
import { packedList } from './pieces.ts';
import { digestsOf, keepPacked, packedPieces } from './stored-pieces.ts';
import { takeLock, takeLockToWrite } from './take-lock.ts';

/**
 * Reads everything as it is at one moment; loads wait meanwhile.
 *
 * @throws {@link KnowledgeError} `DATABASE_EMPTY` when nothing is published
 */
export function readAll(connection: GraphConnection): Promise<Dump> {
  return connection.transaction(async (run) => {
    const store = await takeLock(run);
    if (store.number === 0)
      throw new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.', {
        hint: 'There is nothing to dump yet; "load" publishes the seed.',
      });
    const rows = await run('record/dump/revisions');
    const revisions = rows.map(({ facts: _, ...row }) =>
      dumpedRevision.parse({ ...row, layers: row.layers ?? [], pieces: digestsOf(row) }),
    );
    const tombstones = (await run('record/dump/tombstones')).map((row) =>
      dumpedTombstone.parse(row),
    );
    const erased = (await run('record/erase/known')).map(({ mark }) => mark as string);
    const [identity] = await run('record/database/identity');
    const database = (identity?.database ?? null) as string | null;
    const pieces = await textsOf(run, rows);
    const acts = await storedActs(run, 0);
    const accounts = (await run('record/accounts/dumped')).map((row) => dumpedAccount.parse(row));
    const layers = await layersApartIn(run);
    return { revisions, pieces, tombstones, acts, erased, database, layers, accounts };
  });
}

/** The text of every piece of these revisions, once. */
async function textsOf(run: RunNamed, rows: readonly Row[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { digest, facts } of rows)
    if (facts !== null) texts.set(digest as string, textIn(facts as Int8Array));
  const digests = [...new Set(rows.flatMap(digestsOf))].filter((digest) => !texts.has(digest));
  for (const { digest, bytes } of await packedPieces(run, digests))
    texts.set(digest, textIn(bytes));
  return texts;
}

/** Makes the landscape of a dump in a database that holds none, in one transaction; its nodes follow. */
export async function restoreAll(connection: GraphConnection, dump: Dump): Promise<void> {
  await needNoClash(connection, writtenLabels);
  await ensureConstraints(connection);
  await readyForAccounts(connection);
  await connection.transaction(async (run) => {
    const store = await takeLockToWrite(run);
    if (store.number > 0)
      throw new KnowledgeError(
        'DATABASE_NOT_EMPTY',
        `The database holds a landscape already, at revision ${store.number}.`,
        {
          hint: 'Restore into an empty one: name it with NEO4J_DATABASE or NEO4J_URI, or move the folder .neo4j aside.',
        },
      );
    await run('record/load/identify', { database: dump.database });
    await writeRevisions(run, dump);
    const stones = dump.tombstones.map((one) => ({
      ...one,
      withdrawnIn: neo4j.int(one.withdrawnIn),
    }));
    await run('record/load/tombstones', { rows: stones });
    if (dump.erased.length > 0) await run('record/erase/remember', { marks: dump.erased });
    await keepLayersApart(run, dump.layers);
    await restoreActs(run, dump.acts);
    for (const { account, keys } of dump.accounts)
      await run('record/accounts/restore', { properties: account, keys });
  });
  await nodesFollow(connection);
}

async function writeRevisions(run: RunNamed, { revisions, pieces: texts }: Dump): Promise<void> {
  const packed = [...texts].map(([digest, text]) => ({ digest, bytes: () => compress(text) }));
  await keepPacked(run, packed);
  for (const revision of revisions) {
    const { number, parent, added, changed, removed, pieces, ...rest } = revision;
    await run('record/load/revision', {
      ...rest,
      id: `_revision-${number}`,
      number: neo4j.int(number),
      parent: parent === null ? null : neo4j.int(parent),
      added: neo4j.int(added),
      changed: neo4j.int(changed),
      removed: neo4j.int(removed),
      pieces: packedList(pieces),
      isPiece: isPiece(revision) || null,
      nodes: neo4j.int(0),
    });
  }
}
