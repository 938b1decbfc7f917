/** The generated password of the local database, in a file only its owner can read. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KnowledgeError } from '../../errors.ts';
import { pathBeside, writeWholeFile } from '../../whole-file.ts';
import type { Home } from './home.ts';
import type { NeoJava } from './neo-java.ts';
import { runCommand } from './run-command.ts';

/** Whether this database has ever been started; only before that can a password be set from outside. */
export function hasStarted(home: Home): boolean {
  return existsSync(join(home.data, 'databases', 'system'));
}

/**
 * The password: the one in the file, or a new one for a database that has never been started.
 *
 * @throws {@link KnowledgeError} `DATABASE_START` when there is data but the file is gone
 */
export async function keepPassword(home: Home): Promise<string> {
  if (existsSync(home.passwordFile)) {
    const password = (await readFile(home.passwordFile, 'utf8')).trim();
    if (password.length >= 8) return password;
  }
  if (hasStarted(home))
    throw new KnowledgeError(
      'DATABASE_START',
      `The local database in ${home.directory} has data, but its password file ${home.passwordFile} is gone.`,
      { hint: `Put the file back, or delete ${home.directory} to start over from the seed.` },
    );
  const password = randomBytes(24).toString('hex');
  writeWholeFile(home.passwordFile, `${password}\n`, 0o600);
  return password;
}

/** Gives a database that has never been started its password, in a file of words for Java: command lines can be read by all users of a machine. */
export async function setInitialPassword(
  home: Home,
  java: NeoJava,
  password: string,
): Promise<void> {
  if (hasStarted(home)) return;
  await rm(join(home.data, 'dbms', 'auth.ini'), { force: true });
  const words = pathBeside(home.passwordFile, 'words');
  const said = `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`;
  writeWholeFile(words, said, 0o600);
  const { code, output } = await runCommand(
    java.program,
    ['-Xmx128m', '-cp', java.classPath, `@${words}`],
    {
      environment: {
        ...java.environment,
        NEO4J_HOME: home.directory,
        NEO4J_CONF: home.configuration,
      },
    },
  ).finally(() => rm(words, { force: true }));
  if (code === 0) return;
  throw new KnowledgeError(
    'DATABASE_START',
    `Neo4j's own tool could not set a password: ${output.trim().split('\n').at(-1) ?? ''}`,
  );
}
