/** The single points of a graph through a lens: counted landscape by landscape, in slices that let others go on, and kept. */
import { LRUCache } from 'lru-cache';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { lensesOf } from '../../flows/landscape-lenses.ts';
import { type Lens, sees } from '../../flows/lens.ts';
import { lostPairs } from '../../flows/lost-pairs.ts';
import { netThrough, type SeenNet } from '../../flows/net.ts';
import { forAll } from '../../work.ts';

/** PARTY: it stands on every way. FLOW: it is the only flow there. CARRIER: it alone carries flows. */
export type SinglePointKind = 'PARTY' | 'FLOW' | 'CARRIER';
export interface SinglePoint {
  readonly kind: SinglePointKind;
  readonly party: string | null;
  readonly flow: string | null;
  /** How many pairs of giver and receiver lose every way when it goes. */
  readonly pairs: number;
  /** Of a CARRIER: the flows it alone carries. */
  readonly flows: readonly string[];
}

/** All single points, those on which most depend first. */
export interface SinglePoints {
  readonly points: readonly SinglePoint[];
  /** How many pairs of parties have a way at all. */
  readonly pairs: number;
  /** False when the steps were spent; each number is a lower bound then. */
  readonly whole: boolean;
}

/** Steps after which a count stops: some seconds of work. */
export const stepsAllowed = 3_000_000_000;
/** How long a count goes on before others have their turn, in milliseconds. */
const sliceMs = 15;

/** Flows that go together: one alone, or all that somebody alone carries. */
interface Together {
  readonly kind: 'FLOW' | 'CARRIER';
  readonly id: string;
  /** The flows by number, each once. */
  readonly flows: readonly number[];
  /** The arcs nothing is left of without them. */
  readonly arcs: Int32Array;
}

/** The arcs that hold these courses and no others. */
function arcsGone(courses: readonly number[], { arcOf, width }: SeenNet): Int32Array {
  const held = new Map<number, number>();
  for (const course of courses) {
    const arc = arcOf[course] as number;
    if (arc >= 0) held.set(arc, (held.get(arc) ?? 0) + 1);
  }
  return Int32Array.from([...held].flatMap(([arc, count]) => (count === width[arc] ? [arc] : [])));
}

/** Every flow alone, and every sole carrier with what it carries, of what the lens sees. */
function allTogether(graph: FlowGraph, lens: Lens, seen: SeenNet): Together[] {
  const { flows } = graph;
  const found: Together[] = [];
  const carried = new Map<string, { flows: number[]; courses: number[] }>();
  for (let flow = 0, end = 0; flow < flows.length; flow = end) {
    const { id, via } = flows[flow] as (typeof flows)[number];
    const courses: number[] = [];
    for (end = flow; end < flows.length && flows[end] === flows[flow]; end++)
      if (sees(graph, lens, end)) courses.push(end);
    if (courses.length === 0) continue;
    const arcs = arcsGone(courses, seen);
    if (arcs.length > 0) found.push({ kind: 'FLOW', id, flows: [flow], arcs });
    const [carrier] = via;
    if (via.length !== 1 || carrier === undefined) continue;
    const known = carried.get(carrier) ?? { flows: [], courses: [] };
    carried.set(carrier, known);
    known.flows.push(flow);
    known.courses.push(...courses);
  }
  for (const [id, known] of carried)
    found.push({ kind: 'CARRIER', id, flows: known.flows, arcs: arcsGone(known.courses, seen) });
  return found;
}

/** What goes as one arc, or as an arc and the one back, which no way takes both, is told by the arcs themselves. */
function isToldByArcs({ net: { from, to } }: SeenNet, { arcs }: Together): boolean {
  const [one, other] = arcs;
  if (one === undefined || other === undefined) return true;
  return arcs.length === 2 && from[one] === to[other] && to[one] === from[other];
}

