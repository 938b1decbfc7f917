/** Fetches Neo4j's Java libraries once, through the Maven Wrapper in the repository. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { KnowledgeError } from '../../errors.ts';
import type { Java } from './find-java.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { downloadProgress, fetchedMb } from './progress.ts';
import { type Ended, runCommand } from './run-command.ts';

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';

/** What a fetch needs to know. */
export interface FetchOptions {
  /** The repository: where `mvnw` and `database/pom.xml` lie. */
  readonly project: string;
  /** Where the libraries shall lie, such as `.neo4j/lib`. */
  readonly libraries: string;
  readonly java: Java;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

/**
 * Brings the libraries in place; does nothing when they already are. What Maven has fetched so far stays in its own
 * cache, so that an interrupted fetch goes on where it was; the folder gets its name only when it is whole.
 *
 * @throws {@link KnowledgeError} `DATABASE_START` with Maven's own words when it fails
 */
export async function fetchLibraries(options: FetchOptions): Promise<void> {
  const { libraries, log } = options;
  await oneAtATime(`${libraries}.lock`, log, () => fetchUnlessThere(options));
}

async function fetchUnlessThere(options: FetchOptions): Promise<void> {
  const { libraries, log } = options;
  const pom = join(options.project, 'database', 'pom.xml');
  const marker = join(libraries, 'complete');
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  log(`Fetching Neo4j, about ${fetchedMb} MB, once …`);
  await removeLeft(`${libraries}.partial`);
  const partial = await mkdtemp(`${libraries}.partial-`);
  await runMaven(options, [
    ...['-B', '-f', pom, goal],
    ...['-DincludeScope=runtime', `-DoutputDirectory=${partial}`],
  ]);
  const jars = (await readdir(partial)).length;
  await writeFile(join(partial, 'complete'), wanted);
  await rm(libraries, { recursive: true, force: true });
  await rename(partial, libraries);
  log(`Neo4j is in place: ${jars} libraries in ${libraries}.`);
}

/** What interrupted fetches left. */
async function removeLeft(beginning: string): Promise<void> {
  const folder = dirname(beginning);
  for (const name of await readdir(folder))
    if (name.startsWith(basename(beginning)))
      await rm(join(folder, name), { recursive: true, force: true });
}

/** The wrapper first; an installed Maven when the wrapper cannot fetch its own. */
async function runMaven(options: FetchOptions, words: readonly string[]): Promise<void> {
  const { project, log } = options;
  const wrapper = join(project, process.platform === 'win32' ? 'mvnw.cmd' : 'mvnw');
  const first = await tryMaven(options, wrapper, words);
  if (first.code === 0) return;
  if (!reachedMaven(first)) {
    log('The Maven Wrapper could not fetch Maven; trying the installed mvn.');
    const second = await tryMaven(options, 'mvn', words);
    if (second.code === 0) return;
    if (reachedMaven(second)) throw fetchFailed(second);
  }
  throw fetchFailed(first);
}

/** Maven finds the same Java as we did, whatever JAVA_HOME says. */
function tryMaven(
  { environment, java, log }: FetchOptions,
  program: string,
  words: readonly string[],
): Promise<Ended> {
  const path = `${dirname(java.program)}${delimiter}${environment.PATH ?? ''}`;
  return runCommand(program, words, {
    environment: { ...environment, JAVA_HOME: java.home, PATH: path },
    onLine: downloadProgress(log),
  });
}

function reachedMaven({ output }: Ended): boolean {
  return /^\[(INFO|ERROR|WARNING)\]/m.test(output);
}

function fetchFailed({ output }: Ended): KnowledgeError {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const said = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1) ?? 'nothing';
  return new KnowledgeError(
    'DATABASE_START',
    `Neo4j could not be fetched. Maven said: ${said.replace('[ERROR] ', '').slice(0, 400)}`,
    {
      hint: 'Check the network, and proxy or mirror in ~/.m2/settings.xml; then start again, it goes on where it was. Or set NEO4J_URI to a Neo4j you have.',
    },
  );
}
