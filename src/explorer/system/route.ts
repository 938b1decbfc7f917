/**
 * Orthogonal lines between boxes that stand in columns and rows: straight where boxes face each other, else through the
 * channels between rows and columns, each line in a lane of its own. Cost: linear in lines, times the few ways out of a box.
 */
import type { Point } from '../picture/shapes.ts';

/** A box in a column and a row; a wide one spans several columns. */
export interface RouteBox {
  readonly id: string;
  readonly column: number;
  readonly lastColumn: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Nothing stands above, or below, in the same cell. */
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

/** A line to draw, from giver to receiver. */
export interface RouteLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The gap before a column or above a row. */
export interface Channel {
  readonly across: 'x' | 'y';
  readonly at: number;
}

/** A line's way: out of one side, through channels, into a side. */
export interface Way {
  readonly line: RouteLine;
  readonly out: Side;
  readonly through: readonly Channel[];
  readonly into: Side;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

const bend = 60;
/** A line goes far to cross no other. */
const crossing = 260;

/** The gaps: `xs[i]` is the middle of the gap before column `i`, `ys[i]` of the gap above row `i`. */
export interface Gaps {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

function exits(box: RouteBox): readonly [Side, Channel][] {
  const sides: [Side, Channel][] = [
    ['left', { across: 'x', at: box.column }],
    ['right', { across: 'x', at: box.lastColumn + 1 }],
  ];
  if (box.isTop) sides.push(['top', { across: 'y', at: box.row }]);
  if (box.isBottom) sides.push(['bottom', { across: 'y', at: box.row + 1 }]);
  return sides;
}

const isSame = (a: Channel, b: Channel) => a.across === b.across && a.at === b.at;

const middle = (box: RouteBox): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** The two boxes face each other with nothing between: across one gap of columns, or of rows. */
export function facing(a: RouteBox, b: RouteBox): 'x' | 'y' | undefined {
  const rowsMeet =
    a.row === b.row && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) >= 24;
  if (rowsMeet && (a.lastColumn + 1 === b.column || b.lastColumn + 1 === a.column)) return 'x';
  const share = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) >= 48;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  if (share && upper.row + 1 === lower.row && upper.isBottom && lower.isTop) return 'y';
  return undefined;
}

function throughs(out: Channel, into: Channel, gaps: Gaps): readonly (readonly Channel[])[] {
  if (isSame(out, into)) return [[out]];
  if (out.across !== into.across) return [[out, into]];
  const other = out.across === 'x' ? 'y' : 'x';
  const lanes = other === 'x' ? gaps.xs : gaps.ys;
  return lanes.map((_, at) => [out, { across: other, at }, into]);
}

function pointsOf(from: Point, through: readonly Channel[], to: Point, gaps: Gaps): Point[] {
  const points = [from];
  let here = from;
  for (const { across, at } of through) {
    here = across === 'x' ? { x: gaps.xs[at] ?? 0, y: here.y } : { x: here.x, y: gaps.ys[at] ?? 0 };
    points.push(here);
  }
  const last = through.at(-1);
  if (last) points.push(last.across === 'x' ? { x: here.x, y: to.y } : { x: to.x, y: here.y });
  return [...points, to];
}

/** The length of a line, in pixels. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, at) => {
    const before = points[at - 1] ?? point;
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
  }, 0);
}

/** How often two lines cross: an upright stretch of one and a level stretch of the other. */
export function crossings(one: readonly Point[], other: readonly Point[]): number {
  const isIn = (value: number, a: number, b: number) =>
    value > Math.min(a, b) + 1 && value < Math.max(a, b) - 1;
  let found = 0;
  for (let i = 1; i < one.length; i += 1) {
    const [a, b] = [one[i - 1] as Point, one[i] as Point];
    for (let j = 1; j < other.length; j += 1) {
      const [c, d] = [other[j - 1] as Point, other[j] as Point];
      const [level, upright] =
        a.y === b.y
          ? [
              [a, b],
              [c, d],
            ]
          : [
              [c, d],
              [a, b],
            ];
      const [p, q] = level as [Point, Point];
      const [r, s] = upright as [Point, Point];
      if (p.y !== q.y || r.x !== s.x) continue;
      if (isIn(r.x, p.x, q.x) && isIn(p.y, r.y, s.y)) found += 1;
    }
  }
  return found;
}

/** The rough course of a way: through the middle of its channels. */
export function roughly({ through }: Way, from: RouteBox, to: RouteBox, gaps: Gaps): Point[] {
  return pointsOf(middle(from), through, middle(to), gaps);
}

/**
 * The cheapest way of a line: the shortest, each turn counted as {@link bend} and each line it crosses as more.
 *
 * @param others - the lines whose course is known
 */
export function wayOf(
  line: RouteLine,
  from: RouteBox,
  to: RouteBox,
  gaps: Gaps,
  others: readonly (readonly Point[])[] = [],
): Way {
  let best: { cost: number; way: Way } | undefined;
  for (const [out, first] of exits(from))
    for (const [into, last] of exits(to))
      for (const through of throughs(first, last, gaps)) {
        const points = pointsOf(middle(from), through, middle(to), gaps);
        const crossed = others.reduce((before, other) => before + crossings(points, other), 0);
        const cost = lengthOf(points) + through.length * bend + crossed * crossing;
        if (best === undefined || cost < best.cost)
          best = { cost, way: { line, out, through, into } };
      }
  if (best === undefined) throw new Error(`No way for ${line.id}.`);
  return best.way;
}

/** A stretch of a line in a channel, from one coordinate to another along it. */
export interface Stretch {
  readonly line: string;
  readonly place: number;
  readonly channel: Channel;
  readonly start: number;
  readonly end: number;
}

/** Where each line runs in its channels, as far as known before lanes are given out. */
export function stretchesOf(way: Way, from: RouteBox, to: RouteBox, gaps: Gaps): Stretch[] {
  const points = roughly(way, from, to, gaps);
  return way.through.map((channel, place) => {
    const along = channel.across === 'x' ? 'y' : 'x';
    const a = (points[place + 1] as Point)[along];
    const b = (points[place + 2] as Point)[along];
    return { line: way.line.id, place, channel, start: Math.min(a, b), end: Math.max(a, b) };
  });
}

/** Gives lanes in one channel: stretches that would touch get different ones. Lane 0 is the first. */
export function lanesOf(stretches: readonly Stretch[]): ReadonlyMap<Stretch, number> {
  const ends: number[] = [];
  const lanes = new Map<Stretch, number>();
  const room = 24;
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const free = ends.findIndex((end) => end + room < stretch.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.end;
    lanes.set(stretch, lane);
  }
  return lanes;
}

/** Places on one side of a box, apart from each other and near where their lines come from. */
export function ports(
  length: number,
  wishes: readonly { readonly line: string; readonly near: number }[],
  taken: readonly number[],
): ReadonlyMap<string, number> {
  const apart = Math.max(9, Math.min(22, (length - 24) / (wishes.length + taken.length + 1)));
  const used = [...taken];
  const places = new Map<string, number>();
  for (const { line, near } of wishes.toSorted((a, b) => a.near - b.near)) {
    const wished = Math.min(Math.max(near, 14), length - 14);
    const candidates: number[] = [];
    for (let at = 14; at <= length - 14; at += apart / 2) candidates.push(at);
    candidates.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished));
    const place =
      candidates.find((at) => used.every((one) => Math.abs(one - at) >= apart)) ?? wished;
    used.push(place);
    places.set(line, place);
  }
  return places;
}
