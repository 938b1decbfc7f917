/** Draws the lines of the system: ways, lanes and ports first, then points. */
import type { Point } from '../picture/shapes.ts';
import type { Grid, SystemBox } from './grid.ts';
import {
  type Channel,
  facing,
  lanesOf,
  ports,
  type RouteLine,
  roughly,
  type Side,
  type Stretch,
  stretchesOf,
  type Way,
  wayOf,
} from './route.ts';

/** The lane of a line in a gap, among how many. */
export interface Lane {
  readonly gap: string;
  readonly lane: number;
  readonly of: number;
}

/** How lines are to run, before the grid has its final size. */
export interface LinePlan {
  readonly straight: ReadonlyMap<string, 'x' | 'y'>;
  readonly ways: readonly Way[];
  readonly lanes: ReadonlyMap<string, Lane>;
  /** Ports on one side of a box whose lines change places. */
  readonly exchanged: readonly (readonly [string, string])[];
  /** How many lanes each gap holds, before columns and above rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** A straight line between two boxes that face each other, in the middle of what they share. */
function between(a: SystemBox, b: SystemBox, across: 'x' | 'y'): Point[] {
  if (across === 'x') {
    const y = (Math.max(a.y, b.y) + Math.min(a.y + a.height, b.y + b.height)) / 2;
    const [left, right] = a.x < b.x ? [a, b] : [b, a];
    return [
      { x: left.x + left.width, y },
      { x: right.x, y },
    ];
  }
  const x = (Math.max(a.x, b.x) + Math.min(a.x + a.width, b.x + b.width)) / 2;
  const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
  return [
    { x, y: top.y + top.height },
    { x, y: bottom.y },
  ];
}

const keyOf = (line: string, place: number) => `${line} ${place}`;

/** Chooses the way of each line and gives out lanes. */
export function planLines(grid: Grid, lines: readonly RouteLine[]): LinePlan {
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  const straight = new Map<string, 'x' | 'y'>();
  const ways: Way[] = [];
  const stretches: Stretch[] = [];
  const known: Point[][] = [];
  const routed: (readonly [line: RouteLine, from: SystemBox, to: SystemBox])[] = [];
  for (const line of lines) {
    const from = box.get(line.from) as SystemBox;
    const to = box.get(line.to) as SystemBox;
    const faced = facing(from, to);
    if (faced) {
      straight.set(line.id, faced);
      known.push(between(from, to, faced));
    } else routed.push([line, from, to]);
  }
  // Those near each other first: they have the fewest ways.
  const far = ([, from, to]: (typeof routed)[number]) =>
    Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  for (const [line, from, to] of routed.sort((a, b) => far(a) - far(b))) {
    const way = wayOf(line, from, to, grid.gaps, known);
    ways.push(way);
    known.push(roughly(way, from, to, grid.gaps));
    stretches.push(...stretchesOf(way, from, to, grid.gaps));
  }
  const lanes = new Map<string, Lane>();
  const counts = (across: Channel['across'], many: number) =>
    Array.from({ length: many }, (_, at) => {
      const here = stretches.filter(
        ({ channel }) => channel.across === across && channel.at === at,
      );
      const given = lanesOf(here);
      const of = Math.max(0, ...[...given.values()].map((lane) => lane + 1));
      for (const [{ line, place }, lane] of given)
        lanes.set(keyOf(line, place), { gap: `${across} ${at}`, lane, of });
      return of;
    });
  return {
    straight,
    ways,
    lanes,
    exchanged: [],
    xs: counts('x', grid.gaps.xs.length),
    ys: counts('y', grid.gaps.ys.length),
  };
}

const stopShort = 4;

function portAt(box: SystemBox, side: Side, along: number): Point {
  if (side === 'left') return { x: box.x, y: box.y + along };
  if (side === 'right') return { x: box.x + box.width, y: box.y + along };
  if (side === 'top') return { x: box.x + along, y: box.y };
  return { x: box.x + along, y: box.y + box.height };
}

function shortOf(point: Point, side: Side): Point {
  const by = stopShort;
  if (side === 'left') return { x: point.x - by, y: point.y };
  if (side === 'right') return { x: point.x + by, y: point.y };
  return side === 'top' ? { x: point.x, y: point.y - by } : { x: point.x, y: point.y + by };
}

type Taken = Map<string, number[]>;

/** What decides how straight lines stand beside each other. */
export interface StraightAsked {
  /** Who carries a line; those of the same carrier stand together. */
  readonly viaOf: (id: string) => string;
  /** How wide the label of a line is. */
  readonly widthOf: (id: string) => number;
}

/** Where lines stand between two ends; downwards each has its label to its right. */
function placesOf(widths: readonly number[], isAcross: boolean, from: number, to: number) {
  const room = to - from;
  const wished = isAcross ? widths.map(() => 34) : widths.map((width) => width + 18);
  const steps = wished.slice(0, -1);
  const needed = steps.reduce((sum, one) => sum + one, 0);
  const even = room / (widths.length + 1);
  if (needed > room - 16) return widths.map((_, at) => from + even * (at + 1));
  let here = (from + to) / 2 - needed / 2;
  return widths.map((_, at) => {
    const place = here;
    here += steps[at] ?? 0;
    return place;
  });
}

/** Straight lines between two boxes share what both have in common. */
function straightLines(
  grid: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  taken: Taken,
  { viaOf, widthOf }: StraightAsked,
): Map<string, Point[]> {
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  const pairs = new Map<string, RouteLine[]>();
  for (const line of lines) {
    if (!plan.straight.has(line.id)) continue;
    const pair = [line.from, line.to].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  const drawn = new Map<string, Point[]>();
  for (const pair of pairs.values()) {
    const group = pair.toSorted((a, b) => viaOf(b.id).localeCompare(viaOf(a.id)));
    const [{ id, from, to }] = group as [RouteLine, ...RouteLine[]];
    const a = box.get(from) as SystemBox;
    const b = box.get(to) as SystemBox;
    const isAcross = plan.straight.get(id) === 'x';
    const [start, end] = isAcross
      ? [Math.max(a.y, b.y), Math.min(a.y + a.height, b.y + b.height)]
      : [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)];
    const placed = placesOf(
      group.map((line) => widthOf(line.id)),
      isAcross,
      start,
      end,
    );
    group.forEach((line, at) => {
      const giver = box.get(line.from) as SystemBox;
      const receiver = box.get(line.to) as SystemBox;
      const place = placed[at] ?? 0;
      const sides: [Side, Side] = isAcross
        ? giver.x < receiver.x
          ? ['right', 'left']
          : ['left', 'right']
        : giver.y < receiver.y
          ? ['bottom', 'top']
          : ['top', 'bottom'];
      const along = (one: SystemBox) => place - (isAcross ? one.y : one.x);
      for (const [one, side] of [
        [giver, sides[0]],
        [receiver, sides[1]],
      ] as const)
        taken.set(`${one.id} ${side}`, [...(taken.get(`${one.id} ${side}`) ?? []), along(one)]);
      drawn.set(line.id, [
        portAt(giver, sides[0], along(giver)),
        shortOf(portAt(receiver, sides[1], along(receiver)), sides[1]),
      ]);
    });
  }
  return drawn;
}

function portsOf(grid: Grid, plan: LinePlan, taken: Taken): ReadonlyMap<string, number> {
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  const wishes = new Map<string, { line: string; near: number }[]>();
  const wish = (one: SystemBox, side: Side, line: string, next: Point) => {
    const near = side === 'left' || side === 'right' ? next.y - one.y : next.x - one.x;
    const key = `${one.id} ${side}`;
    wishes.set(key, [...(wishes.get(key) ?? []), { line, near }]);
  };
  for (const way of plan.ways) {
    const { line, out, into } = way;
    const from = box.get(line.from) as SystemBox;
    const to = box.get(line.to) as SystemBox;
    const course = roughly(way, from, to, grid.gaps);
    // Where the line goes after its first turn, and before its last.
    wish(from, out, `${line.id} out`, course[2] as Point);
    wish(to, into, `${line.id} into`, course.at(-3) as Point);
  }
  const places = new Map<string, number>();
  for (const [key, wanted] of wishes) {
    const [id = '', side] = key.split(' ');
    const one = box.get(id) as SystemBox;
    const length = side === 'left' || side === 'right' ? one.height : one.width;
    for (const [line, at] of ports(length, wanted, taken.get(key) ?? [])) places.set(line, at);
  }
  for (const [one, other] of plan.exchanged) {
    const [a = 0, b = 0] = [places.get(one), places.get(other)];
    places.set(one, b).set(other, a);
  }
  return places;
}

function throughChannels(grid: Grid, plan: LinePlan, way: Way, start: Point, end: Point): Point[] {
  const points = [start];
  let here = start;
  way.through.forEach(({ across, at }, place) => {
    const { lane, of } = plan.lanes.get(keyOf(way.line.id, place)) ?? { lane: 0, of: 1 };
    // Lanes share the whole of their gap, so that words fit beside them.
    const room = (across === 'x' ? grid.room.xs[at] : grid.room.ys[at]) ?? 0;
    const offset = ((lane + 0.5) / of - 0.5) * room;
    here =
      across === 'x'
        ? { x: (grid.gaps.xs[at] ?? 0) + offset, y: here.y }
        : { x: here.x, y: (grid.gaps.ys[at] ?? 0) + offset };
    points.push(here);
  });
  const last = way.through.at(-1);
  if (last) points.push(last.across === 'x' ? { x: here.x, y: end.y } : { x: end.x, y: here.y });
  return [...points, end];
}

/** Draws all lines in a grid of its final size: the points of each, by its id. */
export function drawLines(
  grid: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  asked: StraightAsked,
): Map<string, readonly Point[]> {
  const taken: Taken = new Map();
  const drawn: Map<string, readonly Point[]> = straightLines(grid, plan, lines, taken, asked);
  const places = portsOf(grid, plan, taken);
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  for (const way of plan.ways) {
    const { line, out, into } = way;
    const start = portAt(box.get(line.from) as SystemBox, out, places.get(`${line.id} out`) ?? 20);
    const end = portAt(box.get(line.to) as SystemBox, into, places.get(`${line.id} into`) ?? 20);
    drawn.set(line.id, throughChannels(grid, plan, way, start, shortOf(end, into)));
  }
  return drawn;
}
