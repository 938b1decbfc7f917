/** Search: the ways somebody may write a name, and what is said of what is found. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/engine/questions/find/find.ts';
import { document, forum, landscape, readingOfFacts } from '../../asking.ts';

const called = (sv: string, en: string) => ({ name: { sv, en } });
const reading = readingOfFacts([
  landscape('dalen'),
  landscape('berget'),
  forum('branschforum', called('Branschforum', 'Industry forum')),
  forum('dalradet', { ...called('Dalrådet', 'Valley council'), landscapes: ['dalen'] }),
  forum('skolrad-i-dalen', { ...called('Skolråd', 'School council'), landscapes: ['dalen'] }),
  forum('skolrad-pa-berget', { ...called('Skolråd', 'School council'), landscapes: ['berget'] }),
  document('rapporten', {
    ...called('Rapport om kompetens', 'Report on skills'),
    outline: [
      { at: '6.3', title: 'Horisontella principer' },
      { at: 'Bilaga 3' },
      { at: '§13 Svar' },
    ],
  }),
]);
const ids = (text: string, more: object = {}) =>
  find(reading, { text, ...more }).hits.map(({ node }) => node);

test.each([
  ['Branschforum', 'branschforum'],
  ['branschforumens', 'branschforum'],
  ['forumet', 'branschforum'],
  ['branshforum', 'branschforum'],
  ['forum', 'branschforum'],
  ['bransch forum', 'branschforum'],
  ['bran', 'branschforum'],
  ['bransch\u00adforum', 'branschforum'],
  ['dalradet', 'dalradet'],
  ['Dalrådets', 'dalradet'],
  ['valley council', 'dalradet'],
  ['valley councils', 'dalradet'],
  ['Vem är det som sitter i Dalrådet och varför?', 'dalradet'],
  ['What is the valley council for, and who decides?', 'dalradet'],
])('"%s" finds %s first', (text, id) => {
  expect(ids(text)[0]).toBe(id);
});

test.each([
  ['6.3', '6.3'],
  ['avsnitt 6.3', '6.3'],
  ['section 6.3', '6.3'],
  ['bilaga 3', 'Bilaga 3'],
  ['appendix 3', 'Bilaga 3'],
  ['§13', '§13 Svar'],
  ['§ 13', '§13 Svar'],
  ['horisontella principerna', '6.3'],
])('"%s" finds section %s of its document first', (text, section) => {
  expect(find(reading, { text, first: 1 }).hits).toMatchObject([{ node: 'rapporten', section }]);
});

test('kinds and landscape narrow the search', () => {
  expect(ids('kompetens', { kinds: ['FORUM'] })).toEqual([]);
  expect(ids('kompetens', { kinds: ['DOCUMENT'], first: 1 })).toEqual(['rapporten']);
  expect(ids('skolråd', { landscape: 'berget' })).toEqual(['skolrad-pa-berget']);
});

test('what belongs to a preferred landscape comes first, and the others stay', () => {
  expect(ids('skolråd', { prefer: ['berget'] }).slice(0, 2)).toEqual([
    'skolrad-pa-berget',
    'skolrad-i-dalen',
  ]);
  expect(ids('skolråd', { prefer: ['dalen'] }).slice(0, 2)).toEqual([
    'skolrad-i-dalen',
    'skolrad-pa-berget',
  ]);
});

test('small words weigh nothing', () => {
  expect(ids('och branschforum i av')).toEqual(ids('branschforum'));
});

describe('a hit says why it is there', () => {
  test.each([
    ['branschforum', 'NAME', 'Branschforum'],
    ['industry', 'NAME_BEGINS', 'Industry forum'],
    ['forum', 'NAME_HAS', 'Industry forum'],
  ])('"%s": %s', (text, how, name) => {
    expect(find(reading, { text, kinds: ['FORUM'], first: 1 }).hits[0]?.reasons()[0]).toMatchObject(
      {
        how,
        text: name,
      },
    );
  });
});

test('scores fall, also where kinds are mixed', () => {
  const scores = find(reading, { text: 'rapport om dalrådet branschforum', first: 100 }).hits.map(
    ({ score }) => score,
  );
  expect(scores.length).toBeGreaterThan(2);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('nothing is found for what is not there, and what cannot be asked is refused', () => {
  expect(find(reading, { text: 'xyzzyqqq' })).toMatchObject({ hits: [], total: 0 });
  expect(find(reading, { text: 'branschforum', first: 0 })).toMatchObject({ hits: [] });
  expect(() => find(reading, { text: 'x'.repeat(201) })).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT' }),
  );
  expect(() => find(reading, { text: 'x', first: 101 })).toThrow('"first" is 101');
  expect(() => find(reading, { text: 'x', landscape: 'skane' })).toThrow('No landscape');
  expect(() => find(reading, { text: 'x', prefer: ['skane'] })).toThrow('No landscape');
});
