/** Opens the project's own local Neo4j: fetched once, booted when needed, gone when its owner is. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { KnowledgeError } from '../../errors.ts';
import { type Access, answers } from './answers.ts';
import { type Booted, boot, endOrphan, hasItsPort, lastUsefulLine, logEnd } from './boot.ts';
import { freePort } from './free-port.ts';
import { type Home, homeIn } from './home.ts';
import { availableMemoryMb, needMemory } from './memory.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { closeToOthers, ownFolder } from './own-folder.ts';
import { keepPassword } from './password.ts';
import { chooseRunner, type Runner } from './runner.ts';
import { disownRunning, isAlive, isOurs, readRunning, writeRunning } from './running.ts';

/** How a local database is opened; only folder, log and environment have no default. */
export interface LocalDatabaseOptions {
  /** The database's own folder, such as `.neo4j`; made when missing. */
  readonly directory: string;
  /** Where lines for people go. */
  readonly log: (line: string) => void;
  /** Where Java is looked for, and what Maven and Java are given. */
  readonly environment: NodeJS.ProcessEnv;
  /** Neo4j's libraries; `lib` in the folder unless several databases share them. */
  readonly libraries?: string;
  /** Where `mvnw` and `database/pom.xml` lie. */
  readonly project?: string;
  readonly heapMb?: number;
  /** Port to try first; else the one of the last start, else any free one. */
  readonly port?: number;
  /** Memory the machine could give, in megabytes. */
  readonly availableMb?: number;
  /** Longest time a start may take. */
  readonly bootTimeoutMs?: number;
}

/** An open local database. */
export interface LocalDatabase extends Access {
  /** Whether it ran already, for another process of this project. */
  readonly borrowed: boolean;
  /** Stops it; does nothing to a borrowed one. */
  stop(): Promise<void>;
}

const pageCacheMb = 64;
const name = { username: 'neo4j', database: 'neo4j' } as const;

/**
 * Opens the local database of a folder and waits until it answers.
 *
 * It stops with this process, even after `kill -9`. When another process of the project already runs it, that one is used.
 *
 * @throws {@link KnowledgeError} `JAVA_MISSING`, `MEMORY_MISSING`, `DATABASE_START` or `DATABASE_AUTH`
 * @example const { uri, stop } = await openLocalDatabase({ directory: '.neo4j', log, environment })
 */
export async function openLocalDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const home = homeIn(options.directory);
  await ownFolder(home.directory);
  return oneAtATime(
    home.lockFile,
    options.log,
    async () => (await borrow(home, options)) ?? (await start(home, options)),
  );
}

/** The database when another living process runs it; else makes sure that nothing of it is left running. */
async function borrow(
  home: Home,
  { log }: LocalDatabaseOptions,
): Promise<LocalDatabase | undefined> {
  const running = readRunning(home);
  if (!running || !(await isOurs(running))) return undefined;
  const access = {
    ...name,
    uri: `bolt://127.0.0.1:${running.port}`,
    password: await keepPassword(home),
  };
  if (isAlive(running.owner) && (await answers(access))) {
    log(`Using the local Neo4j that already runs at ${access.uri}.`);
    return { ...access, borrowed: true, stop: async () => {} };
  }
  log('Waiting for the Neo4j of an earlier start to stop …');
  await endOrphan(running);
  return undefined;
}

async function start(home: Home, options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const { heapMb = 512, log } = options;
  await ownFolder(home.logs);
  const runner = await chooseRunner(home, {
    environment: options.environment,
    log,
    heapMb,
    pageCacheMb,
    libraries: options.libraries ?? join(home.directory, 'lib'),
    project: options.project ?? fileURLToPath(new URL('../../../', import.meta.url)),
  });
  needMemory(heapMb, options.availableMb ?? availableMemoryMb());
  const password = await keepPassword(home);
  let port = await freePort(options.port ?? readRunning(home)?.port ?? 0);
  for (let attempt = 1; ; attempt += 1) {
    const booted = await bootOnce(home, runner, { ...options, port, password });
    if (booted) return booted;
    if (attempt === 3) throw failed(home, 'its port is taken time and again');
    port = await freePort(0);
  }
}

/** One start; undefined when somebody else took the port between asking and starting. */
async function bootOnce(
  home: Home,
  runner: Runner,
  options: LocalDatabaseOptions & { port: number; password: string },
): Promise<LocalDatabase | undefined> {
  const { log, port, password } = options;
  const launch = await runner.prepare(port, password);
  const access = { ...name, uri: `bolt://127.0.0.1:${port}`, password };
  await closeToOthers(home.directory);
  const since = logEnd(home);
  const startedAt = performance.now();
  log('Starting the local Neo4j …');
  const booted = boot(home, launch);
  await writeRunning(home, { pid: booted.pid, owner: process.pid, port, mark: launch.mark });
  const stop = () => stopOnce(home, booted);
  try {
    const hasPort = () => hasItsPort(home, since);
    await untilItAnswers(home, { ...booted, hasPort }, access, options.bootTimeoutMs ?? 120_000);
  } catch (error) {
    await stop();
    if (/already in use|BindException/i.test(lastUsefulLine(home))) return undefined;
    throw error;
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  log(`The local Neo4j answers at ${access.uri} after ${seconds} s.`);
  return { ...access, borrowed: false, stop };
}

/** The record says first that nobody should use it any more. */
async function stopOnce(home: Home, booted: Booted): Promise<void> {
  await disownRunning(home, booted.pid);
  await booted.stop();
}

/** The password is sent to nobody before the port is known to be the database's. */
async function untilItAnswers(
  home: Home,
  booted: Pick<Booted, 'ended'> & { hasPort(): boolean },
  access: Access,
  timeoutMs: number,
): Promise<void> {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += 250) {
    if (booted.ended()) throw failed(home, 'it ended while starting');
    if (booted.hasPort() && (await answers(access))) return;
    await wait(250);
  }
  throw failed(home, `it did not answer within ${timeoutMs / 1000} s`);
}

function failed(home: Home, what: string): KnowledgeError {
  return new KnowledgeError(
    'DATABASE_START',
    `The local Neo4j could not be started: ${what}. It said: ${lastUsefulLine(home)}`,
    { hint: `The whole log is in ${home.logs}. Or set NEO4J_URI to a Neo4j you have.` },
  );
}
