/** The page of selections: every worked example selects what the page says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { select } from '../../src/engine/questions/select/select.ts';
import { seedReading } from '../seed-reading.ts';

const rows = [
  ...readFileSync('docs/selection.md', 'utf8').matchAll(
    /^\| `(.+?)` \| .+? \| (only|among others) (`.+`) \|$/gm,
  ),
].map(([, expression = '', extent, ids = '']) => {
  const stated = [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id as string);
  return { expression, isAll: extent === 'only', stated };
});

test('the page has at least twenty worked examples', () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

test.each(rows)('$expression selects what the page says', ({ expression, isAll, stated }) => {
  const found = all(expression);
  const ids = [...found.names, ...found.flows];
  expect(ids).toEqual(expect.arrayContaining(stated));
  if (isAll) expect(stated.sort()).toEqual(ids.sort());
});

test('every row of the page is read as an example', () => {
  const lines = readFileSync('docs/selection.md', 'utf8').match(/^\| `/gm);
  expect(rows.length).toBe(lines?.length);
});

/** All that is selected, page after page. */
function all(expression: string) {
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = select(seedReading, { expression, first: 100, after });
    names.push(...answer.edges.map(({ node }) => node));
    if (!answer.pageInfo.hasNextPage) return { names: names.sort(), flows: answer.flows };
    after = answer.pageInfo.endCursor;
  }
}
