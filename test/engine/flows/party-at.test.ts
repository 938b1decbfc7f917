/** What is known of a party by its number. */
import { expect, test } from 'vitest';
import {
  areaBits,
  areasAt,
  byName,
  byNameOf,
  idAt,
  levelBits,
  levelsAt,
  partiesByName,
  partyAt,
  standingBit,
} from '../../../src/engine/flows/party-at.ts';
import { Standing } from '../../../src/model/words.ts';
import { area, forum, readingOfFacts } from '../asking.ts';

const called = (id: string, sv: string) => forum(id, { name: { sv, en: id } });
const { graph } = readingOfFacts([
  called('a', 'Öster'),
  called('b', 'Åkern'),
  called('c', 'Zon'),
  area('gront', 'GREEN'),
  forum('zz', { inAreas: ['gront'], level: 'LOCAL', name: { sv: 'Alfa', en: 'Alpha' } }),
]);
const last = graph.partyNumber.get('zz') ?? -1;

test('areas and levels are told in words and as their bits', () => {
  expect([areasAt(graph, last), levelsAt(graph, last)]).toEqual([['GREEN'], ['LOCAL']]);
  expect([areasAt(graph, 0), areaBits(graph, 0), levelBits(graph, 0)]).toEqual([[], 0, 0]);
  expect(standingBit(graph, last)).toBe(1 << Standing.options.indexOf('PROPOSED'));
  expect(partyAt(graph, last).id).toBe(idAt(graph, last));
});

test('parties come as Swedish orders their names, by number and by id', () => {
  const inOrder = ['zz', 'gront', 'c', 'b', 'a'];
  expect([...partiesByName(graph)].map((party) => idAt(graph, party))).toEqual(inOrder);
  expect([...graph.parties.keys()].sort(byName(graph)).map((party) => idAt(graph, party))).toEqual(
    inOrder,
  );
  expect(['a', 'b', 'c', 'gront', 'zz'].sort(byNameOf(graph))).toEqual(inOrder);
});
