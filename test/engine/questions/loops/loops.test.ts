/** Where flows come back, and as what. */
import { expect, test } from 'vitest';
import { loops } from '../../../../src/engine/questions/loops/loops.ts';
import { flow, forum, landscape, readingOfFacts } from '../../asking.ts';

const named = (...ids: string[]) => ids.map((id) => forum(id));
const reading = readingOfFacts([
  landscape('sormland'),
  ...named('a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'j'),
  flow('1', 'a → b', 'DEMAND'),
  flow('2', 'b → c', 'ORDER'),
  flow('3', 'c → a', 'DELIVERY'),
  flow('4', 'b → a', 'INFORMATION'),
  flow('5', 'c → d', 'NEED'),
  flow('6', 'd → e', 'NEED'),
  flow('7', 'e → d', 'NEED'),
  flow('8', 'g → h', 'MANDATE'),
  flow('9', 'h → g', 'REPORTING'),
  flow('10', 'i → i', 'INFORMATION'),
  flow('11', 'i → ?', 'INFORMATION'),
  flow('12', 'j → i', 'INFORMATION'),
]);
const way = (steps: string[], crossings: object[] = []) => ({
  length: steps.length,
  steps: steps.map((id) => ({ flow: id, statedBetween: null })),
  crossings,
});
const kind = (after: number, from: string, to: string, at: string) => ({
  after,
  dimension: 'KIND',
  from: [from],
  to: [to],
  at,
});

test('each part tells what comes back, for each demand how, and its shortest circle', () => {
  const answer = loops(reading);
  expect(answer).toMatchObject({ total: 4, partial: false, weakestBasis: 'TEXT' });
  expect(answer.loops.map(({ cursor, ...loop }) => loop)).toEqual([
    {
      kind: 'FEEDBACK',
      parties: ['a', 'b', 'c'],
      flowCount: 4,
      shortest: way(['1', '4'], [kind(0, 'DEMAND', 'INFORMATION', 'b')]),
      returns: [
        { demand: '1', way: way(['4']) },
        { demand: '2', way: way(['3', '1'], [kind(0, 'DELIVERY', 'DEMAND', 'a')]) },
      ],
    },
    {
      kind: 'CAROUSEL',
      parties: ['d', 'e'],
      flowCount: 2,
      shortest: way(['6', '7']),
      returns: [],
    },
    {
      kind: 'MIXED',
      parties: ['g', 'h'],
      flowCount: 2,
      shortest: way(['8', '9'], [kind(0, 'MANDATE', 'REPORTING', 'h')]),
      returns: [],
    },
    { kind: 'CAROUSEL', parties: ['i'], flowCount: 1, shortest: way(['10']), returns: [] },
  ]);
});

test('where a way may not change kind, each kind has its own parts', () => {
  const answer = loops(reading, { filter: { sameKind: true } });
  expect(answer.loops.map(({ parties }) => parties)).toEqual([['d', 'e'], ['i']]);
});

test('no demand of a part is followed back when the budget is spent, and the answer says so', () => {
  expect(loops(reading, { first: 1 }, 0)).toMatchObject({
    partial: true,
    partialReason: 'STEP_BUDGET_SPENT',
    loops: [{ parties: ['a', 'b', 'c'], returns: [] }],
  });
});

test('a ring of 100,000 parties is one part, and its circle is found', () => {
  const size = 100_000;
  const id = (at: number) => `p${String(at % size).padStart(6, '0')}`;
  const ring = Array.from({ length: size }, (_, at) => at).flatMap((at) => [
    forum(id(at)),
    flow(`f${at}`, `${id(at)} → ${id(at + 1)}`, 'NEED'),
  ]);
  const { total, partial, loops: found } = loops(readingOfFacts(ring));
  expect({ total, partial, length: found[0]?.shortest.length }).toEqual({
    total: 1,
    partial: false,
    length: size,
  });
}, 60_000);
