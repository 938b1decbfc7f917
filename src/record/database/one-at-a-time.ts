/** Lets one process at a time prepare a local database. */
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathBeside } from '../../whole-file.ts';

const beatMs = 1000;
const deadAfterMs = 8000;

/**
 * Does the work while holding a lock file. The holder touches the file every second; a file nobody has touched for eight
 * seconds was left by a killed process and is taken over.
 */
export async function oneAtATime<T>(
  lockFile: string,
  log: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(lockFile), { recursive: true });
  let told = false;
  while (!(await take(lockFile))) {
    if (!told) log('Another start is under way in this folder; waiting for it …');
    told = true;
    await wait(250);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(lockFile, now, now).catch(() => {});
  }, beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(lockFile, { force: true });
  }
}

async function take(lockFile: string): Promise<boolean> {
  try {
    await (await open(lockFile, 'wx')).close();
    return true;
  } catch {
    await clearWhenDead(lockFile);
    return false;
  }
}

/** Only one of several waiters succeeds in renaming, so a fresh lock is not removed in place of a dead one. */
async function clearWhenDead(lockFile: string): Promise<void> {
  const touched = await stat(lockFile).catch(() => undefined);
  if (!touched || Date.now() - touched.mtimeMs < deadAfterMs) return;
  const aside = pathBeside(lockFile, 'dead');
  await rename(lockFile, aside).catch(() => {});
  await rm(aside, { force: true });
}
