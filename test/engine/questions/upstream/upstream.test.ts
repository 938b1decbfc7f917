/** Who feeds a party, in rows one can read. */
import { expect, test } from 'vitest';
import type { FlowAnswer } from '../../../../src/engine/answering/answer.ts';
import { upstream } from '../../../../src/engine/questions/upstream/upstream.ts';
import { area, flow, forum, forumType, landscape, readingOfFacts } from '../../asking.ts';

const reading = readingOfFacts([
  landscape('sormland'),
  landscape('vastmanland'),
  area('gront', 'GREEN'),
  forumType('branschforum', { inAreas: ['gront'], level: 'REGIONAL' }),
  forum('branschforum-vard', { ofType: ['branschforum'] }),
  forum('o-radet', { name: { sv: 'Ö-rådet', en: 'The island council' } }),
  forum('a-radet', { name: { sv: 'Å-rådet', en: 'The river council' } }),
  forum('zonen', { name: { sv: 'Zonen', en: 'The zone' }, level: 'LOCAL' }),
  forum('kalla'),
  forum('annan', { landscapes: ['vastmanland'] }),
  flow('a-till-typ', 'a-radet → branschforum', 'DEMAND'),
  flow('annan-till-vard', 'annan → branschforum-vard', 'NEED'),
  flow('kalla-till-a', 'kalla → a-radet', 'DEMAND'),
  flow('okand-till-typ', '? → branschforum', 'FUNDING'),
  flow('okand-till-vard', '? → branschforum-vard', 'MANDATE'),
  flow('omrade-till-omrade', 'kalla → gront', 'EVIDENCE'),
  flow('o-till-vard', 'o-radet → branschforum-vard', 'ORDER', {
    citations: [
      { document: 'kalla', locator: '1', basis: 'INTERPRETED', supports: [], certain: false },
    ],
  }),
  flow('zon-till-vard', 'zonen → branschforum-vard', 'NEED'),
  flow('zon-till-vard-igen', 'zonen → branschforum-vard', 'DEMAND', { strength: 'REQUIRED' }),
  flow('saknas', 'kalla → branschforum-vard', 'NEED', { standing: 'MISSING' }),
]);

const rows = ({ edges }: FlowAnswer) =>
  edges.map(
    ({ node, degree, by, onward, inbound }) =>
      `${degree} ${node} by ${by.map(({ flow: id, statedBetween }) => id + (statedBetween ? ` (${statedBetween.join(' → ')})` : '')).join(', ')}; onward ${onward}, inbound ${inbound}`,
  );

test('direct feeders come in Swedish name order, what is stated for the type marked so', () => {
  const answer = upstream(reading, { of: 'branschforum-vard' });
  expect(rows(answer)).toEqual([
    '1 annan by annan-till-vard; onward 0, inbound 0',
    '1 zonen by zon-till-vard-igen, zon-till-vard; onward 0, inbound 0',
    '1 a-radet by a-till-typ (a-radet → branschforum); onward 0, inbound 1',
    '1 o-radet by o-till-vard; onward 0, inbound 0',
  ]);
  expect(answer.unstated).toEqual([
    { flow: 'okand-till-vard', statedBetween: null },
    { flow: 'okand-till-typ', statedBetween: ['branschforum'] },
  ]);
  expect({ ...answer, edges: [], unstated: [], pageInfo: null }).toEqual({
    revision: 1,
    asOf: '2024-05-14T08:00:00Z',
    partial: false,
    partialReason: null,
    weakestBasis: 'INTERPRETED',
    direction: 'UPSTREAM',
    of: 'branschforum-vard',
    depth: 1,
    edges: [],
    pageInfo: null,
    total: 4,
    facets: [
      { dimension: 'kind', value: 'DEMAND', count: 2 },
      { dimension: 'kind', value: 'ORDER', count: 1 },
      { dimension: 'kind', value: 'NEED', count: 2 },
      { dimension: 'level', value: 'LOCAL', count: 1 },
      { dimension: 'standing', value: 'PROPOSED', count: 4 },
      { dimension: 'degree', value: '1', count: 4 },
    ],
    unstated: [],
  });
});

