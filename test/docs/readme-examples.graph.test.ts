/** Every command the README shows is run against the real seed; where it shows output, that is what comes. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/service/cli/program.ts';
import { emptyDatabase, testDatabase } from '../neo4j.ts';
import { listening } from '../service/cli/listening.ts';

const readme = readFileSync('README.md', 'utf8');
const before = { ...process.env };
/** What the seed is in step with where this clone publishes it; the database of the tests is none of it. */
const line = 'seed/.in-step';
const lineBefore = existsSync(line) ? readFileSync(line, 'utf8') : undefined;

beforeAll(async () => {
  await emptyDatabase();
  const { uri, username, password, database } = testDatabase();
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const terminal = listening();
  expect(await runCommandLine(['node', 'kompetenslandskap', 'load'], terminal)).toBe(0);
});
afterAll(() => {
  process.env = before;
  if (lineBefore === undefined) rmSync(line, { force: true });
  else writeFileSync(line, lineBefore);
});

/** A command as typed, taken apart at spaces. */
async function typed(command: string) {
  const words = command.replace(/^kompetenslandskap ?/, '').split(' ');
  const terminal = listening();
  const code = await runCommandLine(['node', 'kompetenslandskap', ...words], terminal);
  return { code, ...terminal.heard() };
}

const commands = [
  ...new Set(
    [...readme.matchAll(/`(kompetenslandskap [^`]+)`/g)].map(([, command]) => command ?? ''),
  ),
].filter((command) => !/ load$| serve\b| init /.test(command));

test.each(commands)('%s ends well', async (command) => {
  if (command.includes(' restore ')) await emptyDatabase();
  const { code, err } = await typed(command);
  expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('UNKNOWN') });
});

test('the output shown is the output given, but for when it was published', async () => {
  const [, command = '', shown = ''] =
    /```console\n\$ (kompetenslandskap[^\n]+)\n([\s\S]*?)```/.exec(readme) ?? [];
  const { out } = await typed(command);
  const published = /^Revision .*$/m;
  expect(`${out.trimEnd()}\n`.replace(published, '')).toBe(shown.replace(published, ''));
});
