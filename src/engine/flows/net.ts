/** Who gives to whom through one lens, laid out compactly: flows side by side between the same two are one arc. */
import { groupByOwner } from './adjacency.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';

/** The arcs of each node in one direction: from `offset[n]` to `offset[n + 1]` arc `arcs[i]` leads to node `ends[i]`. */
export interface Side {
  readonly offset: Int32Array;
  readonly arcs: Int32Array;
  readonly ends: Int32Array;
}

/** Nodes and arcs by number, seen from both ends. */
export interface Net {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly out: Side;
  readonly in: Side;
  /** The numbers nodes and arcs had in the first net of all, where this one was cut from a larger. */
  readonly node: Int32Array;
  readonly arc: Int32Array;
}

function sideOf(owner: Int32Array, other: Int32Array, nodes: number): Side {
  const { offset, items } = groupByOwner(owner, nodes);
  return { offset, arcs: items, ends: items.map((arc) => other[arc] as number) };
}

export function netOf({ nodes, from, to, node, arc }: Omit<Net, 'out' | 'in'>): Net {
  return { nodes, from, to, node, arc, out: sideOf(from, to, nodes), in: sideOf(to, from, nodes) };
}

/** A net, which party each node is, and by course the arc it became; -1 where it is not seen or leads nowhere. */
export interface SeenNet {
  readonly net: Net;
  readonly party: Int32Array;
  readonly arcOf: Int32Array;
  /** How many courses each arc holds. */
  readonly width: Int32Array;
}

/** Numbers that stand for others, given as they are met. */
function numbering(most: number) {
  const number = new Int32Array(most).fill(-1);
  const items: number[] = [];
  return {
    items,
    of(item: number): number {
      if (number[item] === -1) number[item] = items.push(item) - 1;
      return number[item] as number;
    },
  };
}

/** The parties that give or receive what the lens sees, and their arcs. */
export function netThrough(graph: FlowGraph, lens: Lens): SeenNet {
  const parties = numbering(graph.parties.length);
  const arcOf = new Int32Array(graph.flows.length).fill(-1);
  const latest = new Int32Array(graph.parties.length).fill(-1);
  const [from, to, width]: [number[], number[], number[]] = [[], [], []];
  for (let giver = 0; giver < graph.parties.length; giver++) {
    const first = from.length;
    const end = graph.outOffset[giver + 1] as number;
    for (let at = graph.outOffset[giver] as number; at < end; at++) {
      const course = graph.out[at] as number;
      const receiver = graph.receiver[course] as number;
      if (receiver < 0 || receiver === giver || !sees(graph, lens, course)) continue;
      let arc = latest[receiver] as number;
      if (arc < first) {
        arc = from.push(parties.of(giver)) - 1;
        latest[receiver] = arc;
        to.push(parties.of(receiver));
        width.push(0);
      }
      arcOf[course] = arc;
      width[arc] = (width[arc] as number) + 1;
    }
  }
  const net = netOf({
    nodes: parties.items.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    node: Int32Array.from(parties.items, (_, node) => node),
    arc: Int32Array.from(from, (_, arc) => arc),
  });
  return { net, party: Int32Array.from(parties.items), arcOf, width: Int32Array.from(width) };
}

/** The part of a net between the nodes marked with 1. */
export function netWithin(net: Net, isKept: Uint8Array): Net {
  const number = new Int32Array(net.nodes).fill(-1);
  const node: number[] = [];
  for (let at = 0; at < net.nodes; at++)
    if (isKept[at] === 1) number[at] = node.push(net.node[at] as number) - 1;
  const [from, to, arc]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < net.from.length; at++) {
    const one = number[net.from[at] as number] as number;
    const other = number[net.to[at] as number] as number;
    if (one < 0 || other < 0) continue;
    from.push(one);
    to.push(other);
    arc.push(net.arc[at] as number);
  }
  return netOf({
    nodes: node.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    node: Int32Array.from(node),
    arc: Int32Array.from(arc),
  });
}

/** Marks with 1 all that is reached from the nodes marked so, themselves too, where `isOpen` allows it. */
export function spread(side: Side, mark: Uint8Array, isOpen: (node: number) => boolean): void {
  const queue: number[] = [];
  for (let node = 0; node < mark.length; node++) if (mark[node] === 1) queue.push(node);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] as number;
    const end = side.offset[node + 1] as number;
    for (let at = side.offset[node] as number; at < end; at++) {
      const to = side.ends[at] as number;
      if (mark[to] === 1 || !isOpen(to)) continue;
      mark[to] = 1;
      queue.push(to);
    }
  }
}