/** Counts in one landscape. */
function* pointsIn(graph: FlowGraph, lens: Lens, allowed: number): Generator<void, SinglePoints> {
  const seen = netThrough(graph, lens);
  const together = allTogether(graph, lens, seen);
  const sets = together.filter((one) => !isToldByArcs(seen, one));
  const lost = yield* lostPairs(
    seen.net,
    sets.map(({ arcs }) => arcs),
    { left: allowed },
  );
  const bySet = new Map(sets.map((one, set) => [one, lost.sets[set] as number]));
  const byArcs = ({ arcs }: Together) =>
    arcs.reduce((sum, arc) => sum + (lost.arcs[arc] as number), 0);
  const parties = [...lost.nodes].map((pairs, node): SinglePoint => {
    const party = graph.parties[seen.party[node] as number]?.id as string;
    return { kind: 'PARTY', party, flow: null, pairs, flows: [] };
  });
  const others = together.map((one): SinglePoint => {
    const { kind, id, flows } = one;
    const pairs = bySet.get(one) ?? byArcs(one);
    const carried = flows.map((flow) => graph.flows[flow]?.id as string);
    return kind === 'FLOW'
      ? { kind, party: null, flow: id, pairs, flows: [] }
      : { kind, party: id, flow: null, pairs, flows: carried };
  });
  const points = [...parties, ...others].filter(({ pairs }) => pairs > 0);
  return { points, pairs: lost.pairs, whole: lost.whole };
}

const keyOf = ({ kind, party, flow }: SinglePoint) => `${kind} ${party ?? flow}`;
const kinds: readonly SinglePointKind[] = ['PARTY', 'CARRIER', 'FLOW'];
const nameOf = ({ party, flow }: SinglePoint) => party ?? flow ?? '';

/** Those on which most depend first; then by kind, then by id. */
function inOrder(a: SinglePoint, b: SinglePoint): number {
  const first = b.pairs - a.pairs || kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return first !== 0 ? first : nameOf(a) < nameOf(b) ? -1 : 1;
}

/** Counts in each landscape by itself; what is lost in several is added up. */
function* countedPoints(
  graph: FlowGraph,
  lens: Lens,
  allowed: number,
): Generator<void, SinglePoints> {
  const lenses = lensesOf(graph, lens, []);
  const found = new Map<string, SinglePoint>();
  let pairs = 0;
  let whole = true;
  for (const one of lenses) {
    const there = yield* pointsIn(graph, one, allowed / lenses.length);
    pairs += there.pairs;
    whole &&= there.whole;
    for (const point of there.points) {
      const key = keyOf(point);
      const known = found.get(key);
      found.set(key, known === undefined ? point : addedUp(known, point));
    }
  }
  return { points: [...found.values()].sort(inOrder), pairs, whole };
}

function addedUp(one: SinglePoint, other: SinglePoint): SinglePoint {
  const flows = [...new Set([...one.flows, ...other.flows])].sort();
  return { ...one, pairs: one.pairs + other.pairs, flows };
}

/** Works through what is counted, and lets others go on each time a slice has passed. */
async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

/** What was counted in a graph, by lens; those asked longest ago go first. And what is being counted. */
interface Kept {
  readonly counted: LRUCache<string, SinglePoints>;
  readonly underWay: Map<string, Promise<SinglePoints>>;
}
const kept = new WeakMap<FlowGraph, Kept>();
/** Points kept for a graph: some twenty megabytes. */
const mostKept = 100_000;

function keptFor(graph: FlowGraph): Kept {
  const known = kept.get(graph);
  if (known) return known;
  const counted = new LRUCache<string, SinglePoints>({
    maxSize: mostKept,
    sizeCalculation: ({ points }) => points.length + 1,
  });
  const made = { counted, underWay: new Map() };
  kept.set(graph, made);
  return made;
}

/** The single points seen through a lens; counted once for all who ask, and kept as long as the graph is. */
export async function singlePointsOf(
  graph: FlowGraph,
  lens: Lens,
  allowed = stepsAllowed,
): Promise<SinglePoints> {
  const { counted, underWay } = keptFor(graph);
  const key = JSON.stringify([lens, allowed]);
  const known = counted.get(key) ?? underWay.get(key);
  if (known) return known;
  const counting = forAll(() => inSlices(countedPoints(graph, lens, allowed)));
  underWay.set(key, counting);
  try {
    const points = await counting;
    counted.set(key, points);
    return points;
  } finally {
    underWay.delete(key);
  }
}
