/** Folders beside the real Neo4j of the graph tests, and the command line as people type it there. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from '../../../src/record/graph/connect.ts';
import { runCommandLine } from '../../../src/service/cli/program.ts';
import { publishedFirst } from '../../../src/service/cli/published-first.ts';
import { testDatabase } from '../../neo4j.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { listening } from '../cli/listening.ts';

const settings = () => {
  const { uri, username, password, database } = testDatabase();
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
};

/** Runs a command on the database of the tests. */
export async function typed(...words: string[]) {
  Object.assign(process.env, settings());
  try {
    return await typedAnywhere(...words);
  } finally {
    for (const name of Object.keys(settings())) delete process.env[name];
  }
}

/** Runs a command with no database named. */
export async function typedAnywhere(...words: string[]) {
  const terminal = listening();
  const code = await runCommandLine(['node', 'kompetenslandskap', ...words], terminal);
  return { code, ...terminal.heard() };
}

/** A folder of one's own with the facts of another. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Changes a file as a person would; what is to be replaced has to be there. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
}

/** Writes lines at the end of a file, which may be new. */
export function append(folder: string, file: string, lines: string): void {
  let text = '';
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {}
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}${lines}\n`);
}

/**
 * What `serve` says and does with a folder before it serves.
 *
 * @param home - where the database of this machine lies; undefined for one that others run
 */
export async function served(folder: string, home: string | undefined): Promise<string> {
  const terminal = listening();
  const address = testDatabase();
  const connection = connect(address);
  const nothing = async () => {};
  const local = home !== undefined;
  const parts = { connection, address, version: '5.26', local, home, revive: nothing };
  await publishedFirst(terminal, { ...parts, close: nothing }, [folder]);
  await connection.close();
  return terminal.heard().out;
}
