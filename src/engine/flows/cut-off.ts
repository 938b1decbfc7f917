/** Who is no longer reached when several arcs go at once: only what hangs on them in a tree of ways has to be looked at again. */
import type { Tree } from './dominators.ts';
import type { Side } from './net.ts';

/** What is taken away: a node (-1 for none), and arcs, marked with 1. */
export interface Gone {
  node: number;
  readonly arcs: Uint8Array;
}

/** A tree of ways, the directions it was grown in, and room to mark nodes: all 0 between two times. */
export interface Ways {
  readonly tree: Tree;
  readonly away: Side;
  readonly back: Side;
  readonly isCut: Uint8Array;
}

/** Is a node still come to from one that is reached, other than from the places named? */
function isHeld(
  { tree, back, isCut }: Ways,
  node: number,
  { arcs }: Gone,
  first = 0,
  end = 0,
): boolean {
  const last = back.offset[node + 1] as number;
  for (let at = back.offset[node] as number; at < last; at++) {
    const before = back.ends[at] as number;
    const place = tree.place[before] as number;
    if (place < 0 || isCut[before] === 1 || arcs[back.arcs[at] as number] === 1) continue;
    if (place < first || place >= end) return true;
  }
  return false;
}

/** All that hangs on these places of the tree, each once, marked as cut. */
function hangingOn({ tree, isCut }: Ways, places: readonly number[]): number[] {
  const found: number[] = [];
  for (const first of places) {
    const end = first + (tree.size[first] as number);
    for (let at = first; at < end; at++) {
      const node = tree.order[at] as number;
      if (isCut[node] === 1) continue;
      isCut[node] = 1;
      found.push(node);
    }
  }
  return found;
}

/** Takes the mark off all that is still come to. */
function hold(ways: Ways, hanging: readonly number[], gone: Gone): void {
  const { away, isCut } = ways;
  const queue = hanging.filter((node) => isHeld(ways, node, gone));
  for (const node of queue) isCut[node] = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] as number;
    const end = away.offset[node + 1] as number;
    for (let at = away.offset[node] as number; at < end; at++) {
      const to = away.ends[at] as number;
      if (isCut[to] === 0 || gone.arcs[away.arcs[at] as number] === 1) continue;
      isCut[to] = 0;
      queue.push(to);
    }
  }
}

/** The places of the tree that were reached by these arcs, in order. */
function placesReachedBy({ tree: { place, arc } }: Ways, arcs: Int32Array, lead: Int32Array) {
  const places: number[] = [];
  for (const one of arcs) {
    const at = place[lead[one] as number] as number;
    if (at >= 0 && arc[at] === one) places.push(at);
  }
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

/** How many have no way left, where all that hangs on each of these places is reached through it alone; else undefined. */
function countBelow({ isOnly, size, below }: Tree, places: readonly number[]): number | undefined {
  let [end, cut] = [0, 0];
  for (const at of places) {
    if (at < end) continue;
    const hanging = size[at] as number;
    if (isOnly[at] === 0 || (below[at] as number) + 1 !== hanging) return undefined;
    cut += hanging;
    end = at + hanging;
  }
  return cut;
}

/**
 * The nodes that have no way left from the root of a tree, and how many had to be looked at.
 *
 * @param arcs - what goes, marked in `gone` as well
 * @param lead - the node each arc leads to in the direction of the tree
 */
export function cutOff(ways: Ways, arcs: Int32Array, lead: Int32Array, gone: Gone) {
  const { tree, isCut } = ways;
  const places = placesReachedBy(ways, arcs, lead);
  const [first] = places;
  if (first === undefined) return { cut: places, looked: 0 };
  if (places.length === 1) {
    const node = tree.order[first] as number;
    if (isHeld(ways, node, gone, first, first + (tree.size[first] as number)))
      return { cut: [], looked: 1 };
  }
  const hanging = hangingOn(ways, places);
  hold(ways, hanging, gone);
  const cut = hanging.filter((node) => isCut[node] === 1);
  for (const node of cut) isCut[node] = 0;
  return { cut, looked: hanging.length };
}

/** How many {@link cutOff} would find. */
export function countCutOff(ways: Ways, arcs: Int32Array, lead: Int32Array, gone: Gone) {
  const places = placesReachedBy(ways, arcs, lead);
  const count = countBelow(ways.tree, places);
  if (count !== undefined) return { count, looked: 0 };
  const { cut, looked } = cutOff(ways, arcs, lead, gone);
  return { count: cut.length, looked };
}
