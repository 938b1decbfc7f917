/** Remembers which process runs a local database, so that the next start recognises it. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWholeFile } from '../../whole-file.ts';
import type { Home } from './home.ts';
import { runCommand } from './run-command.ts';

const runningShape = z.object({
  /** The database's process, which may have ended. */
  pid: z.number().int(),
  /** The process it runs for; 0 when that one has stopped it or is about to. */
  owner: z.number().int(),
  /** The Bolt port, kept from start to start. */
  port: z.number().int(),
  /** The argument on its command line that nobody else has. */
  mark: z.string(),
});

/** Which process runs the database, for whom, and on which port. */
export type Running = z.output<typeof runningShape>;

/** What the last start wrote down; undefined when nothing readable is there. */
export function readRunning(home: Home): Running | undefined {
  if (!existsSync(home.recordFile)) return undefined;
  try {
    return runningShape.parse(JSON.parse(readFileSync(home.recordFile, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes the record whole or not at all. */
export async function writeRunning(home: Home, running: Running): Promise<void> {
  writeWholeFile(home.recordFile, `${JSON.stringify(running)}\n`, 0o600);
}

/** Notes that nobody owns the database any more, unless a later start has already replaced the record. */
export async function disownRunning(home: Home, pid: number): Promise<void> {
  const running = readRunning(home);
  if (running?.pid === pid && running.owner !== 0)
    await writeRunning(home, { ...running, owner: 0 });
}

/** Whether a process of ours with that id is alive; what another user runs under it has nothing to do with us. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether the process is alive and is the database that was written down, not a later process with the same id. */
export async function isOurs({ pid, mark }: Pick<Running, 'pid' | 'mark'>): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const file = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(file, 'utf8').split('\0').includes(mark);
    } catch {
      return false;
    }
  }
  const { output } = await runCommand('/bin/ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
    environment: {},
  });
  return output.includes(mark);
}
