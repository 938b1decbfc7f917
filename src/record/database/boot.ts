/** Starts the database's process so that it ends with ours, and stops it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Home } from './home.ts';
import type { Launch } from './neo-java.ts';
import { isOurs } from './running.ts';

/** A database process started by this one. */
export interface Booted {
  readonly pid: number;
  /** Whether the process has ended. */
  ended(): boolean;
  /** Asks it to end, and forces it after twenty seconds. */
  stop(): Promise<void>;
}

/**
 * A watcher beside the database: it waits for a line on a pipe whose other end only our process holds. When the pipe
 * breaks without one, our process is gone, however it went, and the database is asked to stop. The shell then becomes
 * the database, so that both have one process id. What it writes only its owner can read.
 */
const guarded =
  'umask 077; exec 3<&0; { read -r farewell <&3 || kill -TERM $$; } >/dev/null 2>&1 & exec "$0" "$@" </dev/null 3<&-';

/** Starts the process; what it writes goes to logs/console.log. Ctrl-C does not reach it: its owner stops it. */
export function boot(home: Home, { program, words, environment }: Launch): Booted {
  const console = openSync(home.console, 'w', 0o600);
  const windows = process.platform === 'win32';
  const [command, given] = windows
    ? [program, [...words]]
    : ['/bin/sh', ['-c', guarded, program, ...words]];
  const child = spawn(command, given, {
    cwd: home.directory,
    env: environment,
    detached: !windows,
    stdio: ['pipe', console, console],
  });
  closeSync(console);
  return watch(child);
}

function watch(child: ChildProcess): Booted {
  let over = false;
  const ending = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      child.stdin?.end('farewell\n');
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  child.stdin?.on('error', () => {});
  child.unref();
  (child.stdin as { unref?: () => void } | null)?.unref?.();
  return {
    pid: child.pid ?? 0,
    ended: () => over,
    stop: async () => {
      if (over) return;
      child.ref();
      child.kill('SIGTERM');
      await Promise.race([ending, wait(20_000, undefined, { ref: false })]);
      if (!over) child.kill('SIGKILL');
      await ending;
    },
  };
}

/** Ends a database process that some earlier process started: waits for it to end by itself, then asks, then forces. */
export async function endOrphan(orphan: { pid: number; mark: string }): Promise<void> {
  for (const [signal, patienceMs] of [
    [undefined, 5000],
    ['SIGTERM', 15_000],
    ['SIGKILL', 5000],
  ] as const) {
    if (signal && (await isOurs(orphan))) process.kill(orphan.pid, signal);
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 100) {
      if (!(await isOurs(orphan))) return;
      await wait(100);
    }
  }
}

/** The line of this start's logs that best tells why it failed: Java's own words, else Neo4j's innermost cause. */
export function lastUsefulLine(home: Home): string {
  const java = linesOf(home.console);
  const lines = java.length > 0 ? java : linesOf(home.userLog);
  const since = lines.slice(lines.findLastIndex((line) => line.endsWith('Starting...')) + 1);
  const causes = since.filter((line) => /Caused by|\bERROR\b|rror:/.test(line));
  return (causes.at(-1) ?? since.at(-1) ?? 'nothing was logged').trim().slice(0, 500);
}

/** How far what Neo4j logs for people reaches before a start. */
export function logEnd(home: Home): number {
  return existsSync(home.userLog) ? statSync(home.userLog).size : 0;
}

/**
 * Whether the database that was started at this end of its log has its port. Neo4j logs that when it has taken it, into
 * a folder nobody else can write to; until then somebody else may listen there.
 */
export function hasItsPort(home: Home, since: number): boolean {
  return [readSince(home.console, 0), readSince(home.userLog, since)].some((text) =>
    text.includes('Bolt enabled on '),
  );
}

/** A log that is shorter than before has begun anew. */
function readSince(file: string, since: number): string {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  return bytes.subarray(bytes.length < since ? 0 : since).toString('utf8');
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '');
}
