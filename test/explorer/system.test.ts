/** How the system is placed and drawn: nothing overlaps, and every arrow ends at its receiver. */
import { expect, test } from 'vitest';
import type {
  FlowFragment,
  PartyFragment,
  SystemQuery,
} from '../../src/explorer/ask/documents.generated.ts';
import { drawSystem } from '../../src/explorer/system/draw-system.ts';
import { follow } from '../../src/explorer/system/follow.ts';
import { columnsOf, place } from '../../src/explorer/system/place.ts';
import { lanesOf, ports } from '../../src/explorer/system/route.ts';
import { areas, sv as say } from './areas-shown.ts';

const columns = columnsOf(areas);

const party = (
  id: string,
  areas: PartyFragment['areas'],
  level?: PartyFragment['levels'][number],
  kind: PartyFragment['kind'] = 'FORUM_TYPE',
): PartyFragment => ({
  id,
  kind,
  name: `Forum ${id}`,
  levels: level ? [level] : [],
  areas,
  standing: 'PROPOSED',
});

const parties = [
  party('green', ['GREEN'], undefined, 'AREA'),
  party('blue', ['BLUE'], undefined, 'AREA'),
  party('yellow', ['YELLOW'], undefined, 'AREA'),
  party('trade', ['GREEN'], 'REGIONAL'),
  party('board', ['GREEN'], 'REGIONAL'),
  party('workshop', ['GREEN'], 'LOCAL'),
  party('council', ['BLUE'], 'REGIONAL'),
  party('early', ['YELLOW'], 'REGIONAL'),
  party('groups', ['YELLOW'], 'LOCAL'),
  party('transport', ['GREEN'], 'REGIONAL', 'FORUM'),
  party('network', [], 'REGIONAL', 'FORUM'),
];

function flow(
  from: string,
  to: string | null,
  kind: FlowFragment['kind'] = 'DEMAND',
): FlowFragment {
  const named = (id: string) => parties.find((one) => one.id === id) ?? null;
  return {
    id: `${from}-${to}-${kind}`,
    kind,
    side: 'DESIGNED',
    standing: 'PROPOSED',
    strength: null,
    mutual: false,
    rank: null,
    when: null,
    carries: 'önskemål',
    sentence: `${from} ger ${to} önskemål.`,
    from: named(from),
    to: to === null ? null : named(to),
    via: [],
    citations: [],
  };
}

const flows = [
  flow('green', 'blue'),
  flow('green', 'yellow'),
  flow('yellow', 'green', 'PEOPLE'),
  flow('trade', 'board'),
  flow('trade', 'workshop'),
  flow('workshop', 'trade', 'NEED'),
  flow('trade', 'council'),
  flow('council', 'early'),
  flow('early', 'workshop', 'INFORMATION'),
  flow('groups', 'early', 'NEED'),
  flow('workshop', null),
];

const data = {
  select: {
    revision: 1,
    asOf: '2026-11-20T08:00:00Z',
    partial: false,
    partialReason: null,
    weakestBasis: 'TEXT',
    total: parties.length,
    flowsTotal: flows.length,
    edges: parties.map((node) => ({ node })),
    flows,
  },
  browse: {
    edges: [{ node: { id: 'transport', itself: { links: [{ entity: { id: 'trade' } }] } } }],
  },
  coverage: {
    results: [
      {
        id: 'gap',
        check: { id: 'every-level-of-an-area-has-a-forum' },
        of: { id: 'blue' },
        status: 'GAP',
        seriousness: 'DESIGN',
        inWords: 'saknas enligt källan',
        areas: ['BLUE'],
        levels: ['LOCAL'],
        sentence: 'Blått saknar forum.',
      },
    ],
  },
} satisfies SystemQuery;

const links = {
  entity: (id: string) => `/entity/${id}`,
  flow: (id: string) => `/?flow=${id}`,
  gap: () => '/coverage',
  lacks: (id: string) => `/entity/${id}?tab=gaps`,
};
const drawing = drawSystem(say, columns, data, links, 1344);

test('no two boxes overlap, and all are inside the picture', () => {
  const { nodes, width, height } = drawing;
  for (const a of nodes) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
    for (const b of nodes)
      if (a !== b)
        expect(
          a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y,
          `${a.id} and ${b.id}`,
        ).toBe(true);
  }
});

