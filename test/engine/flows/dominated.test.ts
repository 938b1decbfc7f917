/** What every way passes: counted exactly on a hub with a way round one of its flows. */
import { expect, test } from 'vitest';
import { dependents, pairsWithout } from '../../../src/engine/flows/dominated.ts';
import { openLens } from '../../../src/engine/flows/lens.ts';
import { flow, forum, readingOfFacts } from '../asking.ts';
import { numberOf } from './some-flows.ts';

/** Two give to a hub, which gives to two more; one of the givers also gives directly. */
const { graph } = readingOfFacts([
  ...['giver-a', 'giver-b', 'hub', 'taker-a', 'taker-b'].map((id) => forum(id)),
  flow('1-a-hub', 'giver-a → hub'),
  flow('2-b-hub', 'giver-b → hub'),
  flow('3-hub-a', 'hub → taker-a'),
  flow('4-hub-b', 'hub → taker-b'),
  flow('5-a-a', 'giver-a → taker-a'),
]);
const endless = Number.POSITIVE_INFINITY;

test('a party counts the pairs of others that reach each other only through it', () => {
  const { parties, pairs, whole } = dependents(graph, openLens, endless);
  expect([pairs, whole]).toEqual([8, true]);
  expect(parties[numberOf(graph, 'hub')]).toBe(3);
  for (const end of ['giver-a', 'giver-b', 'taker-a', 'taker-b'])
    expect(parties[numberOf(graph, end)]).toBe(0);
});

test('a flow counts the pairs that have no way without it', () => {
  expect([...dependents(graph, openLens, endless).flows]).toEqual([2, 3, 2, 3, 0]);
});

test('taking flows away one by one leaves the pairs that do not hang on them', () => {
  const left = graph.flows.map((_, at) =>
    pairsWithout(graph, openLens, new Set([at]), { left: endless }),
  );
  expect(left).toEqual([6, 5, 6, 5, 8]);
  expect(pairsWithout(graph, openLens, new Set([2, 3]), { left: endless })).toBe(3);
});

test('a count that runs out of steps says so', () => {
  expect(dependents(graph, openLens, 0).whole).toBe(false);
  expect(pairsWithout(graph, openLens, new Set(), { left: 0 })).toBeUndefined();
});
