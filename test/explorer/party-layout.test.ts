/** Pictures of a party with 2, 20 and 200 neighbours, and three steps away, in windows of several sizes. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/explorer/party/drawn.ts';
import { kept } from '../../src/explorer/party/layout/folding.ts';
import { settled } from '../../src/explorer/party/layout/settled.ts';
import { type Neighbourhood, neighbourhoodOf } from '../../src/explorer/party/neighbourhood.ts';
import type { Drawing, PictureNode, Point } from '../../src/explorer/picture/shapes.ts';
import { inSwedish, nowhere, party, reached } from './party-around.ts';

const many = (name: string, number: number) =>
  Array.from({ length: number }, (_, at) => [`${name}${at}`] as const);

/** Half of so many feed the party, half are fed by it. */
function near(number: number): Neighbourhood {
  return neighbourhoodOf(party('rot'), [
    reached('rot', 'up', many('upp', number / 2)),
    reached('rot', 'down', many('ner', number / 2)),
  ]);
}

const threeSteps = neighbourhoodOf(
  party('rot'),
  [
    reached('rot', 'up', [
      ...many('a', 6),
      ...many('b', 18).map(([id], at) => [id, 2, `a${at % 6}`] as const),
      ...many('c', 30).map(([id], at) => [id, 3, `b${at % 18}`] as const),
    ]),
  ],
  [],
  3,
);

const bothWays = neighbourhoodOf(party('rot'), [
  reached('rot', 'up', [...many('upp', 3), ['bada1'], ['bada2'], ['bada3']]),
  reached('rot', 'down', [['bada1'], ['bada2'], ['bada3'], ...many('ner', 2)]),
]);

function picture(
  around: Neighbourhood,
  size = { width: 1360, height: 560 },
  steps = 1,
  isWhole = false,
) {
  return drawn({
    say: inSwedish,
    around,
    exchange: { feeders: 1, fed: 1, carried: [] },
    view: { steps, isWhole, direction: undefined, filter: {} },
    links: nowhere,
    size,
  });
}

function overlapping(nodes: readonly PictureNode[]): string[] {
  return nodes.flatMap((one, at) =>
    nodes
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map((other) => `${one.id} ${other.id}`),
  );
}

/** How far a point is from the edge of a box. */
function distance({ x, y }: Point, box: PictureNode): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** The upright parts of lines that share a track without sharing where they go or come from. */
function sharedTracks({ edges }: Drawing): string[] {
  const uprights = edges.flatMap(({ id, from, to, whole, points }) => {
    const all = whole ?? points;
    const [, one, other] = all;
    if (all.length !== 4 || !one || !other) return [];
    const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
    return [{ id, from, to, x: one.x, top, bottom }];
  });
  return uprights.flatMap((one, at) =>
    uprights
      .slice(at + 1)
      .filter(({ from, to }) => from !== one.from && to !== one.to)
      .filter(({ x }) => Math.abs(x - one.x) < 2)
      .filter(({ top, bottom }) => top < one.bottom && one.top < bottom)
      .map(({ id }) => `${one.id} ${id}`),
  );
}

const cases: [name: string, around: Neighbourhood, steps: number][] = [
  ['2 neighbours', near(2), 1],
  ['20 neighbours', near(20), 1],
  ['200 neighbours', near(200), 1],
  ['three steps', threeSteps, 3],
  ['three on both sides', bothWays, 1],
];
const sizes = [
  { width: 900, height: 480 },
  { width: 1360, height: 560 },
  { width: 1880, height: 820 },
];

