/** Everything of some kinds: by name, page by page, in a landscape. */
import { expect, test } from 'vitest';
import { type BrowseQuestion, browse } from '../../../../src/engine/questions/browse/browse.ts';
import { readSeed } from '../../../../src/landscape/read-seed.ts';
import type { EntityKind, Fact } from '../../../../src/model/fact.ts';
import { document, flow, forum, landscape, readingOfFacts } from '../../asking.ts';

const fixture = readingOfFacts(readSeed('test/fixtures/landscape').facts);
const nodes = (asked: BrowseQuestion, reading = fixture) =>
  browse(reading, asked).edges.map(({ node }) => node);

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

test('a landscape without goals answers with none', () => {
  const reading = readingOfFacts([landscape('dalen'), document('a')]);
  expect(browse(reading, { kinds: ['GOAL'], landscape: 'dalen' })).toEqual({
    revision: 1,
    asOf: '2024-05-14T08:00:00Z',
    partial: false,
    partialReason: null,
    weakestBasis: null,
    edges: [],
    total: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
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

const everyKind = [...new Set(fixture.facts.facts.map(({ kind }) => kind))];

test.each([7, 100])('pages of %i lead through everything, each once', (first) => {
  const kinds: EntityKind[] = first === 100 ? everyKind : ['ACTOR', 'FORUM', 'GOAL'];
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const answer = browse(fixture, { kinds, first, after });
    seen.push(...answer.edges.map(({ node }) => node));
    after = answer.pageInfo.endCursor;
    more = answer.pageInfo.hasNextPage;
  }
  const all = fixture.facts.facts.filter(({ kind }: Fact) => kinds.includes(kind));
  expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
  expect(browse(fixture, { kinds, first: 0 })).toMatchObject({ edges: [], total: all.length });
});

test('a page is 50 unless asked for', () => {
  const many = readingOfFacts(Array.from({ length: 60 }, (_, at) => document(`d${at}`)));
  const answer = browse(many, { kinds: ['DOCUMENT'] });
  expect(answer.edges).toHaveLength(50);
  expect(answer.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('the same kinds in another order, or twice, keep their cursor', () => {
  const after = browse(fixture, { kinds: ['ROLE', 'AREA'], first: 3 }).pageInfo.endCursor;
  const kinds: EntityKind[] = ['AREA', 'ROLE', 'AREA'];
  expect(nodes({ kinds, after })).toEqual(['utbildare', 'gront']);
});

test('a cursor of other kinds, another landscape or another revision is stale', () => {
  const facts = [document('a'), document('b'), forum('c')];
  const [reading, later] = [fixture, readingOfFacts(facts, 2)];
  const kinds: EntityKind[] = ['DOCUMENT'];
  const after = browse(reading, { kinds, first: 1 }).pageInfo.endCursor;
  const stale = expect.objectContaining({ code: 'STALE_CURSOR' });
  expect(() => browse(reading, { kinds: ['DOCUMENT', 'FORUM'], after })).toThrow(stale);
  expect(() => browse(reading, { kinds, landscape: 'dalen', after })).toThrow(stale);
  expect(() => browse(later, { kinds, after })).toThrow(stale);
});

test('no kind at all is refused, and told what to do', () => {
  expect(() => browse(fixture, { kinds: [] })).toThrow(
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
  expect(() => browse(fixture, { kinds: ['GOAL'], ...asked })).toThrow(
    expect.objectContaining({ code, message }),
  );
});
