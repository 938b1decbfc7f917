import { expect, test } from 'vitest';
import { type Box, type Boxes, placed } from '../../src/explorer/party/columns.ts';
import { type Neighbourhood, neighbourhoodOf } from '../../src/explorer/party/neighbourhood.ts';
import { routed } from '../../src/explorer/party/routes.ts';
import type { Point } from '../../src/explorer/picture/shapes.ts';
import { party, reached } from './party-around.ts';

const heightOf = (id: string) => (id === 'rot' ? 160 : 80);
const many = (name: string, number: number) =>
  Array.from({ length: number }, (_, at) => [`${name}${at}`] as const);

function overlapping(boxes: Boxes): string[] {
  const all = [...boxes];
  return all.flatMap(([id, one], at) =>
    all
      .slice(at + 1)
      .filter(
        ([, other]) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map(([other]) => `${id} ${other}`),
  );
}

function arrowsOf(around: Neighbourhood) {
  return around.flows.map(({ flow, from, to }) => ({ id: flow.id, from, to, hasVia: false }));
}

/** How far a point is from the edge of a box. */
function distance({ x, y }: Point, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

const wide = neighbourhoodOf(party('rot'), [
  reached('rot', 'up', [...many('upp', 12), ['bada1'], ['bada2'], ['bort', 2, 'upp3']]),
  reached('rot', 'down', [['bada1'], ['bada2'], ...many('ner', 4)]),
]);

test('nothing overlaps', () => {
  expect(overlapping(placed(wide, heightOf))).toEqual([]);
});

test('every arrow begins at its giver and stops four short of its receiver', () => {
  const boxes = placed(wide, heightOf);
  const routes = routed(arrowsOf(wide), boxes, 'rot');
  for (const [at, { from, to }] of wide.flows.entries()) {
    const points = routes[at]?.points ?? [];
    expect(distance(points[0] as Point, boxes.get(from) as Box)).toBe(0);
    expect(distance(points.at(-1) as Point, boxes.get(to) as Box)).toBeCloseTo(4);
  }
});

test('brackets of those who feed both ways are nested, the nearest innermost', () => {
  const boxes = placed(wide, heightOf);
  const routes = new Map(routed(arrowsOf(wide), boxes, 'rot').map((route) => [route.id, route]));
  const upright = (id: string) => Math.abs(routes.get(id)?.points[1]?.x ?? 0);
  const rootPort = (id: string) => routes.get(id)?.points.at(-1)?.y ?? 0;
  expect(upright('bada1-rot')).toBeLessThan(upright('bada2-rot'));
  expect(rootPort('bada1-rot')).toBeGreaterThan(rootPort('bada2-rot'));
});

test('what was on screen stays where it was when something is opened', () => {
  const before = placed(wide, heightOf);
  const opened = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [...many('upp', 12), ['bada1'], ['bada2'], ['bort', 2, 'upp3']]),
    reached('rot', 'down', [['bada1'], ['bada2'], ...many('ner', 4)]),
    reached('upp3', 'up', many('ny', 9)),
    reached('bada1', 'down', many('hit', 5)),
  ]);
  const after = placed(opened, heightOf, before);
  for (const [id, box] of before) expect(after.get(id)).toEqual(box);
  expect(after.size).toBe(before.size + 14);
  expect(overlapping(after)).toEqual([]);
});

test('a circle goes back under everything, to the left of its receiver', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', [['a']]),
    reached('rot', 'down', [['b']]),
    reached('b', 'down', [['a']]),
  ]);
  const boxes = placed(around, heightOf);
  const back = routed(arrowsOf(around), boxes, 'rot').find(({ id }) => id === 'b-a');
  const lowest = Math.max(...[...boxes.values()].map(({ y, height }) => y + height));
  expect(Math.max(...(back?.points ?? []).map(({ y }) => y))).toBeGreaterThan(lowest);
  expect(back?.points.at(-1)?.x).toBe((boxes.get('a') as Box).x - 4);
});

test('two hundred neighbours are placed and joined in a small part of the 200 ms they have', () => {
  const around = neighbourhoodOf(party('rot'), [
    reached('rot', 'up', many('upp', 100)),
    reached('rot', 'down', many('ner', 100)),
  ]);
  const before = performance.now();
  const boxes = placed(around, heightOf);
  routed(arrowsOf(around), boxes, 'rot');
  expect(performance.now() - before).toBeLessThan(100);
  expect(overlapping(boxes)).toEqual([]);
});
