/** How parts of a selection join: sets of parties, and of flows, apart. */
import { expect, test } from 'vitest';
import { openLens } from '../../../src/engine/flows/lens.ts';
import { evaluate } from '../../../src/engine/selection/evaluate.ts';
import { parseSelection } from '../../../src/engine/selection/grammar.ts';
import { sightOf } from '../../../src/engine/selection/sight.ts';
import { area, flow, forum, readingOfFacts } from '../asking.ts';

const reading = readingOfFacts([
  area('gront', 'GREEN'),
  forum('a', { inAreas: ['gront'] }),
  forum('b'),
  forum('c'),
  forum('d'),
  flow('1-a-b', 'a → b', 'NEED'),
  flow('2-b-c', 'b → c', 'ORDER'),
  flow('3-c-d', 'c → d', 'ORDER', { standing: 'MISSING' }),
]);
const { graph } = reading;

function evaluated(expression: string) {
  const selection = parseSelection(expression);
  const { parties, flows } = evaluate(sightOf(reading, openLens, selection), selection);
  const ids = (all: readonly { readonly id: string }[], chosen: Uint8Array) =>
    all
      .filter((_, at) => chosen[at] === 1)
      .map(({ id }) => id)
      .sort();
  return [ids(graph.parties, parties), ids(graph.flows, flows)];
}

test.each([
  ['b', ['b'], ['1-a-b', '2-b-c']],
  ['1-a-b', ['a', 'b'], ['1-a-b']],
  ['a or c', ['a', 'c'], ['1-a-b', '2-b-c', '3-c-d']],
  ['a and b', [], ['1-a-b']],
  ['not b', ['a', 'c', 'd', 'gront'], ['3-c-d']],
  ['a+', ['a', 'b', 'c'], ['1-a-b', '2-b-c']],
  ['a+1', ['a', 'b'], ['1-a-b']],
  ['upstream(c)', ['a', 'b'], ['1-a-b', '2-b-c']],
  ['kind:order', ['b', 'c'], ['2-b-c']],
  ['kind:order and flow-standing:missing', ['c', 'd'], ['3-c-d']],
  ['area:green', ['a', 'gront'], ['1-a-b']],
  ['sinks()', ['c'], ['2-b-c', '3-c-d']],
])('%s', (expression, parties, flows) => {
  expect(evaluated(expression)).toEqual([parties, flows]);
});
