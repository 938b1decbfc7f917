/** Pages are asked for until the last one. */
import { expect, test } from 'vitest';
import { allPages } from '../../src/client/all-pages.ts';

const page = (items: readonly number[], endCursor: string | null) => ({
  total: 3,
  items,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

test('the lists of all pages are joined, and what else is told stands as on the first', async () => {
  const asked: (string | null)[] = [];
  const whole = await allPages('items', async (after) => {
    asked.push(after);
    return after === null ? page([1, 2], 'two') : { ...page([3], null), total: 4 };
  });
  expect(whole).toEqual({
    total: 3,
    items: [1, 2, 3],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  expect(asked).toEqual([null, 'two']);
});

test('where there is no answer nothing more is asked', async () => {
  expect(await allPages('items', async () => null)).toBe(null);
});
