/** Who was there for an item of the agenda. */
import { expect, test } from 'vitest';
import { isThereFor } from '../../../../src/engine/questions/participants/there-for-item.ts';

test.each([
  ['§13', undefined, true],
  ['§13', '§9–12', false],
  ['§12', '§9–12', true],
  ['13', '§§9-13', true],
  ['§1', '§9–12', false],
  ['§15', '§9–12, §15', true],
  ['§14', '§9–12, §15', false],
  ['inledning', 'Inledning', true],
  ['inledning', '§9', false],
])('for %s, of those there for %s: %s', (asked, items, there) => {
  expect(isThereFor(asked, items)).toBe(there);
});
