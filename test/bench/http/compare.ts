/** One size over HTTP: this project beside a bare handler, `@neo4j/graphql` and PostgreSQL, all with the same facts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeIn } from '../../../src/record/database/home.ts';
import { openLocalDatabase } from '../../../src/record/database/open-local-database.ts';
import { readRunning } from '../../../src/record/database/running.ts';
import { libraries } from '../../libraries.ts';
import type { Size } from '../sizes.ts';
import { generated } from './landscape.ts';
import { fillNeo4j } from './neo4j.ts';
import { findPostgres, openPostgres } from './postgres.ts';
import { type Measured, measureServers, type Pace } from './rounds.ts';
import { memoryOf, type Running, startServer } from './server-kind.ts';

/** What came of one size. */
export interface Compared {
  readonly size: Size['name'];
  readonly measured: readonly Measured[];
  /** Memory in megabytes after all was asked. */
  readonly memory: Readonly<Record<string, number>>;
  /** PostgreSQL's version; undefined where it is not installed. */
  readonly postgres: string | undefined;
}

type Tell = (line: string) => void;

/** A heap in which the flows and the sorting of a full reach fit. */
const heapFor = ({ regions }: Size) => (regions > 100 ? 2048 : 512);

async function openNeo4j(size: Size, tell: Tell) {
  const directory = await mkdtemp(join(tmpdir(), 'bench-neo4j-'));
  const heapMb = heapFor(size);
  const opened = await openLocalDatabase({
    directory,
    libraries,
    environment: process.env,
    log: tell,
    heapMb,
  });
  const pid = readRunning(homeIn(directory))?.pid ?? 0;
  const stop = async () => {
    await opened.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { address: opened, memoryMb: () => memoryOf(pid), stop };
}

/** Starts everything for a size, measures, and stops it again. */
export async function compareServers(size: Size, pace: Pace, tell: Tell): Promise<Compared> {
  const reading = generated(size.regions);
  const stops: (() => unknown)[] = [];
  try {
    const programs = findPostgres();
    const postgres = programs === undefined ? undefined : await openPostgres(programs, reading);
    if (postgres) stops.push(postgres.stop);
    else tell('PostgreSQL is not installed: it is not measured.');
    const neo4j = await openNeo4j(size, tell);
    stops.push(neo4j.stop);
    await fillNeo4j(neo4j.address, reading);
    tell(`${size.name}: the databases are filled`);
    const servers: Running[] = [];
    for (const kind of [
      { kind: 'own', regions: size.regions } as const,
      { kind: 'bare' } as const,
      { kind: 'neo4j', address: neo4j.address } as const,
      ...(postgres ? [{ kind: 'postgres', url: postgres.url } as const] : []),
    ]) {
      const server = await startServer(kind);
      servers.push(server);
      stops.unshift(server.stop);
    }
    const measured = await measureServers(size.name, reading, servers, pace, tell);
    const memory: Record<string, number> = { database: neo4j.memoryMb() };
    for (const server of servers) memory[server.kind] = server.memoryMb();
    return { size: size.name, measured, memory, postgres: postgres?.version };
  } finally {
    for (const stop of stops) await stop();
  }
}
