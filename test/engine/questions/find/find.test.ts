/** Search: the ways somebody may write a name. */
import { expect, test } from 'vitest';
import { find } from '../../../../src/engine/questions/find/find.ts';
import { document, forum, landscape, readingOfFacts } from '../../asking.ts';

const called = (sv: string, en: string) => ({ name: { sv, en } });
const reading = readingOfFacts([
  landscape('dalen'),
  landscape('berget'),
  forum('branschforum', called('Branschforum', 'Industry forum')),
  forum('dalradet', { ...called('Dalrådet', 'Valley council'), landscapes: ['dalen'] }),
  document('rapporten', called('Rapport om kompetens', 'Report on skills')),
]);
const ids = (text: string, more: object = {}) =>
  find(reading, { text, ...more }).hits.map(({ id }) => id);

test.each([
  ['Branschforum', 'branschforum'],
  ['branschforumens', 'branschforum'],
  ['branshforum', 'branschforum'],
  ['forum', 'branschforum'],
  ['dalradet', 'dalradet'],
  ['Dalrådets', 'dalradet'],
  ['valley council', 'dalradet'],
])('"%s" finds %s first', (text, id) => {
  expect(ids(text)[0]).toBe(id);
});

test('kinds and landscape narrow the search', () => {
  expect(ids('kompetens', { kinds: ['FORUM'] })).toEqual([]);
  expect(ids('kompetens', { kinds: ['DOCUMENT'] })).toEqual(['rapporten']);
  expect(ids('dalrådet', { landscape: 'berget' })).toEqual([]);
});

test('nothing is found for what is not there, and what cannot be asked is refused', () => {
  expect(find(reading, { text: 'xyzzyqqq' })).toMatchObject({ hits: [], total: 0 });
  expect(() => find(reading, { text: 'x'.repeat(201) })).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT' }),
  );
  expect(() => find(reading, { text: 'x', first: 101 })).toThrow('"first" is 101');
  expect(() => find(reading, { text: 'x', landscape: 'skane' })).toThrow('No landscape');
});
