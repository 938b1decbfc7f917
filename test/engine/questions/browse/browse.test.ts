/** Everything of some kinds over the real seed: by name, page by page, in a landscape. */
import { expect, test } from 'vitest';
import { type BrowseQuestion, browse } from '../../../../src/engine/questions/browse/browse.ts';
import type { EntityKind, Fact } from '../../../../src/model/fact.ts';
import { seedReading } from '../../../seed-reading.ts';
import { document, flow, forum, readingOfFacts } from '../../asking.ts';

const nodes = (asked: BrowseQuestion, reading = seedReading) =>
  browse(reading, asked).edges.map(({ node }) => node);

test('landscapes, roles and areas stand together by their Swedish names', () => {
  expect(nodes({ kinds: ['LANDSCAPE', 'ROLE', 'AREA'] })).toEqual([
    'de-som-anstaller',
    'fokus-pa-grupper',
    'gult',
    'blatt',
    'sormland',
    'utbildare',
    'gront',
    'vastmanland',
  ]);
});

test('the goals of the plan stand in the order of their numbers: the second before the tenth', () => {
  const goals = nodes({ kinds: ['GOAL'], landscape: 'vastmanland', first: 100 });
  expect(goals).toHaveLength(53);
  expect(goals.filter((id) => /^mal-\d+$/.test(id))).toEqual([
    'mal-1',
    'mal-2',
    'mal-3',
    'mal-4',
    'mal-5',
    'mal-6',
    'mal-7',
    'mal-8',
    'mal-9',
    'mal-10',
    'mal-11',
    'mal-12',
  ]);
});

test('å, ä and ö come last, and those called alike stand by id', () => {
  const called = (id: string, sv: string) => document(id, { name: { sv, en: id } });
  const reading = readingOfFacts([
    called('d', 'Öster'),
    called('c', 'Ängen'),
    called('b', 'Zon'),
    called('f', 'Åkern'),
    called('e', 'Zon'),
    called('a', 'åkern'),
    called('g', 'Adam'),
  ]);
  expect(nodes({ kinds: ['DOCUMENT'] }, reading)).toEqual(['g', 'b', 'e', 'a', 'f', 'c', 'd']);
});

test('a landscape has what is its own and what belongs to all', () => {
  const kinds: EntityKind[] = ['FORUM_TYPE'];
  expect(nodes({ kinds, landscape: 'vastmanland' })).toEqual([
    'programrad',
    'yh-styrgrupp',
    'yrkesrad',
  ]);
  expect(browse(seedReading, { kinds })).toMatchObject({ total: 11 });
  expect(nodes({ kinds: ['LANDSCAPE', 'ROLE'], landscape: 'sormland' })).toEqual([
    'de-som-anstaller',
    'fokus-pa-grupper',
    'sormland',
    'utbildare',
  ]);
});

test('a landscape without goals answers with none', () => {
  expect(browse(seedReading, { kinds: ['GOAL'], landscape: 'sormland' })).toEqual({
    revision: 1,
    asOf: '2026-11-20T08:00:00Z',
    partial: false,
    partialReason: null,
    weakestBasis: null,
    edges: [],
    total: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('what has no name stands by what it says', () => {
  expect(nodes({ kinds: ['PLACEMENT'], first: 3 })).toEqual([
    'af-fokus-pa-grupper',
    'samverkansrad-forberedande-insatser.placement.arbetsformedlingen',
    'samverkansrad-omstallning-vagledning.placement.arbetsformedlingen',
  ]);
});

test('flows tell the weakest evidence among them, other things none', () => {
  const citations = [
    { document: 'kalla', locator: '1', basis: 'FIGURE', supports: [], certain: true },
  ];
  const reading = readingOfFacts([
    forum('a'),
    forum('b'),
    flow('a-b', 'a → b'),
    flow('b-a', 'b → a', 'NEED', { citations }),
  ]);
  expect(browse(reading, { kinds: ['FLOW', 'FORUM'] }).weakestBasis).toBe('FIGURE');
  expect(browse(reading, { kinds: ['FORUM'] }).weakestBasis).toBeNull();
});

const everyKind = [...new Set(seedReading.facts.facts.map(({ kind }) => kind))];

test.each([7, 100])('pages of %i lead through everything, each once', (first) => {
  const kinds: EntityKind[] = first === 100 ? everyKind : ['ACTOR', 'FORUM', 'GOAL'];
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const answer = browse(seedReading, { kinds, first, after });
    seen.push(...answer.edges.map(({ node }) => node));
    after = answer.pageInfo.endCursor;
    more = answer.pageInfo.hasNextPage;
  }
  const all = seedReading.facts.facts.filter(({ kind }: Fact) => kinds.includes(kind));
  expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
  expect(browse(seedReading, { kinds, first: 0 })).toMatchObject({ edges: [], total: all.length });
});

test('a page is 50 unless asked for', () => {
  const answer = browse(seedReading, { kinds: ['GOAL'] });
  expect(answer.edges).toHaveLength(50);
  expect(answer.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('the same kinds in another order, or twice, keep their cursor', () => {
  const after = browse(seedReading, { kinds: ['ROLE', 'AREA'], first: 3 }).pageInfo.endCursor;
  const kinds: EntityKind[] = ['AREA', 'ROLE', 'AREA'];
  expect(nodes({ kinds, after })).toEqual(['blatt', 'utbildare', 'gront']);
});

test('a cursor of other kinds, another landscape or another revision is stale', () => {
  const facts = [document('a'), document('b'), forum('c')];
  const [reading, later] = [seedReading, readingOfFacts(facts, 2)];
  const kinds: EntityKind[] = ['DOCUMENT'];
  const after = browse(reading, { kinds, first: 1 }).pageInfo.endCursor;
  const stale = expect.objectContaining({ code: 'STALE_CURSOR' });
  expect(() => browse(reading, { kinds: ['DOCUMENT', 'FORUM'], after })).toThrow(stale);
  expect(() => browse(reading, { kinds, landscape: 'sormland', after })).toThrow(stale);
  expect(() => browse(later, { kinds, after })).toThrow(stale);
});

test('no kind at all is refused, and told what to do', () => {
  expect(() => browse(seedReading, { kinds: [] })).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: '"kinds" names no kind.',
      hint: 'Name at least one, such as GOAL or DOCUMENT.',
    }),
  );
});

test.each([
  [{ first: 101 }, 'BAD_USER_INPUT', '"first" is 101; it may be 0 to 100.'],
  [{ first: -1 }, 'BAD_USER_INPUT', '"first" is -1; it may be 0 to 100.'],
  [{ after: 'strunt' }, 'BAD_USER_INPUT', '"after" is no cursor of this service.'],
  [{ landscape: 'sormlnd' }, 'UNKNOWN_LANDSCAPE', 'No landscape has the id "sormlnd".'],
])('%j is refused', (asked, code, message) => {
  expect(() => browse(seedReading, { kinds: ['GOAL'], ...asked })).toThrow(
    expect.objectContaining({ code, message }),
  );
});
