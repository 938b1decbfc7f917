/** Counts and removes what a test database holds. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { TestDatabase } from './neo4j.ts';

type Rows = (query: string) => Promise<readonly Record<string, unknown>[]>;

/** How many nodes there are. */
export function countNodes(database: TestDatabase): Promise<number> {
  return withRows(database, async (rows) =>
    Number((await rows('MATCH (n) RETURN count(n) AS nodes'))[0]?.nodes),
  );
}

/** Removes all nodes, indexes and constraints. */
export function wipe(database: TestDatabase): Promise<void> {
  return withRows(database, async (rows) => {
    await rows('MATCH (n) DETACH DELETE n');
    for (const { name } of await rows('SHOW CONSTRAINTS YIELD name'))
      await rows(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
    for (const { name } of await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
      await rows(`DROP INDEX \`${name}\` IF EXISTS`);
  });
}

async function withRows<T>(
  { uri, username, password, database }: TestDatabase,
  work: (rows: Rows) => Promise<T>,
): Promise<T> {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(async (query) =>
      (await driver.executeQuery(query, {}, { database })).records.map((row) => row.toObject()),
    );
  } finally {
    await driver.close();
  }
}
