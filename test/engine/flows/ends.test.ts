/** Who gives and receives by which flows, by number. */
import { expect, test } from 'vitest';
import {
  endOf,
  endsOf,
  flowAt,
  flowsFrom,
  flowsGivenBy,
  flowsReceivedBy,
  giverOf,
  kindBit,
  receiverOf,
} from '../../../src/engine/flows/ends.ts';
import { FlowKind } from '../../../src/model/words.ts';
import { flow, forum, readingOfFacts } from '../asking.ts';

const { graph } = readingOfFacts([
  forum('a'),
  forum('b'),
  forum('c'),
  flow('1', 'a → b', 'DEMAND'),
  flow('2', 'a → c'),
  flow('3', 'b → ?'),
  flow('4', '? → b'),
  flow('5', 'b → c', 'NEED', { mutual: true }),
]);
const [a, b, c] = [0, 1, 2];
const ids = (flows: Iterable<number>) => [...flows].map((one) => flowAt(graph, one).id);

test('a party gives and receives what is stated for it, in flow order; what is mutual goes both ways', () => {
  expect(ids(flowsGivenBy(graph, a))).toEqual(['1', '2']);
  expect(ids(flowsGivenBy(graph, b))).toEqual(['3', '5']);
  expect(ids(flowsGivenBy(graph, c))).toEqual(['5']);
  expect(ids(flowsReceivedBy(graph, b))).toEqual(['1', '4', '5']);
  expect(ids(flowsFrom(graph, 'DOWNSTREAM', c))).toEqual(['5']);
  expect(ids(flowsFrom(graph, 'UPSTREAM', c))).toEqual(['2', '5']);
});

test('an end that no source states is -1, and none of the ends', () => {
  expect([giverOf(graph, 2), receiverOf(graph, 2)]).toEqual([b, -1]);
  expect([giverOf(graph, 3), receiverOf(graph, 3)]).toEqual([-1, b]);
  expect([0, 2, 3].map((one) => endsOf(graph, one))).toEqual([[a, b], [b], [b]]);
  expect([endOf(graph, 'DOWNSTREAM', 0), endOf(graph, 'UPSTREAM', 0)]).toEqual([b, a]);
});

test('the kind of a flow is the bit of its word', () => {
  expect(kindBit(graph, 0)).toBe(1 << FlowKind.options.indexOf('DEMAND'));
});
