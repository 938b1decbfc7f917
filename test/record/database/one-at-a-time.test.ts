/** One process at a time prepares a database. */
import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../../src/record/database/one-at-a-time.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function lockIn(): Promise<string> {
  return join(await temporaryFolder(), 'lock');
}

test('two starts follow each other, and the second is told that it waits', async () => {
  const lock = await lockIn();
  const seen: string[] = [];
  const work = (name: string) =>
    oneAtATime(
      lock,
      () => seen.push('waits'),
      async () => {
        seen.push(`${name} begins`);
        await wait(400);
        seen.push(`${name} ends`);
      },
    );
  const first = work('first');
  await wait(50);
  await Promise.all([first, work('second')]);
  expect(seen).toEqual(['first begins', 'waits', 'first ends', 'second begins', 'second ends']);
  expect(existsSync(lock)).toBe(false);
});

test('a lock left by a killed process is taken over', async () => {
  const lock = await lockIn();
  await writeFile(lock, '');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lock, longAgo, longAgo);
  expect(
    await oneAtATime(
      lock,
      () => {},
      async () => 'done',
    ),
  ).toBe('done');
});

test('work that fails lets go of the lock', async () => {
  const lock = await lockIn();
  const failing = oneAtATime(
    lock,
    () => {},
    async () => {
      throw new Error('no');
    },
  );
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});
