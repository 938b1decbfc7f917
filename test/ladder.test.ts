/** The rooms of `src/` use only what stands below them, as the table in `scripts/ladder.ts` says. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ladder, ladderRules } from '../scripts/ladder.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(tsx?|js)$/.test(file),
);
const roomOf = (path: string) => (path.split('/')[0] ?? '').replace(/\.ts$/, '');

/** What a file names by a path of its own: imports, threads and files beside it. */
function namedIn(file: string): string[] {
  const named = /(?:from\s+|import\(\s*|import\s+|new URL\(\s*)['`](\.{1,2}\/[^'`]+)['`]/g;
  return [...readFileSync(join('src', file), 'utf8').matchAll(named)].map(([, path = '']) =>
    normalize(join('src', dirname(file), path)),
  );
}

test('every room stands in the table', () => {
  const found = readdirSync('src').map((name) => name.replace(/\.ts$/, ''));
  expect(found.sort()).toEqual(Object.keys(ladder).sort());
});

test('no room names what stands above it', () => {
  const up = files.flatMap((file) =>
    namedIn(file)
      .filter((path) => path.startsWith('src/'))
      .map((path) => roomOf(path.slice('src/'.length)))
      .filter((room) => room !== roomOf(file) && !ladder[roomOf(file)]?.includes(room))
      .map((room) => `${file} names ${room}`),
  );
  expect(up).toEqual([]);
});

test('no file reaches up into bin or scripts', () => {
  const out = files.flatMap((file) =>
    namedIn(file).filter((path) => /^(?:bin|scripts|test)\//.test(path)),
  );
  expect(out).toEqual([]);
});

test('the linter has the rules of the table', () => {
  const rules = JSON.parse(readFileSync('biome.ladder.generated.json', 'utf8'));
  expect(rules, 'npm run ladder').toEqual(JSON.parse(ladderRules()));
});