describe.each(cases)('%s', (_name, around, steps) => {
  test.each(sizes)('nothing overlaps and everything is in a window of $width × $height', (size) => {
    const { drawing, about } = picture(around, size, steps);
    expect(overlapping(drawing.nodes)).toEqual([]);
    expect(drawing.height).toBeLessThanOrEqual(Math.max(size.height, 560));
    for (const { id, x, y, width, height } of drawing.nodes) {
      expect(x, id).toBeGreaterThanOrEqual(0);
      expect(y, id).toBeGreaterThanOrEqual(0);
      expect(x + width, id).toBeLessThanOrEqual(drawing.width);
      expect(y + height, id).toBeLessThanOrEqual(drawing.height);
    }
    expect(about.y + about.height).toBeLessThanOrEqual(drawing.height);
  });

  test('every line goes from its giver to four short of its receiver', () => {
    const { drawing } = picture(around, undefined, steps);
    const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
    for (const { id, from, to, whole, points, isPlain } of drawing.edges) {
      if (isPlain) continue;
      const all = whole ?? points;
      expect(distance(all[0] as Point, nodes.get(from) as PictureNode), id).toBeCloseTo(0);
      expect(distance(all.at(-1) as Point, nodes.get(to) as PictureNode), id).toBeCloseTo(4);
    }
  });

  test('lines of others do not share a track', () => {
    expect(sharedTracks(picture(around, undefined, steps).drawing)).toEqual([]);
  });

  test('what does not fit is counted, and all of it stands in the whole picture', () => {
    const { drawing, shown, total } = picture(around, undefined, steps);
    const folded = drawing.nodes.filter(({ isFold }) => isFold);
    if (shown < total) expect(folded.length).toBeGreaterThan(0);
    if (steps === 1)
      expect(folded.reduce((sum, { lines }) => sum + Number.parseInt(lines.join(' '), 10), 0)).toBe(
        total - shown,
      );
    expect(picture(around, undefined, steps, true).shown).toBe(total);
  });
});

test('names are never smaller than 13 nor cut', () => {
  for (const [, around, steps] of cases)
    for (const { nameSize = 15, lines, id } of picture(around, sizes[0], steps).drawing.nodes) {
      expect(nameSize).toBeGreaterThanOrEqual(13);
      expect(lines.join(' '), id).not.toContain('…');
    }
});

test('the asked party stands to the right of those who feed it and to the left of those it feeds', () => {
  const up = neighbourhoodOf(party('rot'), [reached('rot', 'up', many('upp', 3))]);
  const down = neighbourhoodOf(party('rot'), [reached('rot', 'down', many('ner', 3))]);
  const root = (around: Neighbourhood) => picture(around).about;
  const others = (around: Neighbourhood) =>
    picture(around).drawing.nodes.filter(({ id }) => id !== 'rot');
  for (const { x, width } of others(up)) expect(x + width).toBeLessThan(root(up).x);
  for (const { x } of others(down)) expect(x).toBeGreaterThan(root(down).x + root(down).width);
});

test('who leads on to others stays, who leads nowhere folds', () => {
  const { drawing } = picture(threeSteps, { width: 1360, height: 420 }, 3);
  const shown = new Set(drawing.nodes.map(({ id }) => id));
  const tied = drawing.edges.map(({ from, to }) => [from, to]);
  for (const id of shown)
    if (id.startsWith('c'))
      expect(
        tied.some(([from, to]) => from === id && shown.has(to as string)),
        id,
      ).toBe(true);
});

test('flows of the same receiver, kind, standing and carriers have one head', () => {
  const { drawing } = picture(near(20));
  const heads = drawing.edges.filter(({ to, isHeadless }) => to === 'rot' && !isHeadless);
  expect(heads).toHaveLength(1);
});

test('brackets of those on both sides are nested, the nearest innermost', () => {
  const { edges } = picture(bothWays).drawing;
  const track = (id: string) => edges.find((edge) => edge.id === id)?.points[1]?.x ?? 0;
  expect(track('bada1-rot')).toBeGreaterThan(track('bada2-rot'));
  expect(track('bada2-rot')).toBeGreaterThan(track('bada3-rot'));
});

test('what is stacked keeps its order, its distance and its bounds', () => {
  const stack = [90, 10, 10, 400].map((wish) => ({ length: 20, wish }));
  expect(settled(stack, 10, 0, 300)).toEqual([0, 30, 60, 280]);
  expect(settled(stack, 10, 0, 60)).toEqual([0, 30, 60, 90]);
});

test('a column keeps as many as there is room for beside the box of the others', () => {
  const column = many('n', 10).map(([key], at) => ({
    key,
    height: 30,
    isHeld: key === 'n9',
    leadsOn: false,
    flows: 10 - at,
  }));
  expect([...kept(column, 190, 10, false)].sort()).toEqual(['n0', 'n1', 'n9']);
  expect(kept(column, 400, 10, false).size).toBe(10);
  expect(kept(column, 400, 10, true).size).toBe(9);
});
