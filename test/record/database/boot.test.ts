/** A booted process and the one it belongs to; a long sleep stands where the database would be. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { boot, endOrphan, lastUsefulLine } from '../../../src/record/database/boot.ts';
import { type Home, homeIn } from '../../../src/record/database/home.ts';
import { isOurs } from '../../../src/record/database/running.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function newHome(): Promise<Home> {
  const home = homeIn(await temporaryFolder());
  await mkdir(home.logs, { recursive: true });
  return home;
}

function sleepFor(seconds: string) {
  return { program: 'sleep', words: [seconds], mark: seconds, environment: process.env };
}

test('a kill -9 of the owner ends what it booted, without anybody asking', async () => {
  const { directory } = await newHome();
  const program = join(import.meta.dirname, 'boot-and-hold.program.ts');
  const owner = spawn(process.execPath, ['--import', 'tsx', program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(owner.stdout, 'data');
  const booted = { pid: Number(said), mark: '611' };
  await wait(100);
  expect(await isOurs(booted)).toBe(true);
  owner.kill('SIGKILL');
  for (let tries = 0; tries < 50 && (await isOurs(booted)); tries += 1) await wait(50);
  expect(await isOurs(booted)).toBe(false);
});

test('stopping ends the process, and stopping again does nothing', async () => {
  const booted = boot(await newHome(), sleepFor('612'));
  await booted.stop();
  await booted.stop();
  expect(booted.ended()).toBe(true);
  expect(await isOurs({ pid: booted.pid, mark: '612' })).toBe(false);
});

test('a program that does not exist counts as ended, with the reason in the log', async () => {
  const home = await newHome();
  const booted = boot(home, { ...sleepFor('1'), program: '/nowhere/java' });
  while (!booted.ended()) await wait(20);
  expect(lastUsefulLine(home)).toContain('/nowhere/java');
});

test('an orphan that does not end by itself is asked to', { timeout: 15_000 }, async () => {
  const orphan = spawn('sleep', ['613']);
  await endOrphan({ pid: orphan.pid ?? 0, mark: '613' });
  expect(orphan.signalCode ?? (await once(orphan, 'exit'))[1]).toBe('SIGTERM');
});

test("a failed start is told with Neo4j's innermost cause since it last began", async () => {
  const home = await newHome();
  await writeFile(
    home.userLog,
    [
      '2026-01-01 INFO  Starting...',
      'Caused by: an old trouble',
      '2026-01-02 INFO  Starting...',
      '2026-01-02 ERROR Failed to start Neo4j on 127.0.0.1:7474.',
      'Caused by: java.net.BindException: Address already in use',
      '\tat java.base/sun.nio.ch.Net.bind0(Native Method)',
      '2026-01-02 INFO  Stopped.',
    ].join('\n'),
  );
  expect(lastUsefulLine(home)).toBe('Caused by: java.net.BindException: Address already in use');
});
