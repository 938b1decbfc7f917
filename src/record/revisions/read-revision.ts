/** Reads published revisions, the current one and any earlier alike. */

import type { Tombstone } from '../../engine/questions/published.ts';
import type { Reading } from '../../engine/reading.ts';
import { KnowledgeError } from '../../errors.ts';
import type { Fact } from '../../model/fact.ts';
import type { GraphConnection, Patience, RunNamed } from '../graph/connect.ts';
import { openRevision } from './open-revision.ts';
import { factsIn } from './pieces.ts';
import { needKnownForm } from './stored-form.ts';
import { opened, storedRevision } from './stored-pieces.ts';

/** A published revision without its facts; `date` is an ISO instant. */
export interface PublishedRevision {
  readonly number: number;
  readonly digest: string;
  readonly date: string;
  readonly parent: number | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Who published it, and why; null where nobody said, or the name was erased. */
  readonly author: string | null;
  readonly message: string | null;
  /** Per layer its name and digest, joined by a space; none in revisions of earlier releases. */
  readonly layers: readonly string[];
}

/** Which revision is current; `erased` grows whenever a person is erased from the kept revisions. */
export interface CurrentRevision {
  readonly number: number;
  readonly digest: string;
  readonly erased: number;
}

/**
 * The current revision's number and digest; undefined before the first. One small query, fit for polling.
 *
 * @throws {@link KnowledgeError} `STORED_FORM_NEWER`
 */
export async function currentRevision(
  connection: GraphConnection,
  patience?: Patience,
): Promise<CurrentRevision | undefined> {
  const [row] = await connection.read('record/revisions/current', {}, patience);
  if (row === undefined) return undefined;
  needKnownForm(row.form as number, 'The landscape of the database');
  const { number, digest, erased } = row as unknown as CurrentRevision;
  return { number, digest, erased };
}

/**
 * A revision read whole.
 *
 * @param near - a reading that may have most of the same facts
 * @throws {@link KnowledgeError} `UNKNOWN_REVISION`
 */
export async function readRevision(
  connection: GraphConnection,
  number: number,
  { near, ...patience }: Patience & { readonly near?: Reading } = {},
): Promise<Reading> {
  const run: RunNamed = (name, parameters) => connection.read(name, parameters, patience);
  const kept = await storedRevision(run, number);
  if (kept === undefined) throw unknownRevision(number);
  return openRevision(kept, { near });
}

/** The failure of asking for a revision that is not published. */
export function unknownRevision(number: number): KnowledgeError {
  return new KnowledgeError('UNKNOWN_REVISION', `There is no revision ${number}.`, {
    hint: 'The question "revisions" lists those that are published.',
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
      { withdrawnIn: withdrawnIn as number, replacedBy: namesOf(replacedBy) },
    ]),
  );
}

/** Earlier releases kept one id, or none. */
export function namesOf(replacedBy: unknown): readonly string[] {
  return [replacedBy ?? []].flat() as string[];
}

/** The facts of a published revision as such, and whose they are, without what questions need. */
export async function readFacts(
  connection: GraphConnection,
  number: number,
): Promise<readonly Fact[]> {
  const kept = await storedRevision(connection.read, number);
  return kept === undefined ? [] : factsIn(kept.pieces.map(opened));
}

/** The id of the landscape's database, which one that an earlier release filled is given now. */
export async function identified(connection: GraphConnection): Promise<string> {
  const [row] = await connection.write('record/load/identify', { database: null });
  return row?.database as string;
}

/** The id of the landscape's database; undefined where nothing is kept, or an earlier release published. */
export async function databaseId(connection: GraphConnection): Promise<string | undefined> {
  const [row] = await connection.read('record/database/identity');
  return (row?.database ?? undefined) as string | undefined;
}
