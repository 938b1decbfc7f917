/** How many pairs meet in a net from which something is gone: thirty-two walks at once, as the bits of a number. */
import { partsOfArcs } from './connected-parts.ts';
import type { Gone } from './cut-off.ts';
import type { Net, Side } from './net.ts';

/** Room for walks in a net. What is reached has places from 0 on, and its arcs lie in the order of their places. */
export interface Room {
  /** By node its place; -1 for all between two times. */
  readonly place: Int32Array;
  readonly nodes: Int32Array;
  readonly offset: Int32Array;
  readonly to: Int32Array;
  /** Each number at its own place. */
  readonly same: Int32Array;
  count: number;
  arcs: number;
}

/** Room for walks in this net. */
export function roomForWalks({ nodes, from }: Net): Room {
  return {
    place: new Int32Array(nodes).fill(-1),
    nodes: new Int32Array(nodes),
    offset: new Int32Array(nodes + 1),
    to: new Int32Array(from.length),
    same: Int32Array.from(from, (_, arc) => arc),
    count: 0,
    arcs: 0,
  };
}

/** Lays out what is reached from the starts; they are found first, so that their places are their numbers. */
function reach(room: Room, side: Side, starts: ArrayLike<number>, gone: Gone): void {
  const { place, nodes, offset, to } = room;
  let [count, arcs] = [0, 0];
  for (; count < starts.length; count++) {
    nodes[count] = starts[count] as number;
    place[nodes[count] as number] = count;
  }
  for (let head = 0; head < count; head++) {
    const node = nodes[head] as number;
    const end = side.offset[node + 1] as number;
    for (let at = side.offset[node] as number; at < end; at++) {
      const next = side.ends[at] as number;
      if (next === gone.node || gone.arcs[side.arcs[at] as number] === 1) continue;
      if (place[next] === -1) {
        place[next] = count;
        nodes[count++] = next;
      }
      to[arcs++] = place[next] as number;
    }
    offset[head + 1] = arcs;
  }
  for (let at = 0; at < count; at++) place[nodes[at] as number] = -1;
  room.count = count;
  room.arcs = arcs;
}

/** What is reached, in parts in which all come to each other; each part's number is higher than those of all it leads to. */
interface Layout {
  readonly of: Int32Array;
  /** The places of each part side by side, and where each part begins. */
  readonly places: Int32Array;
  readonly start: Int32Array;
  /** How many of each part count. */
  readonly weight: Int32Array;
}

function layout({ count, nodes, offset, to, same }: Room, counts: Uint8Array): Layout {
  const outOffset = offset.subarray(0, count + 1);
  const { of, count: parts } = partsOfArcs({ outOffset, out: same, receiver: to }, () => true);
  const start = new Int32Array(parts + 1);
  const weight = new Int32Array(parts);
  for (let at = 0; at < count; at++) {
    const part = of[at] as number;
    start[part + 1] = (start[part + 1] as number) + 1;
    weight[part] = (weight[part] as number) + (counts[nodes[at] as number] as number);
  }
  for (let part = 0; part < parts; part++)
    start[part + 1] = (start[part + 1] as number) + (start[part] as number);
  const next = start.slice();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const part = of[at] as number;
    places[next[part] as number] = at;
    next[part] = (next[part] as number) + 1;
  }
  return { of, places, start, weight };
}

/** No part, and several. */
const [nothing, several] = [-1, -2];

/** The only other part a part leads to. */
function onlyNext({ offset, to }: Room, { of, places, start }: Layout, part: number): number {
  let only = nothing;
  for (let each = start[part] as number; each < (start[part + 1] as number); each++) {
    const place = places[each] as number;
    for (let at = offset[place] as number; at < (offset[place + 1] as number); at++) {
      const next = of[to[at] as number] as number;
      if (next === part || next === only) continue;
      if (only !== nothing) return several;
      only = next;
    }
  }
  return only;
}

/** Of up to thirty-two parts, the highest first: how much is reached from each, times how often it is asked; all added up. */
function countTogether(
  { offset, to }: Room,
  { of, places, start, weight }: Layout,
  some: readonly number[],
  times: Int32Array,
  words: Int32Array,
): number {
  const highest = some[0] as number;
  words.fill(0, 0, highest + 1);
  for (const [bit, part] of some.entries()) words[part] = 1 << bit;
  const sums = sumsOfBytes(some.map((part) => times[part] as number));
  let pairs = 0;
  for (let part = highest; part >= 0; part--) {
    const word = words[part] as number;
    if (word === 0) continue;
    const often =
      (sums[word & 255] as number) +
      (sums[256 + ((word >>> 8) & 255)] as number) +
      (sums[512 + ((word >>> 16) & 255)] as number) +
      (sums[768 + (word >>> 24)] as number);
    pairs += often * (weight[part] as number);
    const end = start[part + 1] as number;
    for (let each = start[part] as number; each < end; each++) {
      const place = places[each] as number;
      const last = offset[place + 1] as number;
      for (let at = offset[place] as number; at < last; at++) {
        const next = of[to[at] as number] as number;
        words[next] = (words[next] as number) | word;
      }
    }
  }
  return pairs;
}

/** What the bits of each of four bytes are worth together, 256 sums after 256. */
function sumsOfBytes(worth: readonly number[]): Float64Array {
  const sums = new Float64Array(1024);
  for (let byte = 0; byte < 4; byte++)
    for (let bits = 1; bits < 256; bits++) {
      const highest = 31 - Math.clz32(bits);
      const rest = sums[byte * 256 + (bits & ~(1 << highest))] as number;
      sums[byte * 256 + bits] = rest + (worth[byte * 8 + highest] ?? 0);
    }
  return sums;
}

/**
 * How many pairs there are of a start and somebody else who counts and is reached from it, and what that took, in steps.
 * What leads to one part only reaches itself and what that part reaches; for the others there is something to walk.
 *
 * @param counts - by node, 1 for those who count
 */
export function meetings(
  room: Room,
  side: Side,
  starts: ArrayLike<number>,
  counts: Uint8Array,
  gone: Gone,
): { readonly pairs: number; readonly steps: number } {
  reach(room, side, starts, gone);
  const { count, nodes } = room;
  let pairs = 0;
  for (let at = 0; at < starts.length; at++) pairs -= counts[starts[at] as number] as number;
  if (starts.length === 1) {
    for (let at = 0; at < count; at++) pairs += counts[nodes[at] as number] as number;
    return { pairs, steps: 4 * (count + room.arcs) };
  }
  const parts = layout(room, counts);
  const times = new Int32Array(parts.weight.length);
  for (let at = 0; at < starts.length; at++) {
    const part = parts.of[at] as number;
    times[part] = (times[part] as number) + 1;
  }
  const walked: number[] = [];
  for (let part = times.length - 1; part >= 0; part--) {
    const often = times[part] as number;
    if (often === 0) continue;
    const only = onlyNext(room, parts, part);
    if (only === several) walked.push(part);
    else pairs += often * (parts.weight[part] as number);
    if (only >= 0) times[only] = (times[only] as number) + often;
  }
  const words = new Int32Array(times.length);
  for (let at = 0; at < walked.length; at += 32)
    pairs += countTogether(room, parts, walked.slice(at, at + 32), times, words);
  const passes = Math.ceil(walked.length / 32);
  return { pairs, steps: (24 + passes) * (count + room.arcs) + 1000 * passes };
}
