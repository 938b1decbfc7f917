/** What stands for a party: its types as far as they go, then areas and roles. */
import { expect, test } from 'vitest';
import { idAt } from '../../../src/engine/flows/party-at.ts';
import { standsFor, typesOf, wholesOf, widestLift } from '../../../src/engine/flows/stands-for.ts';
import { area, forum, forumType, readingOfFacts } from '../asking.ts';

const { graph } = readingOfFacts([
  area('gront', 'GREEN'),
  forumType('rad', { inAreas: ['gront'] }),
  forum('dalradet', { ofType: ['rad'] }),
  forum('ensam'),
]);
const numberOf = (id: string) => graph.partyNumber.get(id) ?? -1;
const ids = (numbers: readonly number[]) => numbers.map((number) => idAt(graph, number));

test.each([
  [0, ['dalradet']],
  [1, ['dalradet', 'rad']],
  [2, ['dalradet', 'rad', 'gront']],
])('at lift %i a forum stands with %j', (lift, expected) => {
  expect(ids(standsFor(graph, numberOf('dalradet'), lift))).toEqual(expected);
});

test('types are told without areas, areas without types, and nothing for who has none', () => {
  const forumNumber = numberOf('dalradet');
  expect(ids(typesOf(graph, forumNumber))).toEqual(['rad']);
  expect(ids(wholesOf(graph, forumNumber, widestLift, widestLift))).toEqual(['gront']);
  expect(standsFor(graph, numberOf('ensam'), widestLift)).toEqual([numberOf('ensam')]);
});
