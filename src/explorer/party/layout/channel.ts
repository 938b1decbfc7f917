/** The lines between two columns: level ends, and upright tracks in an order in which few of them cross. */
import type { Point } from '../../picture/shapes.ts';
import type { Side } from '../neighbourhood.ts';

/** What is to be joined: one port at the inner party, and a port at each outer one. */
export interface Joint {
  readonly id: string;
  /** The height of the port at the inner party. */
  readonly port: number;
  /** The heights of the ports at the outer parties, by key. */
  readonly ends: ReadonlyMap<string, number>;
}

/** A line from the giver to the receiver: drawn where no other of its bundle is drawn already. */
export interface Branch {
  readonly outer: string;
  readonly drawn: readonly Point[];
  readonly whole: readonly Point[];
  readonly hasHead: boolean;
}

/** Where lines may run: from the edge of the outer boxes to the edge of the inner ones, with tracks between. */
export interface Channel {
  readonly side: Side;
  readonly outer: number;
  readonly inner: number;
  readonly tracks: readonly [from: number, to: number];
}

const level = 0.6;
/** Lines nearer than this to each other would be taken for one. */
const apart = 5;
/** Heads stop so far from the box. */
export const headSpace = 4;

interface Span {
  readonly joint: Joint;
  readonly top: number;
  readonly bottom: number;
}

function spanOf(joint: Joint): Span {
  const all = [joint.port, ...joint.ends.values()];
  return { joint, top: Math.min(...all), bottom: Math.max(...all) };
}

/** What it costs when the first of two has its track nearer the outer column. */
function cost(near: Span, far: Span): number {
  let sum = 0;
  for (const end of far.joint.ends.values()) {
    if (end > near.top && end < near.bottom) sum += 1;
    if (Math.abs(end - near.joint.port) < apart) sum += 10;
  }
  const { port } = near.joint;
  if (port > far.top && port < far.bottom) sum += 1;
  return sum;
}

/** From the track nearest the outer column to the one nearest the inner. */
function inTracks(joints: readonly Joint[]): Span[] {
  const order = joints
    .map(spanOf)
    .filter(({ top, bottom }) => bottom - top > level)
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (let round = 0; round < order.length; round += 1) {
    let isBetter = false;
    for (let at = 1; at < order.length; at += 1) {
      const [one, other] = [order[at - 1] as Span, order[at] as Span];
      if (cost(other, one) >= cost(one, other)) continue;
      order[at - 1] = other;
      order[at] = one;
      isBetter = true;
    }
    if (!isBetter) break;
  }
  return order;
}

/** The branch that is drawn all the way, and those that go along the track of the others. */
function branchesOf({ port, ends }: Joint, track: number, channel: Channel): Branch[] {
  const { side, outer, inner } = channel;
  const isUp = side === 'up';
  const rows = [...ends].sort(([, a], [, b]) => a - b);
  const straight = rows.find(([, y]) => Math.abs(y - port) <= level);
  const [first, last] = [rows[0], rows.at(-1)];
  const above = first && first[1] < port - level ? first : undefined;
  const below = last && last[1] > port + level ? last : undefined;
  const owner = straight ?? above ?? below;
  return rows.map((row): Branch => {
    const [key, y] = row;
    const end = { x: isUp ? outer : outer - headSpace, y };
    const start = { x: isUp ? inner - headSpace : inner, y: port };
    const isLevel = Math.abs(y - port) <= level;
    const corners = isLevel
      ? []
      : [
          { x: track, y },
          { x: track, y: port },
        ];
    const whole = [end, ...corners, start];
    const isOwner = row === owner;
    const drawn = isOwner
      ? whole
      : row === above || row === below
        ? whole.slice(0, -1)
        : whole.slice(0, 2);
    const inDirection = (points: Point[]) => (isUp ? points : points.toReversed());
    return {
      outer: key,
      drawn: inDirection(drawn),
      whole: inDirection(whole),
      hasHead: isUp ? isOwner : true,
    };
  });
}

/** The branches of each joint, by its id. */
export function joined(joints: readonly Joint[], channel: Channel): Map<string, Branch[]> {
  const order = inTracks(joints);
  const [from, to] = channel.tracks;
  const step = (to - from) / (order.length + 1);
  const trackOf = new Map(order.map(({ joint }, at) => [joint.id, from + step * (at + 1)]));
  return new Map(
    joints.map((joint) => [
      joint.id,
      branchesOf(joint, trackOf.get(joint.id) ?? (from + to) / 2, channel),
    ]),
  );
}
