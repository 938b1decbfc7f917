import { expect, test } from 'vitest';
import { neighbourhoodOf, sidesOf } from '../../src/explorer/party/neighbourhood.ts';
import { flow, party, reached, use } from './party-around.ts';

const columns = (around: ReturnType<typeof neighbourhoodOf>) =>
  Object.fromEntries(around.neighbours.map(({ key, column }) => [key, column]));

test('those who feed stand left, those fed right, and who does both once, below', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [['a'], ['b']]),
    reached('rot', 'down', [['b'], ['c']]),
  ]);
  expect(columns(around)).toEqual({ a: -1, b: 0, c: 1 });
  expect(around.flows.map(({ from, to }) => `${from} > ${to}`)).toEqual([
    'a > rot',
    'b > rot',
    'rot > b',
    'rot > c',
  ]);
});

test('further away each side is told by itself, and who is on both stands on both', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [['a'], ['b'], ['c', 2, 'b'], ['d', 2, 'a']]),
    reached('rot', 'down', [['b']]),
  ]);
  expect(columns(around)).toEqual({ a: -1, b: -1, 'b~down': 1, c: -2, d: -2 });
});

test('a longer circle is marked with its steps', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [['a'], ['b', 2, 'a']]),
    reached('rot', 'down', [['b']]),
  ]);
  expect(around.neighbours.map(({ key, column, circle }) => [key, column, circle])).toEqual([
    ['a', -1, undefined],
    ['b', -2, 3],
    ['b~down', 1, 3],
  ]);
});

test('what was opened comes in the next column, and who stands there already says so', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [['a'], ['b']]),
    reached('a', 'up', [['b'], ['c']], 40),
  ]);
  expect(columns(around)).toEqual({ a: -1, b: -1, 'b@a': -2, c: -2 });
  expect(around.neighbours.filter(({ isRepeat }) => isRepeat).map(({ key }) => key)).toEqual([
    'b@a',
  ]);
  expect(around.flows).toHaveLength(4);
  expect([...around.more]).toEqual([['up:a', 38]]);
});

test('a flow to itself, one without a receiver and one stated for a whole are drawn', () => {
  const lifted = use(flow('stat', 'regioner'), [party('stat'), party('regioner')]);
  const around = neighbourhoodOf(
    party('rot'),
    [
      {
        of: 'rot',
        side: 'up',
        total: 1,
        unstated: [],
        edges: [
          {
            degree: 1,
            onward: 0,
            inbound: 0,
            byTotal: 1,
            towards: ['rot'],
            node: party('stat'),
            by: [lifted],
          },
        ],
      },
      { ...reached('rot', 'down', []), unstated: [use(flow('rot', null))] },
    ],
    [flow('rot', 'rot')],
  );
  expect(around.flows.map(({ from, to }) => `${from} > ${to}`)).toEqual([
    'stat > rot',
    'rot > unstated:rot-null',
    'rot > rot',
  ]);
});

test('lists hold each flow next to the party on its side', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [['a'], ['b']]),
    reached('rot', 'down', [['b'], ['c']]),
  ]);
  const ids = Object.entries(sidesOf(around)).map(([side, flows]) => [
    side,
    flows.map((drawn) => drawn.flow.id),
  ]);
  expect(Object.fromEntries(ids)).toEqual({
    up: ['a-rot'],
    both: ['b-rot', 'rot-b'],
    down: ['rot-c'],
  });
});
