/** How arrows run between boxes: curves from column to column, brackets around those that stand below, and a lane under everything for what goes back. */
import type { Point } from '../picture/shapes.ts';
import { type Box, type Boxes, columnAt, perFlow } from './columns.ts';

/** What an arrow is drawn from. */
export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** A carrier is named, so a pill is to lie on the line. */
  readonly hasVia: boolean;
}

/** A drawn arrow. */
export interface Route {
  readonly id: string;
  readonly points: readonly Point[];
  /** The middle part is a curve between level ends. */
  readonly isCurve: boolean;
  readonly handle: Point;
  /** Where the pill of the carrier lies. */
  readonly via: Point | undefined;
}

const headSpace = 4;
const ring = 22;
const viaAfter = 36;
const lanes = 16;

type Edge = 'left' | 'right';

interface End {
  readonly arrow: Arrow;
  /** Where the other end is, to order the ports of a side. */
  readonly other: number;
}

const middleOf = ({ y, height }: Box) => y + height / 2;

/** How an arrow runs, by the columns of its ends. */
type Run = 'forward' | 'bracket' | 'same' | 'round' | 'self';

function runOf(arrow: Arrow, root: string, columnOf: (id: string) => number): Run {
  if (arrow.from === arrow.to) return 'self';
  const [from, to] = [columnOf(arrow.from), columnOf(arrow.to)];
  if (from === 0 && to === 0) return arrow.from === root || arrow.to === root ? 'bracket' : 'same';
  if (to === from + 1) return 'forward';
  return to === from ? 'same' : 'round';
}

/** Spreads the ports of one side over its height, at most {@link perFlow} apart, around its middle. */
function spread(box: Box, ends: readonly End[], ports: Map<string, number>, key: string): void {
  const ordered = [...ends].sort((a, b) => a.other - b.other);
  const step = Math.min(perFlow, (box.height - 16) / Math.max(1, ordered.length));
  const first = middleOf(box) - ((ordered.length - 1) * step) / 2;
  ordered.forEach(({ arrow }, at) => {
    ports.set(`${key} ${arrow.id}`, first + at * step);
  });
}

/**
 * Draws every arrow from its giver to its receiver; the last point stops just short of the receiver.
 *
 * @param root - the asked party; brackets go to its lowest ports, the nearest box innermost
 */
