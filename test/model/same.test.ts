/** Two values of facts say the same, or not. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { isSame } from '../../src/model/same.ts';

const values: readonly unknown[] = [
  undefined,
  null,
  0,
  -0,
  1,
  '',
  '0',
  true,
  [],
  {},
  [undefined],
  ['a', 'b'],
  ['b', 'a'],
  { 0: 'a', 1: 'b' },
  { sv: 'råd', en: 'council' },
  { en: 'council', sv: 'råd' },
  { sv: 'råd', en: undefined },
  { sv: 'råd' },
  { sv: 'råd', by: [{ at: '1' }] },
  { sv: 'råd', by: [{ at: '2' }] },
  { sv: 'råd', by: [{ at: '2' }], toString: 1 },
];

test('every pair is compared as Node compares it', () => {
  for (const one of values)
    for (const other of values)
      expect([one, other, isSame(one, structuredClone(other))]).toEqual([
        one,
        other,
        isDeepStrictEqual(one, other),
      ]);
});
