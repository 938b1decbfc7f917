/** What kind of database this is: new enough, and whose. */
import { KnowledgeError } from '../../errors.ts';
import type { GraphConnection } from './connect.ts';

/** EMPTY holds nothing; OURS holds a published landscape or what a load of ours needs; FOREIGN holds other data only. */
export type Ownership = 'EMPTY' | 'OURS' | 'FOREIGN';

const oldest = [5, 26] as const;

/**
 * Makes sure the database answers and is new enough.
 *
 * @throws {@link KnowledgeError} `DATABASE_UNAVAILABLE`, `DATABASE_AUTH` or `DATABASE_TOO_OLD`
 */
export async function needVersion(connection: GraphConnection): Promise<string> {
  const [row] = await connection.read('record/database/version');
  const version = String(row?.version ?? '0');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return version;
  throw new KnowledgeError('DATABASE_TOO_OLD', `The database is Neo4j ${version}.`, {
    hint: 'Use Neo4j 5.26 or later, or leave NEO4J_URI out to use the local one.',
  });
}

/** Whose data the database holds. */
export async function ownership(connection: GraphConnection): Promise<Ownership> {
  const [row] = await connection.read('record/database/ownership');
  if (row?.store === true) return 'OURS';
  return row?.foreign === true ? 'FOREIGN' : 'EMPTY';
}

/**
 * Refuses a database where nodes of somebody else bear the labels we write.
 *
 * @param labels - every label we write
 * @throws {@link KnowledgeError} `DATABASE_NOT_OURS`
 */
export async function needNoClash(
  connection: GraphConnection,
  labels: readonly string[],
): Promise<void> {
  const [row] = await connection.read('record/database/clash', { labels });
  if (row?.label === undefined || row.label === null) return;
  throw new KnowledgeError(
    'DATABASE_NOT_OURS',
    `The database has nodes labelled "${String(row.label)}" that this program did not write.`,
    { hint: 'Use another database (NEO4J_DATABASE), so that the two are not mixed up.' },
  );
}

/** Makes the constraints and indexes of the landscape; those that exist stay as they are. */
export function ensureConstraints(connection: GraphConnection): Promise<void> {
  return makeConstraints(connection, [
    ...['entity-id', 'store-id', 'no-owned-id', 'revision-number', 'piece-digest'],
    ...['withdrawn-id', 'party-id', 'feeds-flow', 'act-place', 'act-part'],
  ]);
}

/** Makes what these files of `queries/record/constraints/` ask for. */
export async function makeConstraints(
  connection: GraphConnection,
  names: readonly string[],
): Promise<void> {
  for (const name of names)
    await connection.write(`record/constraints/${name}`).catch(unlessMadeMeanwhile);
}

/** Two loads may find a constraint absent at the same moment; one makes it, and for the other it is there. */
function unlessMadeMeanwhile(error: unknown): void {
  const code = String((error as { code?: string }).code);
  if (!/^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(code)) throw error;
}
