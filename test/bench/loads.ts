/** A landscape published for the first time into a real Neo4j: how long, and in how much memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeIn } from '../../src/record/database/home.ts';
import { openLocalDatabase } from '../../src/record/database/open-local-database.ts';
import { readRunning } from '../../src/record/database/running.ts';
import { connect } from '../../src/record/graph/connect.ts';
import { publish } from '../../src/record/revisions/publish.ts';
import { libraries } from '../libraries.ts';
import { memoryOf } from './http/server-kind.ts';
import { regionsOf } from './regions.ts';
import type { Size } from './sizes.ts';

/** One try. */
export interface Loaded {
  readonly size: Size['name'];
  readonly heapMb: number;
  /** Undefined when it did not fit; then `failure` says what the database said. */
  readonly seconds: number | undefined;
  readonly failure: string | undefined;
  readonly databaseMb: number;
}

/** The usual heap, and one in which the size fits. */
const heaps = { region: [512], country: [512, 1536], stress: [8192, 14_336] } as const;
/** Longer than any load should take. */
const timeoutMs = 900_000;

async function loadOnce(size: Size, heapMb: number, tell: (line: string) => void): Promise<Loaded> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-load-'));
  const log = () => {};
  const opened = await openLocalDatabase({
    directory,
    libraries,
    environment: process.env,
    log,
    heapMb,
  });
  const pid = readRunning(homeIn(directory))?.pid ?? 0;
  const connection = connect(opened, { timeoutMs });
  const start = performance.now();
  let failure: string | undefined;
  try {
    await publish(connection, regionsOf(size.regions), { now: '2026-11-20T12:00:00Z' });
  } catch (error) {
    const { cause, message } = error as Error;
    failure = (cause instanceof Error ? cause.message : message).split('\n')[0] ?? '';
  }
  const seconds = (performance.now() - start) / 1000;
  const databaseMb = memoryOf(pid);
  await connection.close().catch(() => {});
  await opened.stop().catch(() => {});
  await rm(directory, { recursive: true, force: true });
  tell(`load of ${size.name} in ${heapMb} MB: ${failure ?? `${seconds.toFixed(1)} s`}`);
  return { size: size.name, heapMb, seconds: failure ? undefined : seconds, failure, databaseMb };
}

/** Loads a size in the usual heap and, where that is too small, in a larger one. */
export async function measureLoad(size: Size, tell: (line: string) => void): Promise<Loaded[]> {
  const tries: Loaded[] = [];
  for (const heapMb of heaps[size.name]) {
    tries.push(await loadOnce(size, heapMb, tell));
    if (tries.at(-1)?.failure === undefined) break;
  }
  return tries;
}

/** The table of loads. */
export function loadTable(loads: readonly Loaded[]): string {
  const rows = loads.map(
    ({ size, heapMb, seconds, failure, databaseMb }) =>
      `| ${size} | ${heapMb} | ${seconds === undefined ? `does not fit: ${failure}` : `${seconds.toFixed(1)} s`} | ${databaseMb} |`,
  );
  return `| size | heap of Neo4j, MB | load | memory of Neo4j after, MB |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
