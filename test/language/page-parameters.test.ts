/** What pages read of their addresses is what the table says they read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parametersOf, unknownParameters } from '../../src/language/page-parameters.ts';
import { pages } from '../../src/language/pages.ts';

const sources = readdirSync('src/explorer', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.generated.'))
  .map((path) => readFileSync(join('src/explorer', path), 'utf8'))
  .join('\n');

const listed = new Set(pages.flatMap(({ path }) => Object.keys(parametersOf(path))));
test('every name that is read by its word is in the table', () => {
  const read = [...sources.matchAll(/\b(?:get|list)\('([\w-]+)'\)/g)].map(([, name]) => name);
  expect(new Set(read).size).toBeGreaterThan(30);
  expect([...new Set(read)].filter((name) => !listed.has(name as string))).toEqual([]);
});

test('every name in the table is a word of the pages', () => {
  const isThere = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources);
  const composed = /^(municipality|region|others)-points$/;
  const missing = [...listed].filter((name) => !composed.test(name) && !isThere(name));
  expect(missing).toEqual([]);
});

test.each([
  ['/entity/:id', 'tab=members&landscape=x', []],
  ['/entity/:id', 'tab=seats', ['tab=seats']],
  ['/coverage', 'level=LOCAL&status=gap,unknown', []],
  ['/coverage', 'level=kommun&steps=2', ['level=kommun', 'steps=2']],
  ['/ways', 'from=a&to=b&ways=many', ['ways=many']],
  ['/goals', 'language=fi', ['language=fi']],
])('%s?%s', (path, said, unknown) => {
  expect(unknownParameters(path, new URLSearchParams(said))).toEqual(unknown);
});
