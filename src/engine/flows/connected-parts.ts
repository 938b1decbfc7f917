/** Parts of a graph in which every node reaches every other (Tarjan's strongly connected components, without recursion). */
import type { FlowGraph } from './flow-graph.ts';

/** The part of each party, by number; parts have no meaning but being the same. */
export interface Parts {
  readonly count: number;
  readonly of: Int32Array;
}

/** Where the search stands: parties by order of discovery, and those not yet in a part. */
interface Search {
  readonly found: Int32Array;
  readonly lowest: Int32Array;
  readonly next: Int32Array;
  readonly open: Int32Array;
  readonly path: Int32Array;
  readonly parts: Int32Array;
  discovered: number;
  opened: number;
  partCount: number;
}

/** Nodes and arcs: arc `out[i]` for `i` from `outOffset[n]` to `outOffset[n + 1]` leads from node `n` to `receiver[arc]`, or nowhere (-1). */
export type Arcs = Pick<FlowGraph, 'outOffset' | 'out' | 'giver' | 'receiver'>;

/**
 * Splits nodes into strongly connected parts over the arcs that are open.
 *
 * @param within - when given, only arcs between nodes of the same number here are followed, and none of -1
 */
export function partsOfArcs(
  graph: Omit<Arcs, 'giver'>,
  isOpen: (arc: number) => boolean,
  within?: Int32Array,
): Parts {
  const parties = graph.outOffset.length - 1;
  const numbers = () => new Int32Array(parties);
  const search: Search = {
    found: numbers(),
    lowest: numbers(),
    next: numbers(),
    open: numbers(),
    path: numbers(),
    parts: numbers().fill(-1),
    discovered: 0,
    opened: 0,
    partCount: 0,
  };
  for (let party = 0; party < parties; party++)
    if (search.found[party] === 0 && within?.[party] !== -1)
      searchFrom(graph, isOpen, within, search, party);
  return { count: search.partCount, of: search.parts };
}

function discover(graph: Omit<Arcs, 'giver'>, search: Search, party: number): void {
  search.discovered += 1;
  search.found[party] = search.discovered;
  search.lowest[party] = search.discovered;
  search.next[party] = graph.outOffset[party] as number;
  search.open[search.opened++] = party;
}

function searchFrom(
  graph: Omit<Arcs, 'giver'>,
  isOpen: (arc: number) => boolean,
  within: Int32Array | undefined,
  search: Search,
  start: number,
): void {
  const { found, lowest, next, path, parts } = search;
  let depth = 0;
  path[0] = start;
  discover(graph, search, start);
  while (depth >= 0) {
    const party = path[depth] as number;
    const at = next[party] as number;
    if (at === graph.outOffset[party + 1]) {
      if (lowest[party] === found[party]) closePart(search, party);
      depth -= 1;
      if (depth >= 0) lower(lowest, path[depth] as number, lowest[party] as number);
      continue;
    }
    next[party] = at + 1;
    const flow = graph.out[at] as number;
    const to = graph.receiver[flow] as number;
    if (to < 0 || (within !== undefined && within[to] !== within[party])) continue;
    if (!isOpen(flow)) continue;
    if (found[to] === 0) {
      depth += 1;
      path[depth] = to;
      discover(graph, search, to);
    } else if (parts[to] === -1) lower(lowest, party, found[to] as number);
  }
}

function lower(lowest: Int32Array, party: number, to: number): void {
  if (to < (lowest[party] as number)) lowest[party] = to;
}

function closePart(search: Search, root: number): void {
  const { open, parts } = search;
  let party: number;
  do {
    search.opened -= 1;
    party = open[search.opened] as number;
    parts[party] = search.partCount;
  } while (party !== root);
  search.partCount += 1;
}

/** The part an arc stays inside; -1 when it does not. */
export function partOfArc(
  { giver, receiver }: Pick<Arcs, 'giver' | 'receiver'>,
  { of }: Parts,
  arc: number,
): number {
  const from = giver[arc] as number;
  const to = receiver[arc] as number;
  if (from < 0 || to < 0) return -1;
  const part = of[from] as number;
  return part === of[to] ? part : -1;
}

/** The parts where arcs come back: of more than one node, or with an arc from a node to itself. */
export function circularArcs(
  graph: Arcs,
  isOpen: (arc: number) => boolean,
  within?: Int32Array,
): Parts {
  const parts = partsOfArcs(graph, isOpen, within);
  const isCircular = new Uint8Array(parts.count);
  const size = new Int32Array(parts.count);
  for (const part of parts.of) {
    if (part < 0) continue;
    size[part] = (size[part] as number) + 1;
    if (size[part] === 2) isCircular[part] = 1;
  }
  for (let arc = 0; arc < graph.giver.length; arc++) {
    const giver = graph.giver[arc] as number;
    if (giver < 0 || giver !== graph.receiver[arc] || within?.[giver] === -1) continue;
    if (isOpen(arc)) isCircular[parts.of[giver] as number] = 1;
  }
  const renumbered = new Int32Array(parts.count).fill(-1);
  let count = 0;
  for (let part = 0; part < parts.count; part++)
    if (isCircular[part] === 1) renumbered[part] = count++;
  const of = parts.of.map((part) => (part < 0 ? -1 : (renumbered[part] as number)));
  return { count, of };
}
