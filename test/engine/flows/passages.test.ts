/** Through an area one goes on with the kind of flow by which one came. */
import { expect, test } from 'vitest';
import {
  givenThrough,
  passage,
  passagesAt,
  passagesOf,
} from '../../../src/engine/flows/passages.ts';
import { FlowKind } from '../../../src/model/words.ts';
import { area, flow, forum, readingOfFacts } from '../asking.ts';
import { idsOf, numberOf } from './some-flows.ts';

const { graph } = readingOfFacts([
  area('gront', 'GREEN'),
  area('tomt', 'BLUE'),
  forum('givare'),
  forum('i-gront', { inAreas: ['gront'] }),
  forum('mottagare'),
  flow('1-behov', 'givare → i-gront', 'NEED'),
  flow('2-bestallning', 'givare → i-gront', 'ORDER'),
  flow('3-gront-behov', 'gront → mottagare', 'NEED'),
  flow('4-gront-leverans', 'gront → mottagare', 'DELIVERY'),
]);
const at = (party: string, flow: number) => passagesAt(graph, numberOf(graph, party), flow);

test('only areas and roles that stand for somebody have passages, one for each kind of flow', () => {
  const { wholes, count, of } = passagesOf(graph);
  expect(wholes).toEqual([numberOf(graph, 'gront')]);
  expect(count).toBe(FlowKind.options.length);
  expect(of[numberOf(graph, 'tomt')]).toBe(-1);
});

test('a need goes on as what the area gives as need, and as nothing else', () => {
  const [number, ...others] = at('i-gront', 0);
  expect(others).toEqual([]);
  expect(passage(passagesOf(graph), number as number)).toEqual({
    whole: numberOf(graph, 'gront'),
    kind: FlowKind.options.indexOf('NEED'),
  });
  expect(idsOf(graph, givenThrough(graph, number as number))).toEqual(['3-gront-behov']);
});

test('an order opens a passage through which nothing is given, and a party without an area opens none', () => {
  const [number] = at('i-gront', 1);
  expect(givenThrough(graph, number as number)).toEqual([]);
  expect(at('mottagare', 2)).toEqual([]);
});
