/** The flow graph as arrays: numbers in id order, wholes, name order, areas, levels, landscapes. */
import { expect, test } from 'vitest';
import { lensOf } from '../../../src/engine/answering/filter.ts';
import { buildFlowGraph } from '../../../src/engine/flows/build-flow-graph.ts';
import { sees } from '../../../src/engine/flows/lens.ts';
import { wordsOf } from '../../../src/engine/flows/party-bits.ts';
import { indexFacts } from '../../../src/model/fact-index.ts';
import { AreaColour, Level } from '../../../src/model/words.ts';
import { areasOf, levelsOf, partiesOf, standsFor } from '../../oracle/landscape.ts';
import { randomFacts } from '../../random-landscape.ts';
import { area, flow, forum, forumType, landscape, readingOfFacts, slot } from '../asking.ts';

test('parties and flows are numbered in id order and lie in lists per giver and receiver', () => {
  const facts = [
    flow('2', 'b → a'),
    flow('1', 'a → b'),
    flow('3', 'a → ?'),
    forum('b'),
    forum('a'),
  ];
  const graph = buildFlowGraph(indexFacts(facts));
  expect(graph.parties.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(graph.flows.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect([...graph.giver]).toEqual([0, 1, 0]);
  expect([...graph.receiver]).toEqual([1, 0, -1]);
  expect([[...graph.outOffset], [...graph.out]]).toEqual([
    [0, 2, 3],
    [0, 2, 1],
  ]);
  expect([[...graph.inOffset], [...graph.in]]).toEqual([
    [0, 1, 2],
    [1, 0],
  ]);
});

test('å, ä and ö come last in Swedish and among a and o in English', () => {
  const names = ['Åker', 'Zon', 'Ängel', 'Öga', 'Akt', 'Orm'];
  const facts = names.map((sv, at) => forum(`p${at}`, { name: { sv, en: sv } }));
  const { rankSv, rankEn } = buildFlowGraph(indexFacts(facts));
  const order = (ranks: Int32Array) => names.map((_, rank) => names[ranks.indexOf(rank)]);
  expect(order(rankSv)).toEqual(['Akt', 'Orm', 'Zon', 'Åker', 'Ängel', 'Öga']);
  expect(order(rankEn)).toEqual(['Åker', 'Akt', 'Ängel', 'Öga', 'Orm', 'Zon']);
});

test('300 random landscapes: wholes, areas and levels are those read off the facts', () => {
  for (let seed = 0; seed < 300; seed++) {
    const facts = randomFacts(seed);
    const graph = buildFlowGraph(indexFacts(facts));
    for (const { id } of partiesOf(facts)) {
      const party = graph.partyNumber.get(id) as number;
      const from = graph.wholeOffset[party] as number;
      const list = [...graph.wholes.subarray(from, graph.wholeOffset[party + 1])];
      const under = (lift: number) =>
        list
          .filter((_, at) => (graph.wholeLift[from + at] as number) <= lift)
          .map((whole) => graph.parties[whole]?.id);
      expect([id, ...under(1)].sort()).toEqual(standsFor(facts, id, 'TYPE').sort());
      expect([id, ...under(2)].sort()).toEqual(standsFor(facts, id, 'WHOLES').sort());
      const areas = wordsOf(AreaColour.options, graph.partyAreas[party] as number);
      const levels = wordsOf(Level.options, graph.partyLevels[party] as number);
      expect([...areas].sort()).toEqual(areasOf(facts, id));
      expect([...levels].sort()).toEqual(levelsOf(facts, id));
    }
  }
});

test('a slot of a year wheel is where its forum type is', () => {
  const facts = [
    area('gront', 'GREEN'),
    forumType('typ', { inAreas: ['gront'], level: 'LOCAL' }),
    slot('kvartal-1', 'typ'),
  ];
  const graph = buildFlowGraph(indexFacts(facts));
  const number = graph.partyNumber.get('kvartal-1') as number;
  expect(wordsOf(AreaColour.options, graph.partyAreas[number] as number)).toEqual(['GREEN']);
  expect(wordsOf(Level.options, graph.partyLevels[number] as number)).toEqual(['LOCAL']);
});

test('more than 32 landscapes are told apart', () => {
  const ids = Array.from({ length: 70 }, (_, at) => `l${String(at).padStart(2, '0')}`);
  const reading = readingOfFacts([
    ...ids.map((id) => landscape(id)),
    ...ids.map((id) => forum(`forum-${id}`, { landscapes: [id] })),
    forum('alla'),
    ...ids.map((id) => flow(`flow-${id}`, `alla → forum-${id}`)),
  ]);
  const { graph } = reading;
  for (const id of ids) {
    const lens = lensOf(reading, null, id);
    const seen = graph.flows.filter((_, number) => sees(graph, lens, number));
    expect(seen.map((one) => one.id)).toEqual([`flow-${id}`]);
  }
});