test('every arrow starts on its giver, ends four pixels from its receiver, and turns at right angles', () => {
  expect(drawing.edges).toHaveLength(10);
  for (const { id, from, to, points } of drawing.edges) {
    const box = (name: string) => drawing.nodes.find((node) => node.id === name);
    const far = (name: string, point: { x: number; y: number } | undefined) => {
      const { x = 0, y = 0, width = 0, height = 0 } = box(name) ?? {};
      const across = Math.max(x - (point?.x ?? 0), (point?.x ?? 0) - x - width, 0);
      const down = Math.max(y - (point?.y ?? 0), (point?.y ?? 0) - y - height, 0);
      return across + down;
    };
    expect(far(from, points[0]), id).toBeCloseTo(0);
    expect(far(to, points.at(-1)), id).toBeCloseTo(4);
    for (const [at, point] of points.entries()) {
      const before = points[at - 1] ?? point;
      expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y)), id).toBeCloseTo(
        0,
      );
    }
  }
});

test('no two arrows run on top of each other', () => {
  const stretches = drawing.edges.flatMap(({ id, points }) =>
    points.slice(1).map((b, at) => ({ id, a: points[at] ?? b, b })),
  );
  for (const one of stretches)
    for (const other of stretches) {
      if (one.id === other.id) continue;
      const level = one.a.y === one.b.y && other.a.y === other.b.y && one.a.y === other.a.y;
      if (!level) continue;
      const [start, end] = [Math.min(one.a.x, one.b.x), Math.max(one.a.x, one.b.x)];
      const [from, to] = [Math.min(other.a.x, other.b.x), Math.max(other.a.x, other.b.x)];
      expect(Math.min(end, to) - Math.max(start, from), `${one.id} on ${other.id}`).toBeLessThan(1);
    }
});

test('a forum that an adopted plan misses is a red box of its own; an end that no source states is told beside', () => {
  expect(drawing.nodes.filter(({ line }) => line === 'miss').map(({ title }) => title)).toEqual([
    'Inget forum Omställning & vägledning, lokal nivå: saknas enligt källan.',
  ]);
  expect(drawing.loose.map(({ id }) => id)).toEqual(['workshop-null-DEMAND']);
});

test('a named forum without flows stands inside its type, one without an area beside the picture', () => {
  expect(drawing.nodes.find(({ id }) => id === 'trade')?.inside?.map(({ id }) => id)).toEqual([
    'transport',
  ]);
  expect(drawing.beside.map(({ id }) => id)).toEqual(['network']);
});

test('the forum with most flows stands nearest the other areas', () => {
  const { cells } = place(
    columns,
    parties,
    () => undefined,
    (id) => (id === 'trade' ? 5 : 1),
  );
  const green = cells.find(({ row, area }) => row === 'REGIONAL' && area === 'GREEN');
  expect(green?.stacks.at(-1)?.map(({ party: one }) => one.id)).toEqual(['trade']);
});

test('a flow is followed both ways as long as its kind is the same', () => {
  expect([...follow(flows, 'trade-council-DEMAND')].sort()).toEqual([
    'council-early-DEMAND',
    'trade-council-DEMAND',
  ]);
  expect(follow(flows, 'nothing').size).toBe(0);
});

test('stretches that would touch get lanes of their own, others share one', () => {
  const channel = { across: 'y', at: 1 } as const;
  const stretch = (line: string, start: number, end: number) => ({
    line,
    place: 0,
    channel,
    start,
    end,
  });
  const stretches = [stretch('a', 0, 100), stretch('b', 50, 200), stretch('c', 300, 400)];
  expect(stretches.map((one) => lanesOf(stretches).get(one))).toEqual([0, 1, 0]);
});

test('ports on one side keep apart from each other and from straight lines', () => {
  const places = [
    ...ports(
      200,
      [
        { line: 'a', near: 100 },
        { line: 'b', near: 100 },
      ],
      [100],
    ).values(),
    100,
  ];
  places.sort((a, b) => a - b);
  for (const [at, one] of places.entries())
    if (at > 0) expect(one - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(9);
});
