/** The local Neo4j over its life: started, stopped, killed, left behind, side by side. The tests follow each other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { homeIn } from '../../../src/record/database/home.ts';
import {
  type LocalDatabase,
  type LocalDatabaseOptions,
  openLocalDatabase,
} from '../../../src/record/database/open-local-database.ts';
import {
  isOurs,
  type Running,
  readRunning,
  writeRunning,
} from '../../../src/record/database/running.ts';
import { libraries } from '../../libraries.ts';

const folders: string[] = [];
const opened: LocalDatabase[] = [];
const children: ChildProcess[] = [];
/** The folder most tests share, and the database that is open in it. */
let folder = '';
let current: LocalDatabase;

beforeAll(async () => {
  folder = await newFolder();
  current = await openIn(folder);
  await run(current, "CREATE (:Kept {word: 'behållen'})");
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(opened.map((database) => database.stop()));
  for (const left of folders) await rm(left, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  folders.push(await mkdtemp(join(tmpdir(), 'kompetenslandskap-test-')));
  return folders.at(-1) ?? '';
}

async function openIn(
  directory: string,
  more: Partial<LocalDatabaseOptions> = {},
): Promise<LocalDatabase> {
  const environment = process.env;
  const database = await openLocalDatabase({
    ...{ directory, libraries, environment, log: () => {} },
    ...more,
  });
  opened.push(database);
  return database;
}

async function run(at: LocalDatabase, query: string): Promise<unknown[]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password));
  try {
    const { records } = await driver.executeQuery(query, {}, { database: at.database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

const kept = (at: LocalDatabase) => run(at, 'MATCH (kept:Kept) RETURN kept.word');

function recorded(): Running {
  const running = readRunning(homeIn(folder));
  if (!running) throw new Error(`${folder} has no record of a running database.`);
  return running;
}

test('only the owner may read the generated password', async () => {
  const { mode } = await stat(homeIn(folder).passwordFile);
  expect(mode & 0o777).toBe(0o600);
  expect(current.password).toMatch(/^[0-9a-f]{48}$/);
});

test('who opens it a second time uses the one that runs, and does not stop it', async () => {
  const told: string[] = [];
  const borrowed = await openIn(folder, { log: (line) => told.push(line) });
  await borrowed.stop();
  expect(borrowed.borrowed).toBe(true);
  expect(told).toEqual([`Using the local Neo4j that already runs at ${current.uri}.`]);
  expect(await kept(current)).toEqual(['behållen']);
});

test('two folders side by side have a database each', async () => {
  const other = await openIn(await newFolder());
  expect(other.uri).not.toBe(current.uri);
  expect(await kept(other)).toEqual([]);
  await other.stop();
});

test('data, port and password outlive a stop', async () => {
  await current.stop();
  const told: string[] = [];
  const again = await openIn(folder, { log: (line) => told.push(line) });
  expect(again).toMatchObject({ uri: current.uri, password: current.password, borrowed: false });
  expect(await kept(again)).toEqual(['behållen']);
  expect(told).toEqual([
    'Starting the local Neo4j …',
    expect.stringMatching(/^The local Neo4j answers at bolt:\/\/127\.0\.0\.1:\d+ after \d+ s\.$/),
  ]);
  current = again;
});

test('after a kill -9 of the database, with its port taken meanwhile, the data are found on another port', async () => {
  process.kill(recorded().pid, 'SIGKILL');
  await current.stop();
  const stranger = createServer().listen(recorded().port, '127.0.0.1');
  await once(stranger, 'listening');
  const again = await openIn(folder);
  stranger.close();
  expect(again.uri).not.toBe(current.uri);
  expect(await kept(again)).toEqual(['behållen']);
  current = again;
});

test('after a kill -9 of its owner the database ends, and the next start finds the data', async () => {
  await current.stop();
  const owner = await ownerElsewhere();
  const left = recorded();
  expect(await isOurs(left)).toBe(true);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  current = await openIn(folder);
  expect(await isOurs(left)).toBe(false);
  expect(await kept(current)).toEqual(['behållen']);
});

test('a process that merely has the recorded id is left alone', async () => {
  const stranger = spawn('sleep', ['600']);
  children.push(stranger);
  await current.stop();
  await writeRunning(homeIn(folder), { ...recorded(), pid: stranger.pid ?? 0 });
  current = await openIn(folder);
  expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
});

test('a start that fails tells the innermost cause', async () => {
  const broken = await newFolder();
  const inTheWay = join(homeIn(broken).data, 'transactions');
  mkdirSync(homeIn(broken).data);
  await writeFile(inTheWay, 'a file where Neo4j needs a folder');
  await expect(openIn(broken)).rejects.toMatchObject({
    code: 'DATABASE_START',
    message: `The local Neo4j could not be started: it ended while starting. It said: Caused by: java.nio.file.FileSystemException: ${inTheWay}/system: Not a directory`,
  });
});

test('a heap Java refuses is told in the words of Java', async () => {
  await expect(openIn(await newFolder(), { heapMb: 1 })).rejects.toMatchObject({
    code: 'DATABASE_START',
    message: expect.stringContaining('Too small maximum heap'),
  });
});

test('data without its password file is not touched', async () => {
  const foreign = await newFolder();
  mkdirSync(join(homeIn(foreign).data, 'databases', 'system'), { recursive: true });
  await expect(openIn(foreign)).rejects.toMatchObject({
    code: 'DATABASE_START',
    hint: `Put the file back, or delete ${foreign} to start over from the seed.`,
  });
});

test('too little memory stops the start before anything runs', async () => {
  await expect(openIn(await newFolder(), { availableMb: 100 })).rejects.toMatchObject({
    code: 'MEMORY_MISSING',
  });
});

test('without Java and without Docker the three ways out are named', async () => {
  const directory = await newFolder();
  await expect(openIn(directory, { environment: { PATH: '/nowhere' } })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    hint: 'Install Java 17 or later (for instance from https://adoptium.net), or set NEO4J_URI to a Neo4j you have, or start Docker.',
  });
});

/** Another process of this project, which opens the shared folder's database and holds it. */
async function ownerElsewhere(): Promise<ChildProcess> {
  const program = join(import.meta.dirname, 'hold-open.program.ts');
  const owner = spawn(process.execPath, ['--import', 'tsx', program, folder, libraries], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(owner);
  if (owner.stdout) await once(owner.stdout, 'data');
  return owner;
}
