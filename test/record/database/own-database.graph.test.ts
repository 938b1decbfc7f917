/** What other users of the machine can learn of the local Neo4j: nothing of its files, its password, or by lying in wait at its port. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { homeIn } from '../../../src/record/database/home.ts';
import { openLocalDatabase } from '../../../src/record/database/open-local-database.ts';
import { readRunning } from '../../../src/record/database/running.ts';
import { libraries } from '../../libraries.ts';

const around = await mkdtemp(join(tmpdir(), 'kompetenslandskap-test-'));
const directory = join(around, '.neo4j');
const home = homeIn(directory);
const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
  await rm(around, { recursive: true, force: true });
});

async function open() {
  const database = await openLocalDatabase({
    directory,
    libraries,
    environment: process.env,
    log: () => {},
  });
  stops.push(database.stop);
  return database;
}

/** All paths in the folder that others may do something with; links are as their targets. */
async function openToOthers(): Promise<string[]> {
  const paths = await readdir(directory, { recursive: true });
  const found: string[] = [];
  for (const path of ['.', ...paths.filter((one) => !one.startsWith('link/'))]) {
    const { mode } = await lstat(join(directory, path));
    if ((mode & 0o077) !== 0 && (mode & 0o170000) !== 0o120000) found.push(path);
  }
  return found;
}

/** All command lines of the machine that hold the text, looked at until the work ends. */
async function commandLinesWith(textNow: () => string | undefined, work: Promise<unknown>) {
  const found = new Set<string>();
  let looked = 0;
  let done = false;
  const end = () => {
    done = true;
  };
  work.then(end, end);
  while (!done) {
    const text = textNow();
    for (const pid of text ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []) {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (line.includes(directory)) looked += 1;
        if (text && line.includes(text)) found.add(line);
      } catch {}
    }
    await wait(5);
  }
  await work;
  return { found: [...found], looked };
}

const passwordNow = () =>
  existsSync(home.passwordFile) ? readFileSync(home.passwordFile, 'utf8').trim() : undefined;

test.runIf(process.platform === 'linux')(
  'at its first start the password stands on no command line, and everything is its owner’s alone',
  async () => {
    const { found, looked } = await commandLinesWith(passwordNow, open());
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(0);
    expect(await openToOthers()).toEqual([]);
    expect((await readdir(directory)).filter((name) => name.includes('words'))).toEqual([]);
  },
);

test('a folder that stood open is closed at the next start, what its links lead to is left alone', async () => {
  await stops.pop()?.();
  for (const path of await readdir(directory, { recursive: true })) {
    const isFolder = (await lstat(join(directory, path))).isDirectory();
    await chmod(join(directory, path), isFolder ? 0o755 : 0o644);
  }
  await chmod(directory, 0o755);
  const elsewhere = join(around, 'elsewhere');
  await mkdir(elsewhere, { mode: 0o755 });
  await writeFile(join(elsewhere, 'file'), '', { mode: 0o644 });
  await symlink(elsewhere, join(directory, 'link'));
  await open();
  expect(await openToOthers()).toEqual([]);
  expect((await lstat(elsewhere)).mode & 0o777).toBe(0o755);
  expect((await lstat(join(elsewhere, 'file'))).mode & 0o777).toBe(0o644);
});

test('who takes the port before the database does is told nothing, and the database finds another', async () => {
  await stops.pop()?.();
  const before = readRunning(home);
  const heard: Buffer[] = [];
  const sockets: Socket[] = [];
  const stranger = createServer((socket) => {
    sockets.push(socket);
    socket.on('data', (bytes) => heard.push(bytes)).on('error', () => {});
  });
  const opening = open();
  for (let now = readRunning(home); !now || now.pid === before?.pid; now = readRunning(home))
    await wait(5);
  const { port } = readRunning(home) ?? { port: 0 };
  await new Promise<void>((resolve, reject) =>
    stranger.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const database = await opening;
  for (const socket of sockets) socket.destroy();
  stranger.close();
  expect(database.uri).not.toBe(`bolt://127.0.0.1:${port}`);
  expect(sockets).toEqual([]);
  expect(heard).toEqual([]);
});
