/** The command line without a database: help, honest mistakes, check and sources. */
import { expect, test } from 'vitest';
import { runCommandLine } from '../../../src/service/cli/program.ts';
import { listening } from './listening.ts';

async function typed(...words: string[]) {
  const terminal = listening();
  const code = await runCommandLine(['node', 'kompetenslandskap', ...words], terminal);
  return { code, ...terminal.heard() };
}

test('help lists the commands with examples and ends with 0', async () => {
  const { code, out } = await typed('--help');
  expect(code).toBe(0);
  for (const word of ['ask', 'check', 'load', 'serve', 'sources', 'Examples:'])
    expect(out).toContain(word);
});

test('each question has help with an example', async () => {
  const { code, out } = await typed('ask', 'paths', '--help');
  expect(code).toBe(0);
  expect(out).toContain(
    'kompetenslandskap ask paths arbetsgivare lokal-kompetensverkstad --lift WHOLES',
  );
});

test('a misspelt command is answered with the nearest and ends with 2', async () => {
  const { code, err } = await typed('chek');
  expect({ code, err }).toEqual({
    code: 2,
    err: "error: unknown command 'chek'\n(Did you mean check?)",
  });
});

test('a word outside the vocabulary is refused with the vocabulary', async () => {
  const { code, err } = await typed('ask', 'upstream', 'branschforum', '--areas', 'red');
  expect(code).toBe(2);
  expect(err).toContain('"red" is none of GREEN, BLUE, YELLOW, PINK');
});

test('a depth that is no number is refused', async () => {
  const { code, err } = await typed('ask', 'upstream', 'branschforum', '--depth', 'two');
  expect(code).toBe(2);
  expect(err).toContain('It must be a whole number.');
});

test.each([
  [['--role', 'teacher'], 'role is employer, educator, group-focused'],
  [['--format', 'pdf'], 'Add --out with a file name'],
  [['--out', 'sormland.png'], 'End its name in .svg, .pdf, .json'],
])('a map asked with %j is refused before any database is opened', async (words, says) => {
  const { code, err } = await typed('map', 'sormland', ...words);
  expect(code).toBe(2);
  expect(err).toContain(says);
});

test('a file to restore that is no dump is refused before any database is opened', async () => {
  const wrong = await typed('restore', 'package.json');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('BAD_DUMP\n  The file is no dump, or only a part of one.');
  const missing = await typed('restore', 'nowhere.dump.gz');
  expect(missing.err).toContain('"nowhere.dump.gz" cannot be read.');
});

test('the seed is well-formed', async () => {
  const { code, out, err } = await typed('check');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^\d+ facts in \d+ files are well-formed, 0 oddities\.$/);
});

test('faults are printed with code, place, sentence and hint, and end with 2', async () => {
  const { code, err, out } = await typed('check', '--seed', 'test/service/cli/spoiled-seed');
  expect(code).toBe(2);
  expect(err).toBe(
    [
      'SEED_UNKNOWN_REF  test/service/cli/spoiled-seed/shared/flows.yaml:4:9',
      '  "from" of "ett-flode" is "branshforum", which no seed file declares.',
      '  Did you mean "branschforum"?',
      '',
    ].join('\n'),
  );
  expect(out).toBe('1 fault in 3 files; nothing can be published until they are mended.');
});

test('a folder without facts is named', async () => {
  const { code, err } = await typed('load', '--seed', 'no-such-folder');
  expect({ code, err: err.split('\n')[0] }).toEqual({ code: 2, err: 'SEED_EMPTY' });
});

test('a setting that cannot be used is named with what it is for', async () => {
  process.env.PORT = 'many';
  const { code, err } = await typed('check');
  delete process.env.PORT;
  expect(code).toBe(2);
  expect(err).toContain('PORT is "many", which cannot be used.');
});

test('sources tells what rests on each heading', async () => {
  const { code, out } = await typed('sources', '--json');
  expect(code).toBe(0);
  const rows = JSON.parse(out) as { document: string; at: string; facts: number }[];
  const programrad = rows.find(
    ({ document, at }) => document === 'kompetensverkstan' && at === '6.4.1 Programråd',
  );
  expect(programrad?.facts).toBeGreaterThan(10);
});
