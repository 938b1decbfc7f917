/** Whom a party feeds. */
import { expect, test } from 'vitest';
import { downstream } from '../../../../src/engine/questions/downstream/downstream.ts';
import { flow, forum, forumType, readingOfFacts } from '../../asking.ts';

const reading = readingOfFacts([
  forumType('typ'),
  forum('del', { ofType: ['typ'] }),
  forum('a'),
  forum('b'),
  forum('c'),
  flow('1-a-typ', 'a → typ'),
  flow('2-del-b', 'del → b'),
  flow('3-typ-c', 'typ → c'),
  flow('4-c-a', 'c → a'),
  flow('5-a-okand', 'a → ?'),
  flow('6-a-a', 'a → a'),
]);
const reached = (of: string, depth: number) =>
  downstream(reading, { of, depth }).edges.map(({ node, degree }) => `${degree} ${node}`);

test('a named forum gives what its type gives', () => {
  expect(reached('del', 1)).toEqual(['1 b', '1 c']);
});

test('a type is not carried on to its forums', () => {
  expect(reached('a', 9)).toEqual(['1 typ', '2 c']);
});

test('what goes to nobody named is told beside the list, a flow to oneself is not in it', () => {
  const answer = downstream(reading, { of: 'a' });
  expect(answer.unstated).toEqual([{ flow: '5-a-okand', statedBetween: null }]);
  expect(answer.edges).toEqual([
    {
      cursor: expect.any(String),
      node: 'typ',
      party: reading.graph.partyNumber.get('typ'),
      degree: 1,
      by: [{ flow: '1-a-typ', statedBetween: null }],
      onward: 1,
      towards: ['a'],
      inbound: 0,
    },
  ]);
});

test('a party that gives nothing has an empty answer that rests on nothing', () => {
  expect(downstream(reading, { of: 'b', depth: 3 })).toMatchObject({
    edges: [],
    total: 0,
    facets: [],
    weakestBasis: null,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
