/** Draws the lines of the system: ways, lanes and ports first, then points and labels. */
import { faces, widthOf } from '../picture/measure.ts';
import type { Point } from '../picture/shapes.ts';
import type { Grid, SystemBox } from './grid.ts';
import {
  type Channel,
  facing,
  lanesOf,
  ports,
  type RouteLine,
  type Side,
  type Stretch,
  stretchesOf,
  type Way,
  wayOf,
} from './route.ts';

/** A line with its points; the last stops short of the receiver. */
export interface DrawnLine {
  readonly id: string;
  readonly points: readonly Point[];
  readonly label: { readonly text: string; readonly at: Point } | undefined;
  readonly handle: Point | undefined;
}

/** How lines are to run, before the grid has its final size. */
export interface LinePlan {
  readonly straight: ReadonlyMap<string, 'x' | 'y'>;
  readonly ways: readonly Way[];
  readonly lanes: ReadonlyMap<string, { readonly lane: number; readonly of: number }>;
  /** How many lanes each gap holds, before columns and above rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const keyOf = (line: string, place: number) => `${line} ${place}`;

/** Chooses the way of each line and gives out lanes. */
export function planLines(grid: Grid, lines: readonly RouteLine[]): LinePlan {
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  const straight = new Map<string, 'x' | 'y'>();
  const ways: Way[] = [];
  const stretches: Stretch[] = [];
  for (const line of lines) {
    const from = box.get(line.from) as SystemBox;
    const to = box.get(line.to) as SystemBox;
    const faced = facing(from, to);
    if (faced) {
      straight.set(line.id, faced);
      continue;
    }
    const way = wayOf(line, from, to, grid.gaps);
    ways.push(way);
    stretches.push(...stretchesOf(way, from, to, grid.gaps));
  }
  const lanes = new Map<string, { lane: number; of: number }>();
  const counts = (across: Channel['across'], many: number) =>
    Array.from({ length: many }, (_, at) => {
      const here = stretches.filter(
        ({ channel }) => channel.across === across && channel.at === at,
      );
      const given = lanesOf(here);
      const of = Math.max(0, ...[...given.values()].map((lane) => lane + 1));
      for (const [{ line, place }, lane] of given) lanes.set(keyOf(line, place), { lane, of });
      return of;
    });
  return {
    straight,
    ways,
    lanes,
    xs: counts('x', grid.gaps.xs.length),
    ys: counts('y', grid.gaps.ys.length),
  };
}

/** Room for one lane: along rows it holds a label too. */
export const laneRoom = { x: 16, y: 26 } as const;

const stopShort = 4;
const headRoom = 11;

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

/** Straight lines between two boxes share what both have in common, evenly. */
function straightLines(
  grid: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  taken: Taken,
): Map<string, Point[]> {
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  const pairs = new Map<string, RouteLine[]>();
  for (const line of lines) {
    if (!plan.straight.has(line.id)) continue;
    const pair = [line.from, line.to].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  const drawn = new Map<string, Point[]>();
  for (const group of pairs.values()) {
    const [{ id, from, to }] = group as [RouteLine, ...RouteLine[]];
    const a = box.get(from) as SystemBox;
    const b = box.get(to) as SystemBox;
    const isAcross = plan.straight.get(id) === 'x';
    const [start, end] = isAcross
      ? [Math.max(a.y, b.y), Math.min(a.y + a.height, b.y + b.height)]
      : [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)];
    const apart = Math.min(isAcross ? 30 : 34, (end - start) / (group.length + 1));
    const first = (start + end) / 2 - (apart * (group.length - 1)) / 2;
    group.forEach((line, at) => {
      const giver = box.get(line.from) as SystemBox;
      const receiver = box.get(line.to) as SystemBox;
      const place = first + at * apart;
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
  const wish = (one: SystemBox, side: Side, line: string, other: SystemBox) => {
    const near =
      side === 'left' || side === 'right'
        ? other.y + other.height / 2 - one.y
        : other.x + other.width / 2 - one.x;
    const key = `${one.id} ${side}`;
    wishes.set(key, [...(wishes.get(key) ?? []), { line, near }]);
  };
  for (const { line, out, into } of plan.ways) {
    const from = box.get(line.from) as SystemBox;
    const to = box.get(line.to) as SystemBox;
    wish(from, out, `${line.id} out`, to);
    wish(to, into, `${line.id} into`, from);
  }
  const places = new Map<string, number>();
  for (const [key, wanted] of wishes) {
    const [id = '', side] = key.split(' ');
    const one = box.get(id) as SystemBox;
    const length = side === 'left' || side === 'right' ? one.height : one.width;
    for (const [line, at] of ports(length, wanted, taken.get(key) ?? [])) places.set(line, at);
  }
  return places;
}

function throughChannels(grid: Grid, plan: LinePlan, way: Way, start: Point, end: Point): Point[] {
  const points = [start];
  let here = start;
  way.through.forEach(({ across, at }, place) => {
    const { lane, of } = plan.lanes.get(keyOf(way.line.id, place)) ?? { lane: 0, of: 1 };
    const room = laneRoom[across];
    const offset = (lane - (of - 1) / 2) * room;
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

/** The first text that fits stands above the longest level stretch; a line without any gets a handle. */
function labelled(id: string, points: readonly Point[], texts: readonly string[]): DrawnLine {
  let longest: { length: number; a: Point; b: Point } | undefined;
  points.forEach((b, at) => {
    const a = points[at - 1];
    if (!a || a.y !== b.y) return;
    const length = Math.abs(b.x - a.x);
    if (longest === undefined || length > longest.length) longest = { length, a, b };
  });
  const room = (longest?.length ?? 0) - headRoom - 8;
  const words = texts.find((text) => widthOf(text, faces.label) <= room);
  if (longest && words) {
    const { a, b } = longest;
    return {
      id,
      points,
      label: { text: words, at: { x: (a.x + b.x) / 2, y: a.y - 6 } },
      handle: undefined,
    };
  }
  const [a, b] = [points[0] as Point, points[1] as Point];
  return {
    id,
    points,
    label: undefined,
    handle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  };
}

/** Draws all lines in a grid of its final size. */
export function drawLines(
  grid: Grid,
  plan: LinePlan,
  lines: readonly RouteLine[],
  textsOf: (id: string) => readonly string[],
): DrawnLine[] {
  const taken: Taken = new Map();
  const drawn = straightLines(grid, plan, lines, taken);
  const places = portsOf(grid, plan, taken);
  const box = new Map(grid.boxes.map((one) => [one.id, one]));
  for (const way of plan.ways) {
    const { line, out, into } = way;
    const start = portAt(box.get(line.from) as SystemBox, out, places.get(`${line.id} out`) ?? 20);
    const end = portAt(box.get(line.to) as SystemBox, into, places.get(`${line.id} into`) ?? 20);
    drawn.set(line.id, throughChannels(grid, plan, way, start, shortOf(end, into)));
  }
  return lines.map(({ id }) => labelled(id, drawn.get(id) ?? [], textsOf(id)));
}
