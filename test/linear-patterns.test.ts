/** Every pattern of the program takes time in proportion to the text it reads, so that no caller's text holds up the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);

/** Our own files, those made from the grammar of selections too. */
const ours = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[jt]sx?$/.test(file))
  .map((file) => join('src', file));
/** Packages that are handed what callers write. */
const packages = ['@orama/stemmers/swedish', '@orama/stemmers/english', 'range-parser'].map(
  (name) => require.resolve(name),
);

/** The patterns written in a file, each `/as it stands/flags`. */
function patternsIn(file: string): Set<string> {
  const found = new Set<string>();
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { readonly regex?: { pattern: string; flags: string } };
    if (regex) found.add(`/${regex.pattern}/${regex.flags}`);
    for (const part of Object.values(node)) walk(part);
  };
  const lang = /\.tsx?$/.test(file) ? (file.endsWith('x') ? 'tsx' : 'ts') : 'js';
  walk(parseAst(readFileSync(file, 'utf8'), { lang }));
  return found;
}

function isLinear(pattern: string): boolean {
  const end = pattern.lastIndexOf('/');
  const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: null });
  return status === 'safe';
}

test('what is looked for is found', () => {
  const patterns = ours.flatMap((file) => [...patternsIn(file)]);
  expect(patterns.length).toBeGreaterThan(100);
  expect(patternsIn('src/config.ts')).toContain('/^\\d{1,3}$/');
  expect(isLinear('/\\s*,\\s*/')).toBe(false);
  expect(isLinear('/^(a|a)*$/')).toBe(false);
});

test('every pattern of the program and of what reads callers’ text is linear', () => {
  const files = new Map<string, string>();
  for (const file of [...ours, ...packages])
    for (const pattern of patternsIn(file)) files.set(pattern, file);
  const slow = [...files].filter(([pattern]) => !isLinear(pattern));
  expect(slow).toEqual([]);
});

/** What makes a pattern of words, and why nobody can make it slow. */
const made: Readonly<Record<string, string>> = {
  'src/model/unsayable.ts': 'the pattern beside it, with other flags',
  'src/model/erase-person.ts': 'names given on the command line, escaped, without repetition',
  'src/engine/coverage/named-in.ts': 'names in facts, escaped, without repetition',
  'src/engine/questions/conformance/plan-told.ts': 'a word of ours',
  'src/formats/whole-answer.ts': 'names of arguments in the schema',
  'src/landscape/checks/suggestions.ts': 'addresses of our pages',
  'src/language/compound-parts.ts': 'our own table of words',
};

test('patterns that are put together of words are known, and of no caller’s text', () => {
  const making = ours.filter((file) => /\bRegExp\(/.test(readFileSync(file, 'utf8')));
  expect(making.sort()).toEqual(Object.keys(made).sort());
});
