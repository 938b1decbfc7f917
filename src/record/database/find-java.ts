/** Finds a Java the local Neo4j can run on. */
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { KnowledgeError } from '../../errors.ts';
import { runCommand } from './run-command.ts';

/** A Java that was tried: its program, its folder and its version, 17 for 17.0.15. */
export interface Java {
  readonly program: string;
  readonly home: string;
  readonly version: number;
}

const oldestVersion = 17;

/**
 * The first Java 17 or later: `JAVA_HOME` before `PATH`.
 *
 * @throws {@link KnowledgeError} `JAVA_MISSING` with what was found instead and the ways out
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const tooOld: string[] = [];
  for (const program of candidates(environment)) {
    const version = await javaVersion(program, environment);
    if (version >= oldestVersion)
      return { program, home: dirname(dirname(realpathSync(program))), version };
    tooOld.push(`${program} (${version > 0 ? `version ${version}` : 'does not run'})`);
  }
  const found = tooOld.length > 0 ? `found only ${tooOld.join(', ')}` : 'found none';
  throw new KnowledgeError(
    'JAVA_MISSING',
    `The local Neo4j needs Java ${oldestVersion} or later; ${found} in JAVA_HOME and PATH.`,
    {
      hint: 'Install Java 17 or later (for instance from https://adoptium.net), or set NEO4J_URI to a Neo4j you have, or start Docker.',
    },
  );
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter);
  const home = environment.JAVA_HOME;
  if (home) folders.unshift(join(home, 'bin'));
  const programs = folders.filter((folder) => folder !== '').map((folder) => join(folder, name));
  return [...new Set(programs)].filter((program) => existsSync(program));
}

/** 0 when the program does not run; old Javas call themselves 1.8. */
async function javaVersion(program: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const { code, output } = await runCommand(program, ['-version'], {
    environment,
    timeoutMs: 20_000,
  });
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return code === 0 && version !== undefined ? Number(version) : 0;
}
