/** The shortest circle of a connected part. */
import { expect, test } from 'vitest';
import { lensPerKind, openLens } from '../../../src/engine/flows/lens.ts';
import { shortestCircle } from '../../../src/engine/flows/shortest-circle.ts';
import { FlowKind } from '../../../src/model/words.ts';
import { flow, forum, readingOfFacts } from '../asking.ts';
import { idsOf, numberOf } from './some-flows.ts';

const { graph } = readingOfFacts([
  ...['a', 'b', 'c', 'd', 'e', 'ensam'].map((id) => forum(id)),
  flow('1-a-b', 'a → b'),
  flow('2-b-c', 'b → c'),
  flow('3-c-a', 'c → a'),
  flow('4-d-e', 'd → e', 'DEMAND'),
  flow('5-e-d', 'e → d', 'DEMAND'),
  flow('6-ensam-ensam', 'ensam → ensam', 'ORDER'),
]);
const endless = () => ({ left: Number.POSITIVE_INFINITY });
const circle = (ids: readonly string[], lens = openLens, budget = endless()) => {
  const parties = ids.map((id) => numberOf(graph, id));
  const found = shortestCircle(graph, lens, parties, budget);
  return found && idsOf(graph, found);
};

test('the shortest is found, and starts at the party that comes first', () => {
  expect(circle(['a', 'b', 'c'])).toEqual(['1-a-b', '2-b-c', '3-c-a']);
  expect(circle(['b', 'c', 'a'])).toEqual(['2-b-c', '3-c-a', '1-a-b']);
  expect(circle(['a', 'b', 'c', 'd', 'e'])).toEqual(['4-d-e', '5-e-d']);
  expect(circle(['a', 'b', 'c', 'd', 'e', 'ensam'])).toEqual(['6-ensam-ensam']);
});

test('there is none where its flows are not seen', () => {
  const demand = lensPerKind(openLens)[FlowKind.options.indexOf('DEMAND')];
  expect(circle(['a', 'b', 'c'], demand)).toBeNull();
  expect(circle(['d', 'e'], demand)).toEqual(['4-d-e', '5-e-d']);
});

test('without steps left none is found', () => {
  expect(circle(['a', 'b', 'c'], openLens, { left: -1 })).toBeNull();
});
