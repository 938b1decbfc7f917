/**
 * From one node on: a tree of all that is reached, and what every way to each of them passes last (its dominator), found by
 * the method Semi-NCA (Georgiadis, Tarjan and Werneck 2006).
 */
import type { Side } from './net.ts';

/**
 * Written anew for each root, so that many roots cost no memory. But for `place` all is by place: the order in which a search
 * in depth finds nodes, the root at 0, so that what hangs under a place follows it without a gap.
 */
export interface Tree {
  /** How many nodes are reached, the root counted. */
  count: number;
  /** By node its place; -1 for what is not reached. */
  readonly place: Int32Array;
  readonly order: Int32Array;
  readonly parent: Int32Array;
  /** The arc each was reached by. */
  readonly arc: Int32Array;
  /** How many hang under each in the tree, itself counted. */
  readonly size: Int32Array;
  readonly dominator: Int32Array;
  /** How many are reached through each alone, itself not counted. */
  readonly below: Int32Array;
  /** 1 where every way takes the arc the search took: all others come from behind it. */
  readonly isOnly: Uint8Array;
  readonly next: Int32Array;
  readonly ancestor: Int32Array;
  readonly label: Int32Array;
  readonly semi: Int32Array;
  readonly path: Int32Array;
}

/** Room for the trees of a net of so many nodes. */
export function roomForTree(nodes: number): Tree {
  const numbers = () => new Int32Array(nodes);
  return {
    count: 0,
    place: numbers().fill(-1),
    order: numbers(),
    parent: numbers(),
    arc: numbers(),
    size: numbers(),
    dominator: numbers(),
    below: numbers(),
    isOnly: new Uint8Array(nodes),
    next: numbers(),
    ancestor: numbers(),
    label: numbers(),
    semi: numbers(),
    path: numbers(),
  };
}

/**
 * Grows the tree of a root, with its dominators.
 *
 * @param away - the direction in which it reaches
 * @param back - the other direction
 */
export function growTree(tree: Tree, away: Side, back: Side, root: number): void {
  search(tree, away, root);
  findSemi(tree, back);
  const { count, parent, dominator, semi, below } = tree;
  dominator[0] = 0;
  for (let at = 1; at < count; at++) {
    let found = parent[at] as number;
    while (found > (semi[at] as number)) found = dominator[found] as number;
    dominator[at] = found;
  }
  below.fill(0, 0, count);
  for (let at = count - 1; at > 0; at--) {
    const above = dominator[at] as number;
    below[above] = (below[above] as number) + (below[at] as number) + 1;
  }
}

function search(tree: Tree, { offset, arcs, ends }: Side, root: number): void {
  const { place, order, parent, arc, size, next } = tree;
  for (let at = 0; at < tree.count; at++) place[order[at] as number] = -1;
  let count = 0;
  const find = (node: number, from: number, by: number): number => {
    place[node] = count;
    order[count] = node;
    parent[count] = from;
    arc[count] = by;
    next[count] = offset[node] as number;
    return count++;
  };
  for (let at = find(root, -1, -1); at >= 0; ) {
    const end = offset[(order[at] as number) + 1] as number;
    let item = next[at] as number;
    while (item < end && (place[ends[item] as number] as number) >= 0) item += 1;
    next[at] = item + 1;
    if (item < end) at = find(ends[item] as number, at, arcs[item] as number);
    else {
      size[at] = count - at;
      at = parent[at] as number;
    }
  }
  tree.count = count;
}

/** For each place the first from which it is come to without passing any before it but that one. */
function findSemi(tree: Tree, { offset, arcs, ends }: Side): void {
  const { count, place, order, parent, arc, ancestor, label, semi, isOnly } = tree;
  for (let at = 0; at < count; at++) {
    ancestor[at] = parent[at] as number;
    label[at] = at;
    semi[at] = at;
  }
  for (let at = count - 1; at > 0; at--) {
    const node = order[at] as number;
    const end = offset[node + 1] as number;
    const own = arc[at] as number;
    let other = at;
    for (let item = offset[node] as number; item < end; item++) {
      const before = place[ends[item] as number] as number;
      if (before < 0 || arcs[item] === own) continue;
      const found = before < at ? before : (semi[labelOf(tree, before, at + 1)] as number);
      if (found < other) other = found;
    }
    isOnly[at] = other === at ? 1 : 0;
    semi[at] = Math.min(parent[at] as number, other);
  }
}

/** The place with the lowest semi on the way up to what is not linked yet; shortens that way. */
function labelOf({ ancestor, label, semi, path }: Tree, at: number, linked: number): number {
  let depth = 0;
  let place = at;
  while ((ancestor[place] as number) >= linked) {
    path[depth++] = place;
    place = ancestor[place] as number;
  }
  let best = label[place] as number;
  while (depth > 0) {
    const lower = path[--depth] as number;
    ancestor[lower] = ancestor[place] as number;
    if ((semi[best] as number) < (semi[label[lower] as number] as number)) label[lower] = best;
    else best = label[lower] as number;
    place = lower;
  }
  return label[at] as number;
}

/** The nodes of a tree in an order in which what each dominates follows it without a gap, and where each stands in it. */
export interface Dominated {
  readonly nodes: Int32Array;
  readonly start: Int32Array;
}

export function dominatedInOrder({ count, order, dominator, below }: Tree): Dominated {
  const start = new Int32Array(count);
  const next = new Int32Array(count);
  const nodes = new Int32Array(count);
  next[0] = 1;
  nodes[0] = order[0] as number;
  for (let at = 1; at < count; at++) {
    const above = dominator[at] as number;
    const own = next[above] as number;
    start[at] = own;
    next[at] = own + 1;
    nodes[own] = order[at] as number;
    next[above] = own + (below[at] as number) + 1;
  }
  return { nodes, start };
}

const none = new Int32Array(0);

/** Those that are no longer reached without a node, itself not counted. */
export function lostWithoutNode(tree: Tree, { nodes, start }: Dominated, node: number): Int32Array {
  const at = tree.place[node] as number;
  if (at < 0) return none;
  const first = (start[at] as number) + 1;
  return nodes.subarray(first, first + (tree.below[at] as number));
}

/** Those that are no longer reached when the only arc to a node goes: the node and what it dominates. */
export function lostWith(tree: Tree, { nodes, start }: Dominated, node: number): Int32Array {
  const at = tree.place[node] as number;
  const first = start[at] as number;
  return nodes.subarray(first, first + (tree.below[at] as number) + 1);
}
