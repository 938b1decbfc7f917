/** Gives the graph tests a real Neo4j: the one NEO4J_URI names, else a throw-away local one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config.ts';
import { openLocalDatabase } from '../src/database/open-local-database.ts';
import { libraries } from './libraries.ts';
import type { TestDatabase } from './neo4j.ts';
import { countNodes, wipe } from './wipe.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestDatabase;
  }
}

/** Opens the database before the first graph test, and closes it after the last; killed tests take it with them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD, ...rest } = readConfig();
  if (uri !== undefined) {
    const given = { uri, username, password: NEO4J_PASSWORD ?? '', database: rest.NEO4J_DATABASE };
    await refuseUnlessEmpty(given);
    project.provide('neo4j', given);
    return () => wipe(given);
  }
  const directory = await mkdtemp(join(tmpdir(), 'kompetenslandskap-test-'));
  const opened = await openLocalDatabase({
    directory,
    libraries,
    environment: process.env,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const { password, database } = opened;
  project.provide('neo4j', { uri: opened.uri, username: opened.username, password, database });
  return async () => {
    await opened.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/** The tests delete everything, so they take only a database that has nothing. */
async function refuseUnlessEmpty(given: TestDatabase): Promise<void> {
  const nodes = await countNodes(given);
  if (nodes === 0) return;
  throw new Error(
    `The tests empty the database they run on, and ${given.uri} holds ${nodes} nodes. Unset NEO4J_URI, or point it to an empty one.`,
  );
}
