/** Ways that pass nobody twice, shortest first. */
import { expect, test } from 'vitest';
import { openLens } from '../../../src/engine/flows/lens.ts';
import { compareWays, simpleWays } from '../../../src/engine/flows/simple-ways.ts';
import { flow, forum, readingOfFacts } from '../asking.ts';
import { idsOf, numberOf } from './some-flows.ts';

/** Two flows straight to the goal, one way by the middle, one by two, and a flow back that leads round. */
const { graph } = readingOfFacts([
  ...['borjan', 'ena', 'andra', 'malet'].map((id) => forum(id)),
  flow('1-rakt', 'borjan → malet'),
  flow('2-rakt-igen', 'borjan → malet'),
  flow('3-till-ena', 'borjan → ena'),
  flow('4-ena-till-mal', 'ena → malet'),
  flow('5-ena-till-andra', 'ena → andra'),
  flow('6-andra-till-mal', 'andra → malet'),
  flow('7-ena-tillbaka', 'ena → borjan'),
]);

function ways(from: string, to: string, most: number, left = Number.POSITIVE_INFINITY) {
  const search = { from: numberOf(graph, from), goals: [numberOf(graph, to)], lift: 0 };
  return simpleWays(graph, { ...search, lens: openLens }, most, { left }).map((way) =>
    idsOf(graph, way),
  );
}

test('all ways are found, shortest first, then by their flows', () => {
  expect(ways('borjan', 'malet', 10)).toEqual([
    ['1-rakt'],
    ['2-rakt-igen'],
    ['3-till-ena', '4-ena-till-mal'],
    ['3-till-ena', '5-ena-till-andra', '6-andra-till-mal'],
  ]);
});

test('no more are told than are asked for, and the first whatever is left', () => {
  expect(ways('borjan', 'malet', 2)).toEqual([['1-rakt'], ['2-rakt-igen']]);
  expect(ways('borjan', 'malet', 10, 0)[0]).toEqual(['1-rakt']);
  expect(ways('malet', 'borjan', 10)).toEqual([]);
});

test('ways are compared by length, then flow by flow', () => {
  expect([[2, 1], [9], [1, 3], [1, 2]].sort(compareWays)).toEqual([[9], [1, 2], [1, 3], [2, 1]]);
  expect(compareWays([1, 2], [1, 2])).toBe(0);
});
