/** Working space for walks, kept per graph so that a short walk does not clear long arrays. */
import type { FlowGraph } from './flow-graph.ts';

/**
 * Arrays a walk writes in. What `seen` or `expanded` does not mark with the present stamp is left over from before.
 * A walk's result stands in its scratch until the scratch is taken for another walk: no walk outlives a question.
 */
export interface Scratch {
  stamp: number;
  /** Parties reached, the start first. */
  readonly queue: Int32Array;
  readonly seen: Int32Array;
  readonly degree: Int32Array;
  /** Parties and wholes whose flows have been followed, and from which degree. */
  readonly expanded: Int32Array;
  readonly expandedAt: Int32Array;
  /** Kinds of flow, as bits, and the weakest basis by which a party was reached at its degree. */
  readonly kinds: Int32Array;
  readonly basis: Uint8Array;
  /** The flow a party was first reached by, and the party before it. */
  readonly lastFlow: Int32Array;
  readonly before: Int32Array;
}

const pools = new WeakMap<FlowGraph, Scratch[]>();

function newScratch(parties: number): Scratch {
  const numbers = () => new Int32Array(parties);
  return {
    stamp: 0,
    queue: numbers(),
    seen: numbers(),
    degree: numbers(),
    expanded: numbers(),
    expandedAt: numbers(),
    kinds: numbers(),
    basis: new Uint8Array(parties),
    lastFlow: numbers(),
    before: numbers(),
  };
}

/** Takes a graph's working space number `slot`, fresh for one walk; whoever needs two walks at once takes two slots. */
export function takeScratch(graph: FlowGraph, slot = 0): Scratch {
  const pool = pools.get(graph) ?? [];
  pools.set(graph, pool);
  const scratch = pool[slot] ?? newScratch(graph.parties.length);
  pool[slot] = scratch;
  if (scratch.stamp === 0x7fffffff) {
    scratch.seen.fill(0);
    scratch.expanded.fill(0);
    scratch.stamp = 0;
  }
  scratch.stamp += 1;
  return scratch;
}

/** A mark for each flow, kept per graph. */
export interface FlowMarks {
  stamp: number;
  readonly seen: Int32Array;
}
const marked = new WeakMap<FlowGraph, FlowMarks>();

/** Takes a graph's flow marks with none set. */
export function takeFlowMarks(graph: FlowGraph): FlowMarks {
  const marks = marked.get(graph) ?? { stamp: 0, seen: new Int32Array(graph.flows.length) };
  marked.set(graph, marks);
  if (marks.stamp === 0x7fffffff) {
    marks.seen.fill(0);
    marks.stamp = 0;
  }
  marks.stamp += 1;
  return marks;
}