export function routed(arrows: readonly Arrow[], boxes: Boxes, root: string): Route[] {
  const columnOf = (id: string) => columnAt(boxes.get(id) as Box);
  const boxOf = (id: string) => boxes.get(id) as Box;
  const runs = new Map(arrows.map((arrow) => [arrow.id, runOf(arrow, root, columnOf)]));
  const sides = new Map<string, End[]>();
  const attach = (id: string, edge: Edge, arrow: Arrow, other: number) => {
    const key = `${id} ${edge}`;
    const ends = sides.get(key);
    if (ends) ends.push({ arrow, other });
    else sides.set(key, [{ arrow, other }]);
  };
  for (const [at, arrow] of arrows.entries()) {
    const run = runs.get(arrow.id) as Run;
    const [fromY, toY] = [middleOf(boxOf(arrow.from)), middleOf(boxOf(arrow.to))];
    if (run === 'bracket') {
      // Those who feed the asked party enter it on the left, whom it feeds leave it on the right.
      const edge = arrow.to === root ? 'left' : 'right';
      const other = arrow.to === root ? arrow.from : arrow.to;
      const depth = middleOf(boxOf(other));
      attach(root, edge, arrow, 1e6 - depth - at / arrows.length);
      attach(other, edge, arrow, 0);
    } else if (run === 'round') {
      attach(arrow.from, 'right', arrow, 1e5 + fromY);
      attach(arrow.to, 'left', arrow, 1e5 + toY);
    } else if (run === 'self') {
      attach(arrow.from, 'right', arrow, -1e6);
      attach(arrow.to, 'right', arrow, -1e6 + 1);
    } else {
      attach(arrow.from, 'right', arrow, toY);
      attach(arrow.to, run === 'same' ? 'right' : 'left', arrow, fromY);
    }
  }
  const ports = new Map<string, number>();
  for (const [key, ends] of sides) {
    const [id] = key.split(' ') as [string];
    spread(boxOf(id), ends, ports, key);
  }
  const port = (id: string, edge: Edge, arrow: Arrow) =>
    ports.get(`${id} ${edge} ${arrow.id}`) as number;

  const tracks = bracketTracks(arrows, runs, boxes, root, port);
  const reach = Math.max(0, ...[...tracks.values()].map(Math.abs));
  const bottom = Math.max(...[...boxes.values()].map(({ y, height }) => y + height)) + 34;
  let rounds = 0;

  return arrows.map((arrow): Route => {
    const { id, from, to, hasVia } = arrow;
    const [giver, receiver] = [boxOf(from), boxOf(to)];
    const run = runs.get(id) as Run;
    const right = giver.x + giver.width;
    if (run === 'bracket') {
      const isFeeding = to === root;
      const edge = isFeeding ? 'left' : 'right';
      const other = boxOf(isFeeding ? from : to);
      const sign = isFeeding ? -1 : 1;
      const at = sign * (other.width / 2);
      const rootAt = sign * (boxOf(root).width / 2);
      const track = tracks.get(id) as number;
      const [y, rootY] = [port(isFeeding ? from : to, edge, arrow), port(root, edge, arrow)];
      const points = isFeeding
        ? [
            { x: at, y },
            { x: track, y },
            { x: track, y: rootY },
            { x: rootAt - headSpace, y: rootY },
          ]
        : [
            { x: rootAt, y: rootY },
            { x: track, y: rootY },
            { x: track, y },
            { x: at + headSpace, y },
          ];
      const handle = { x: at + sign * (ring + (isFeeding ? 0 : 10)), y };
      const via = hasVia ? { x: handle.x + sign * (viaAfter - 2), y } : undefined;
      return { id, points, isCurve: false, handle, via };
    }
    if (run === 'self') {
      const [out, back] = [port(from, 'right', arrow), giver.y];
      const points = [
        { x: right, y: out },
        { x: right + 46, y: out },
        { x: right + 46, y: back - 26 },
        { x: right - 40, y: back - 26 },
        { x: right - 40, y: back - headSpace },
      ];
      return { id, points, isCurve: false, handle: { x: right + 4, y: back - 26 }, via: undefined };
    }
    const y = port(from, 'right', arrow);
    if (run === 'same') {
      const end = port(to, 'right', arrow);
      const out = Math.max(right, receiver.x + receiver.width) + 60 + (rounds++ % 6) * 8;
      const points = [
        { x: right, y },
        { x: out, y },
        { x: out, y: end },
        { x: receiver.x + receiver.width + headSpace, y: end },
      ];
      const handle = { x: right + ring, y };
      return { id, points, isCurve: false, handle, via: undefined };
    }
    const end = port(to, 'left', arrow);
    const left = receiver.x;
    if (run === 'round') {
      const lane = bottom + rounds * lanes;
      const out = right + 62 + (rounds % 6) * 8;
      const into = left - 62 - (rounds % 6) * 8;
      rounds += 1;
      const points = [
        { x: right, y },
        { x: out, y },
        { x: out, y: lane },
        { x: into, y: lane },
        { x: into, y: end },
        { x: left - headSpace, y: end },
      ];
      return { id, points, isCurve: false, handle: { x: right + ring, y }, via: undefined };
    }
    // The handle sits at the end that is further from the asked party.
    const isBefore = columnOf(from) < 0;
    const room = ring + 16 + (hasVia ? viaAfter : 0);
    const nextToRoot = columnOf(from) === 0 || columnOf(to) === 0;
    const inner = nextToRoot ? Math.max(boxOf(root).width / 2 + 18, reach + 14) : undefined;
    const start = isBefore ? right + room : inner !== undefined ? inner : right + 14;
    const stop = isBefore ? (inner !== undefined ? -inner : left - 24) : left - room - 10;
    const points = [
      { x: right, y },
      { x: Math.min(start, stop), y },
      { x: Math.max(start, stop), y: end },
      { x: left - headSpace, y: end },
    ];
    const handle = isBefore ? { x: right + ring, y } : { x: left - ring - 12, y: end };
    const via = hasVia
      ? { x: handle.x + (isBefore ? viaAfter - 2 : 2 - viaAfter), y: handle.y }
      : undefined;
    return { id, points, isCurve: true, handle, via };
  });
}

/** Where the upright part of each bracket runs: the nearest box innermost, so that nothing crosses. */
function bracketTracks(
  arrows: readonly Arrow[],
  runs: ReadonlyMap<string, Run>,
  boxes: Boxes,
  root: string,
  port: (id: string, edge: Edge, arrow: Arrow) => number,
): Map<string, number> {
  const tracks = new Map<string, number>();
  for (const edge of ['left', 'right'] as const) {
    const own = arrows
      .filter((arrow) => runs.get(arrow.id) === 'bracket')
      .filter((arrow) => (arrow.to === root) === (edge === 'left'))
      .map((arrow) => ({ arrow, y: port(arrow.to === root ? arrow.from : arrow.to, edge, arrow) }))
      .sort((a, b) => a.y - b.y);
    if (own.length === 0) continue;
    const hasVia = own.some(({ arrow }) => arrow.hasVia);
    const other = own[0] as { arrow: Arrow };
    const box = boxes.get(other.arrow.to === root ? other.arrow.from : other.arrow.to) as Box;
    const first = box.width / 2 + ring + 30 + (hasVia ? viaAfter : 0);
    const step = Math.min(12, 96 / own.length);
    own.forEach(({ arrow }, at) => {
      tracks.set(arrow.id, (edge === 'left' ? -1 : 1) * (first + at * step));
    });
  }
  return tracks;
}
