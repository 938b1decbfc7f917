/** *Your own region*, from an empty folder to a report for a board: every step is done as the chapter says, in both languages. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../neo4j.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Step, stepsOf } from './chapter.ts';

const chapters = {
  'egen-region.md': stepsOf(readFileSync('docs/egen-region.md', 'utf8')),
  'your-own-region.md': stepsOf(readFileSync('docs/your-own-region.md', 'utf8')),
};
const program = resolve('bin/kompetenslandskap.js');

beforeEach(emptyDatabase);

function environment() {
  const { uri, username, password, database } = testDatabase();
  const reaching = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return { ...process.env, ...reaching, NEO4J_DATABASE: database, PORT: '0', NO_COLOR: '1' };
}

/** The words of a command; those in quotes are one. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Types a command and gives all it prints; `serve` is stopped when it stands. */
async function type(command: string, folder: string): Promise<{ code: number; told: string }> {
  const [, ...words] = wordsOf(command);
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: environment() });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      // Asked twice, it would end at once.
      if (told.includes('Ctrl-C stops everything.') && !child.killed) child.kill('SIGINT');
    });
  const [code] = await once(child, 'close');
  return { code, told };
}

/** Does a step; returns the folder one stands in then. */
async function take(step: Step, folder: string): Promise<string> {
  if (!('types' in step)) {
    const file = join(folder, step.file);
    if (step.adds !== undefined) appendFileSync(file, step.adds);
    const [from, to] = step.puts ?? [];
    if (from && to) writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    return folder;
  }
  if (step.types.startsWith('cd ')) return join(folder, step.types.slice(3));
  const { code, told } = await type(step.types, folder);
  for (const line of step.shows) expect(told).toContain(line);
  const isRefused = step.shows.some((line) => /^[A-Z]+_[A-Z_]+/.test(line));
  const wanted = isRefused ? 2 : 0;
  expect({ step: step.types, code, told: code === wanted ? '' : told }).toEqual({
    ...{ step: step.types, code: wanted, told: '' },
  });
  return folder;
}

describe.each(Object.entries(chapters))('%s', (_name, steps) => {
  test('every step goes as it is told', async () => {
    let folder = await temporaryFolder();
    for (const step of steps) folder = await take(step, folder);
    for (const file of ['jamtland-harjedalen/landscape.yaml', '.in-step'])
      expect(existsSync(join(folder, file))).toBe(true);
    const written = readFileSync(join(folder, 'rapport.docx'));
    expect(written.subarray(0, 2).toString()).toBe('PK');
  }, 600_000);
});

test('both chapters say to do the same', () => {
  const [swedish, english] = Object.values(chapters).map((steps) =>
    steps.map((step) => ('types' in step ? step.types : step)),
  );
  expect(english).toEqual(swedish);
});