test('without lift only what is stated for the party itself counts', () => {
  const nodes = upstream(reading, { of: 'branschforum-vard', lift: 'NONE' });
  expect(nodes.edges.map(({ node }) => node)).toEqual(['annan', 'zonen', 'o-radet']);
});

test('with all wholes, what is stated for the area of its type counts too', () => {
  const answer = upstream(reading, { of: 'branschforum-vard', lift: 'WHOLES' });
  expect(answer.edges.find(({ node }) => node === 'kalla')?.by).toEqual([
    { flow: 'omrade-till-omrade', statedBetween: ['kalla', 'gront'] },
  ]);
});

test('a party further away has the degree of its shortest way', () => {
  const answer = upstream(reading, {
    of: 'branschforum-vard',
    depth: 9,
    filter: { kinds: ['DEMAND'] },
  });
  expect(rows(answer)).toEqual([
    '1 zonen by zon-till-vard-igen; onward 0, inbound 0',
    '1 a-radet by a-till-typ (a-radet → branschforum); onward 0, inbound 0',
    '2 kalla by kalla-till-a; onward 0, inbound 0',
  ]);
});

test('a way of one kind does not change kind', () => {
  const order = flow('bestallning', 'kalla → o-radet', 'DEMAND');
  const wider = readingOfFacts([...reading.facts.facts, order]);
  const asked = { of: 'branschforum-vard', depth: 2, lift: 'NONE' } as const;
  const reached = (sameKind: boolean) =>
    upstream(wider, { ...asked, filter: { sameKind } }).edges.map(({ node }) => node);
  expect(reached(false)).toEqual(['annan', 'zonen', 'o-radet', 'kalla']);
  expect(reached(true)).toEqual(['annan', 'zonen', 'o-radet']);
});

test('a landscape holds its own and what is in none', () => {
  const answer = upstream(reading, { of: 'branschforum-vard', landscape: 'sormland' });
  expect(answer.edges.map(({ node }) => node)).toEqual(['zonen', 'a-radet', 'o-radet']);
});

test('what a source says is missing is followed only when asked for', () => {
  const filter = { standings: ['MISSING'] } as const;
  expect(rows(upstream(reading, { of: 'branschforum-vard', filter }))).toEqual([
    '1 kalla by saknas; onward 0, inbound 0',
  ]);
});

test('area and level filters hold when either end of the flow has them', () => {
  const asked = (filter: object) =>
    upstream(reading, { of: 'branschforum-vard', filter }).edges.map(({ node }) => node);
  expect(asked({ areas: ['GREEN'] })).toEqual(['annan', 'zonen', 'a-radet', 'o-radet']);
  expect(asked({ areas: ['BLUE'] })).toEqual([]);
  expect(asked({ levels: ['LOCAL'] })).toEqual(['zonen']);
  expect(asked({ strengths: ['REQUIRED'] })).toEqual(['zonen']);
  expect(asked({ certain: true, bases: ['TEXT'] })).toEqual(['annan', 'zonen', 'a-radet']);
  expect(asked({ sides: ['DOCUMENTED'] })).toEqual([]);
  expect(asked({ kinds: [] })).toEqual([]);
});

test.each([
  [
    { of: 'branschforum-vrd' },
    'UNKNOWN_PARTY',
    'Did you mean "branschforum-vard" or "branschforum"?',
  ],
  [
    { of: 'sormland' },
    'UNKNOWN_PARTY',
    'Only parties give and receive; ask "entity" for all that is known of it.',
  ],
  [{ of: 'zonen', landscape: 'sörmland' }, 'UNKNOWN_LANDSCAPE', 'Did you mean "sormland"?'],
  [{ of: 'zonen', depth: 0 }, 'BAD_USER_INPUT', undefined],
  [{ of: 'zonen', depth: 1.5 }, 'BAD_USER_INPUT', undefined],
  [
    { of: 'zonen', filter: { kinds: ['WISH'] } },
    'BAD_USER_INPUT',
    expect.stringContaining('DEMAND, ORDER'),
  ],
  [{ of: 'zonen', lift: 'ALL' }, 'BAD_USER_INPUT', 'They are NONE, TYPE, WHOLES.'],
])('%j is refused with %s', (asked, code, hint) => {
  expect(() => upstream(reading, asked as never)).toThrow(expect.objectContaining({ code, hint }));
});
