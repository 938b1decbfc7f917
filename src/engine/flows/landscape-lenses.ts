/**
 * Landscapes stand apart: what an answer about some parties looks at when nobody names a landscape. It is their own
 * landscape and what is shared; for those that are shared, each landscape by itself.
 */
import type { FlowGraph } from './flow-graph.ts';
import type { WalkPlan } from './follow.ts';
import { type Lens, onLandscape, openLens } from './lens.ts';
import { walk } from './walk.ts';

/** The landscapes of a set, by number. */
export function landscapesIn(graph: FlowGraph, set: number): number[] {
  const found: number[] = [];
  for (let number = 0; number < graph.landscapeNumber.size; number++) {
    const word = graph.landscapeSets[set * graph.landscapeWords + (number >> 5)] as number;
    if ((word & (1 << (number & 31))) !== 0) found.push(number);
  }
  return found;
}

function idsIn(graph: FlowGraph, set: number): string[] {
  const ids = [...graph.landscapeNumber.keys()];
  return landscapesIn(graph, set).map((number) => ids[number] as string);
}

/** The landscapes a flow is stated in, by id; `[]` where its ends have none in common, undefined where it is stated for all. */
export function landscapesOfFlow(graph: FlowGraph, flow: number): string[] | undefined {
  const set = graph.flowLandscapes[flow] as number;
  return set === 0 ? undefined : idsIn(graph, set);
}

/** The landscapes a party belongs to, by id. */
export function landscapesOfParty(graph: FlowGraph, party: number): string[] {
  return idsIn(graph, graph.partyLandscapes[party] as number);
}

/**
 * The landscapes in which some flow is stated, and whether one lens sees all flows: where none is bound to a landscape, or
 * all that are to the same.
 */
interface OfFlows {
  readonly all: readonly number[];
  readonly isOne: boolean;
}
const known = new WeakMap<FlowGraph, OfFlows>();

function ofFlows(graph: FlowGraph): OfFlows {
  const told = known.get(graph);
  if (told !== undefined) return told;
  const sets = new Set(graph.flowLandscapes);
  sets.delete(0);
  const each = [...sets].map((set) => landscapesIn(graph, set));
  const all = [...new Set(each.flat())].sort((a, b) => a - b);
  const found = { all, isOne: all.length < 2 && each.every(({ length }) => length > 0) };
  known.set(graph, found);
  return found;
}

/** The landscapes in which some flow is stated, by number. */
export function landscapesOfFlows(graph: FlowGraph): readonly number[] {
  return ofFlows(graph).all;
}

/** The landscapes that anything met on a walk through all of them is stated in. */
function landscapesMet(graph: FlowGraph, plan: WalkPlan): readonly number[] {
  const lens = { ...plan.lens, landscapeBit: openLens.landscapeBit };
  const { scratch, count } = walk(graph, { ...plan, lens });
  const sets = new Set<number>();
  const { outOffset, out, inOffset, in: into, wholeOffset, wholes } = graph;
  const note = (items: Int32Array, start: number, end: number) => {
    for (let at = start; at < end; at++)
      sets.add(graph.flowLandscapes[items[at] as number] as number);
  };
  const look = (party: number) => {
    note(out, outOffset[party] as number, outOffset[party + 1] as number);
    note(into, inOffset[party] as number, inOffset[party + 1] as number);
  };
  for (let at = 0; at < count; at++) {
    const party = scratch.queue[at] as number;
    look(party);
    for (
      let whole = wholeOffset[party] as number;
      whole < (wholeOffset[party + 1] as number);
      whole++
    )
      look(wholes[whole] as number);
  }
  sets.delete(0);
  return [...new Set([...sets].flatMap((set) => landscapesIn(graph, set)))].sort((a, b) => a - b);
}

/** One lens for each landscape; a graph of one is seen whole, and what comes to none sees what all share. */
function each(graph: FlowGraph, lens: Lens, landscapes: readonly number[]): Lens[] {
  const { all, isOne } = ofFlows(graph);
  const [only] = all;
  if (isOne && (only === undefined || landscapes.includes(only))) return [lens];
  const numbers = landscapes.length === 0 ? [0] : landscapes;
  return numbers.map((one) => onLandscape(lens, one));
}

/** The landscapes of each party that is not shared by all. */
function ownLandscapes(graph: FlowGraph, parties: readonly number[]): number[][] {
  return parties
    .map((party) => graph.partyLandscapes[party] as number)
    .filter((set) => set !== 0)
    .map((set) => landscapesIn(graph, set));
}

/**
 * The lenses an answer looks through, one after the other: what is seen through one is never joined with what is seen
 * through the next. None where two parties have no landscape in common.
 *
 * @param lens - what is asked; on a landscape somebody named it is the only one
 * @param parties - those the question is about
 * @param from - how one walks from a shared party, so that landscapes it never comes to are left out
 */
export function lensesOf(
  graph: FlowGraph,
  lens: Lens,
  parties: readonly number[],
  from?: Omit<WalkPlan, 'lens'>,
): Lens[] {
  if (lens.landscapeBit !== 0) return [lens];
  const [first, ...others] = ownLandscapes(graph, parties);
  if (first !== undefined) {
    const common = first.filter((number) => others.every((other) => other.includes(number)));
    return common.length === 0 ? [] : each(graph, lens, common);
  }
  const all = landscapesOfFlows(graph);
  return each(graph, lens, from && all.length > 1 ? landscapesMet(graph, { ...from, lens }) : all);
}

/** Where two parties have no landscape in common: the lenses on that of the one and that of the other. */
export function lensesApart(
  graph: FlowGraph,
  lens: Lens,
  from: number,
  to: number,
): readonly (readonly [here: Lens, there: Lens])[] {
  const [here, there] = ownLandscapes(graph, [from, to]);
  if (lens.landscapeBit !== 0 || here === undefined || there === undefined) return [];
  if (here.some((number) => there.includes(number))) return [];
  return here.flatMap((one) =>
    there.map((other) => [onLandscape(lens, one), onLandscape(lens, other)] as const),
  );
}
