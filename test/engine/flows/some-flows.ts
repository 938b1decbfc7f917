/** A flow graph asked and answered by ids. */
import type { FlowGraph } from '../../../src/engine/flows/flow-graph.ts';

/** A party's number. */
export function numberOf(graph: FlowGraph, id: string): number {
  const number = graph.partyNumber.get(id);
  if (number === undefined) throw new Error(`There is no party ${id}.`);
  return number;
}

/** The ids of flows, in the order given. */
export function idsOf(graph: FlowGraph, flows: readonly number[]): string[] {
  return flows.map((flow) => graph.flows[flow]?.id ?? '');
}
