/** Where flows come back, each landscape by itself: circles that only close by way of another landscape are none. */
import { groupByOwner } from './adjacency.ts';
import { type Arcs, circularArcs, type Parts, partOfArc } from './connected-parts.ts';
import { giverOf, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { landscapesIn } from './landscape-lenses.ts';
import { type Lens, onLandscape, sees } from './lens.ts';

/** Parties and flows to look for circles in: which party each node is, seen through which lens, and which flow each arc. */
export interface Ground {
  readonly arcs: Arcs;
  readonly partyOf: (node: number) => number;
  readonly flowOf: (arc: number) => number;
  readonly lensOf: (node: number) => Lens;
}
/** A ground and the circular parts of it. */
export interface Circling {
  readonly ground: Ground;
  readonly parts: Parts;
}

/** The landscapes of the flows inside each part; and whether one of them, or none, is that of all. */
function landscapesOf(graph: FlowGraph, lens: Lens, parts: Parts) {
  const sets = Array.from({ length: parts.count }, () => new Set<number>());
  for (let flow = 0; flow < graph.flows.length; flow++) {
    const part = partOfArc(graph, parts, flow);
    if (part < 0 || !sees(graph, lens, flow)) continue;
    sets[part]?.add(graph.flowLandscapes[flow] as number);
  }
  const named = new Map<number, ReadonlySet<number>>();
  const landscapesOfSet = (set: number) => {
    const known = named.get(set) ?? new Set(landscapesIn(graph, set));
    named.set(set, known);
    return known;
  };
  return sets.map((found) => {
    found.delete(0);
    const each = [...found].map(landscapesOfSet);
    const [first, ...others] = each;
    const isWhole =
      first === undefined || [...first].some((one) => others.every((other) => other.has(one)));
    return { all: [...new Set(each.flatMap((set) => [...set]))].sort((a, b) => a - b), isWhole };
  });
}

/** The parties and flows of some parts once for each landscape they are in. Linear in what it makes. */
function copied(
  graph: FlowGraph,
  lens: Lens,
  parts: Parts,
  landscapesOfPart: (part: number) => readonly number[],
): Ground {
  const nodes = new Map<number, number>();
  const partyOf: number[] = [];
  const lenses: Lens[] = [];
  const onEach = new Map<number, Lens>();
  const node = (party: number, landscape: number) => {
    const key = landscape * graph.parties.length + party;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const on = onEach.get(landscape) ?? onLandscape(lens, landscape);
    onEach.set(landscape, on);
    nodes.set(key, partyOf.length);
    lenses.push(on);
    return partyOf.push(party) - 1;
  };
  const [giver, receiver, flowOf]: [number[], number[], number[]] = [[], [], []];
  const named = new Map<number, readonly number[]>();
  for (let flow = 0; flow < graph.flows.length; flow++) {
    const part = partOfArc(graph, parts, flow);
    if (part < 0 || !sees(graph, lens, flow)) continue;
    const set = graph.flowLandscapes[flow] as number;
    const places = named.get(set) ?? landscapesIn(graph, set);
    named.set(set, places);
    for (const landscape of set === 0 ? landscapesOfPart(part) : places) {
      giver.push(node(giverOf(graph, flow), landscape));
      receiver.push(node(receiverOf(graph, flow), landscape));
      flowOf.push(flow);
    }
  }
  const gives = groupByOwner(Int32Array.from(giver), partyOf.length);
  return {
    arcs: {
      outOffset: gives.offset,
      out: gives.items,
      giver: Int32Array.from(giver),
      receiver: Int32Array.from(receiver),
    },
    partyOf: (one) => partyOf[one] as number,
    flowOf: (arc) => flowOf[arc] as number,
    lensOf: (one) => lenses[one] as Lens,
  };
}

/**
 * The circular parts of a graph. A part whose flows have a landscape in common stands as it is; in the others each landscape
 * is looked at by itself, so that the same part may be found in several.
 */
export function partsByLandscape(graph: FlowGraph, lens: Lens): Circling[] {
  const whole: Ground = {
    arcs: graph,
    partyOf: (node) => node,
    flowOf: (arc) => arc,
    lensOf: () => lens,
  };
  const parts = circularArcs(graph, (flow) => sees(graph, lens, flow));
  if (lens.landscapeBit !== 0) return [{ ground: whole, parts }];
  const places = landscapesOf(graph, lens, parts);
  const only = (isWhole: boolean): Parts => ({
    count: parts.count,
    of: parts.of.map((part) => (places[part]?.isWhole === isWhole ? part : -1)),
  });
  const found = [{ ground: whole, parts: only(true) }];
  if (places.every(({ isWhole }) => isWhole)) return found;
  const ground = copied(graph, lens, only(false), (part) => places[part]?.all ?? []);
  return [...found, { ground, parts: circularArcs(ground.arcs, () => true) }];
}
