/** What checks stand on: one real Neo4j, services in processes of their own, and a folder for others' tools. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type LocalDatabase,
  openLocalDatabase,
} from '../../src/record/database/open-local-database.ts';

/** The project's folder. */
export const project = join(import.meta.dirname, '..', '..');

/** A service that runs as it does for users, in production mode. */
export interface RunningService {
  /** Without a slash at the end. */
  readonly url: string;
  readonly process: ChildProcess & { readonly pid: number };
  /** All it wrote to stdout and to its log so far. */
  log(): string;
  /** Ends it with SIGTERM and waits until it has ended; gives its exit code. */
  stop(): Promise<number | null>;
}

/** What every check is given. */
export interface Ground {
  /** Whether this is a short trial run; checks do less of the same. */
  readonly quick: boolean;
  /** For others' tools and their caches; kept between runs. */
  readonly tools: string;
  tell(line: string): void;
  /** The database of this run, shared by its checks; the first service publishes the seed in it. */
  database(): Promise<LocalDatabase>;
  /** A database of the check's own, which it stops itself. */
  ownDatabase(): Promise<LocalDatabase>;
  /** Starts a service over the shared database, or over another one or through a wire when the environment says so. */
  service(environment?: Readonly<Record<string, string>>): Promise<RunningService>;
  /** Ends all that was started. */
  close(): Promise<void>;
}

/** The settings that lead a service to a database. */
export function reaching({ uri, username, password, database }: LocalDatabase) {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

/** Memory that a service holds, in MB. */
export function memoryOf({ process: { pid } }: RunningService): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** The command as it is started in a clone. */
const ofClone = {
  program: process.execPath,
  words: ['bin/kompetenslandskap.js', 'serve'],
  folder: project,
};

/** Starts `serve`, of this clone unless said otherwise, and waits for the line that says where it is. */
export async function startService(
  environment: Readonly<Record<string, string>>,
  { program, words, folder }: typeof ofClone = ofClone,
): Promise<RunningService> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  }) as unknown as RunningService['process'];
  let log = '';
  // Closed, not only ended: what it wrote last is read by then.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      log += chunk;
      const found = /^Start page: +(\S+?)\/$/m.exec(log);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code, signal) => {
      if (code !== 0)
        process.stderr.write(`A service ended with ${code ?? signal}:\n${log.slice(-3000)}\n`);
    });
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}: ${log}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    return await ended;
  };
  return { url, process: child, log: () => log, stop };
}

/** Prepares the ground; nothing is started before a check asks for it. */
export function makeGround(quick: boolean): Ground {
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const tools = join(project, 'dist', 'verify');
  mkdirSync(tools, { recursive: true });
  const ends: (() => Promise<unknown>)[] = [];
  const ownDatabase = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'kompetenslandskap-verify-'));
    const libraries = join(project, '.neo4j', 'lib');
    const opened = await openLocalDatabase({
      directory,
      libraries,
      environment: process.env,
      log: tell,
    });
    const stop = async () => {
      await opened.stop();
      await rm(directory, { recursive: true, force: true });
    };
    ends.push(stop);
    return { ...opened, stop };
  };
  let shared: Promise<LocalDatabase> | undefined;
  const database = () => {
    shared ??= ownDatabase();
    return shared;
  };
  return {
    quick,
    tools,
    tell,
    database,
    ownDatabase,
    async service(environment = {}) {
      const named = 'NEO4J_URI' in environment ? {} : reaching(await database());
      const service = await startService({ ...named, ...environment });
      ends.push(async () => service.process.exitCode ?? (await service.stop()));
      return service;
    },
    async close() {
      for (const end of ends.splice(0).reverse()) await end().catch((error) => tell(String(error)));
    },
  };
}
