/** Gives the tests that need one a real Neo4j: the one NEO4J_URI names, else a throw-away local one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config.ts';
import { openLocalDatabase } from '../src/record/database/open-local-database.ts';
import { libraries } from './libraries.ts';
import type { TestDatabase } from './neo4j.ts';
import { countNodes, wipe } from './wipe.ts';

interface Opened {
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** Each project loads this file for itself, so what they share hangs on what all of the process share. */
const shared = globalThis as { testDatabase?: { opened: Promise<Opened>; users: number } };

/** Opens the database before the first test that needs it, and closes it after the last; killed tests take it with them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testDatabase ??= { opened: open(), users: 0 };
  const mine = shared.testDatabase;
  mine.users += 1;
  project.provide('neo4j', (await mine.opened).database);
  return async () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    delete shared.testDatabase;
    await (await mine.opened).close();
  };
}

async function open(): Promise<Opened> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD, ...rest } = readConfig();
  if (uri !== undefined) {
    const given = { uri, username, password: NEO4J_PASSWORD ?? '', database: rest.NEO4J_DATABASE };
    await refuseUnlessEmpty(given);
    return { database: given, close: () => wipe(given) };
  }
  const directory = await mkdtemp(join(tmpdir(), 'kompetenslandskap-test-'));
  const opened = await openLocalDatabase({
    directory,
    libraries,
    environment: process.env,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const { password, database } = opened;
  return {
    database: { uri: opened.uri, username: opened.username, password, database },
    async close() {
      await opened.stop();
      await rm(directory, { recursive: true, force: true });
    },
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
