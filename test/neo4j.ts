/** The real Neo4j of the graph tests. */
import { inject } from 'vitest';
import { wipe } from './wipe.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestDatabase;
  }
}

/** Where the database is and how to log in. */
export interface TestDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The database all graph tests share; one test file runs at a time. */
export function testDatabase(): TestDatabase {
  return inject('neo4j');
}

/** Removes all nodes, indexes and constraints from the shared database. */
export async function emptyDatabase(): Promise<void> {
  await wipe(testDatabase());
}
