/** Pages make up the list, in both directions, and cursors know what they belong to. */
import { expect, test } from 'vitest';
import type { FlowAnswer, PageRequest } from '../../../src/engine/answering/answer.ts';
import { breaks } from '../../../src/engine/questions/breaks/breaks.ts';
import { downstream } from '../../../src/engine/questions/downstream/downstream.ts';
import { loops } from '../../../src/engine/questions/loops/loops.ts';
import { flow, forum, readingOfFacts } from '../asking.ts';

const many = Array.from({ length: 60 }, (_, at) => `f${String(at).padStart(2, '0')}`);
const facts = [
  forum('navet'),
  ...many.map((id) => forum(id)),
  ...many.map((id) => flow(`till-${id}`, `navet → ${id}`)),
];
const reading = readingOfFacts(facts);
const ask = (page: PageRequest, of = 'navet') => downstream(reading, { of, ...page });
const nodes = ({ edges }: FlowAnswer) => edges.map(({ node }) => node);

test('a page is 25 unless asked for, and says what lies around it', () => {
  const answer = ask({});
  expect(nodes(answer)).toEqual(many.slice(0, 25));
  expect(answer.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: answer.edges[0]?.cursor,
    endCursor: answer.edges[24]?.cursor,
  });
});

test.each([1, 7, 25, 60, 100])(
  'forwards and backwards by %i give the same list as one page',
  (size) => {
    const forwards: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const answer = ask({ first: size, after });
      forwards.push(...nodes(answer));
      after = answer.pageInfo.endCursor;
      more = answer.pageInfo.hasNextPage;
    }
    const backwards: string[] = [];
    let before: string | null = null;
    for (let more = true; more; ) {
      const answer = ask({ last: size, before });
      backwards.unshift(...nodes(answer));
      before = answer.pageInfo.startCursor;
      more = answer.pageInfo.hasPreviousPage;
    }
    expect(forwards).toEqual(many);
    expect(backwards).toEqual(many);
  },
);

test('a page of nothing is a page', () => {
  expect(ask({ first: 0 })).toMatchObject({
    edges: [],
    total: 60,
    pageInfo: { hasNextPage: true },
  });
  expect(ask({ last: 0 })).toMatchObject({ edges: [], pageInfo: { hasPreviousPage: true } });
});

test('a window between two cursors', () => {
  const all = ask({ first: 100 }).edges;
  const answer = ask({ after: all[9]?.cursor as string, before: all[13]?.cursor as string });
  expect(nodes(answer)).toEqual(['f10', 'f11', 'f12']);
  expect(answer.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test.each([
  [{ first: 101 }, '"first" is 101; it may be 0 to 100.'],
  [{ first: -1 }, '"first" is -1; it may be 0 to 100.'],
  [{ last: 101 }, '"last" is 101; it may be 0 to 100.'],
  [{ last: -5 }, '"last" is -5; it may be 0 to 100.'],
  [{ first: 1, last: 1 }, '"first" and "last" cannot be asked together.'],
  [{ after: 'strunt' }, '"after" is no cursor of this service.'],
  [{ after: '' }, '"after" is no cursor of this service.'],
  [{ before: 'MS5h' }, '"before" is no cursor of this service.'],
])('%j is refused', (page, message) => {
  const error = expect.objectContaining({ code: 'BAD_USER_INPUT', message });
  expect(() => ask(page)).toThrow(error);
});

test('a cursor of another revision, party, depth or filter is stale', () => {
  const after = ask({}).pageInfo.endCursor as string;
  const stale = expect.objectContaining({ code: 'STALE_CURSOR' });
  const later = readingOfFacts(facts, 2);
  expect(() => downstream(later, { of: 'navet', after })).toThrow(stale);
  expect(() => downstream(reading, { of: 'f01', after })).toThrow(stale);
  expect(() => downstream(reading, { of: 'navet', depth: 2, after })).toThrow(stale);
  expect(() => downstream(reading, { of: 'navet', lift: 'NONE', after })).toThrow(stale);
  const filter = { kinds: ['NEED', 'DEMAND'] } as const;
  expect(() => downstream(reading, { of: 'navet', filter, after })).toThrow(stale);
});

test('the same filter written another way keeps its cursor', () => {
  const one = downstream(reading, { of: 'navet', filter: { kinds: ['NEED', 'DEMAND'] } });
  const other = { kinds: ['DEMAND', 'NEED'], areas: null, sameKind: false } as const;
  const after = one.pageInfo.endCursor;
  expect(downstream(reading, { of: 'navet', filter: other, after }).edges).toHaveLength(25);
});

test('breaks and loops are paged alike', () => {
  const first = breaks(reading, {});
  expect(first.total).toBe(61);
  expect(first.breaks).toHaveLength(50);
  const rest = breaks(reading, { after: first.pageInfo.endCursor });
  expect(rest.breaks).toHaveLength(11);
  expect(rest.breaks.at(-1)).toMatchObject({ kind: 'NEVER_FED', party: 'navet' });
  const rings = readingOfFacts([
    ...facts,
    ...many.map((id) => flow(`ring-${id}`, `${id} → ${id}`)),
  ]);
  const start = loops(rings, {});
  expect(start.loops).toHaveLength(20);
  const end = loops(rings, { first: 100, after: start.pageInfo.endCursor });
  expect(end.loops.map(({ parties }) => parties.join())).toEqual(many.slice(20));
});
