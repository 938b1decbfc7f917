/** Reads published revisions, the current one and any earlier alike. */

import type { Tombstone } from '../../engine/questions/published.ts';
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection, Patience } from '../graph/connect.ts';
import { openRevision } from './open-revision.ts';

/** A published revision without its facts; `date` is an ISO instant. */
export interface PublishedRevision {
  readonly number: number;
  readonly digest: string;
  readonly date: string;
  readonly parent: number | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Which revision is current; `erased` grows whenever a person is erased from the kept revisions. */
export interface CurrentRevision {
  readonly number: number;
  readonly digest: string;
  readonly erased: number;
}

/** The current revision's number and digest; undefined before the first. One small query, fit for polling. */
export async function currentRevision(
  connection: GraphConnection,
  patience?: Patience,
): Promise<CurrentRevision | undefined> {
  const [row] = await connection.read('record/revisions/current', {}, patience);
  return row as CurrentRevision | undefined;
}

/**
 * A revision read whole.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_REVISION`
 */
export async function readRevision(
  connection: GraphConnection,
  number: number,
  patience?: Patience,
): Promise<Reading> {
  const [row] = await connection.read('record/revisions/read', { number }, patience);
  if (row === undefined)
    throw new KnowledgeError('UNKNOWN_REVISION', `There is no revision ${number}.`, {
      hint: 'The question "revisions" lists those that are published.',
    });
  return openRevision({
    facts: row.facts as Int8Array,
    revision: row.number as number,
    digest: row.digest as string,
    asOf: row.date as string,
  });
}

/** All published revisions, newest first. */
export async function listRevisions(
  connection: GraphConnection,
  patience?: Patience,
): Promise<PublishedRevision[]> {
  return (await connection.read(
    'record/revisions/list',
    {},
    patience,
  )) as unknown as PublishedRevision[];
}

/** What was withdrawn, by id: in which revision, and what took its place. */
export async function listTombstones(
  connection: GraphConnection,
  patience?: Patience,
): Promise<Map<string, Tombstone>> {
  const rows = await connection.read('record/revisions/tombstones', {}, patience);
  return new Map(
    rows.map(({ id, withdrawnIn, replacedBy }) => [
      id as string,
      { withdrawnIn: withdrawnIn as number, replacedBy: (replacedBy ?? null) as string | null },
    ]),
  );
}
