/** The flow graph as seen from one landscape: what all share is in its areas there, and in no other's. */
import type { FactIndex } from '../../model/fact-index.ts';
import { flowBits } from './flow-bits.ts';
import type { FlowGraph } from './flow-graph.ts';
import { partyBits } from './party-bits.ts';

/** The same graph where nothing differs; else one that shares all but the areas of parties, and those of the ends of flows. */
export function graphSeenFrom(graph: FlowGraph, facts: FactIndex, landscape: string): FlowGraph {
  const { parties, flows, partyNumber, partyAreas, giver, receiver } = graph;
  const bits = partyBits(facts, parties, partyNumber, graph, landscape);
  if (bits.partyAreas.every((areas, party) => areas === partyAreas[party])) return graph;
  const { flowAnyOf } = flowBits(flows, [giver, receiver], bits);
  return { ...graph, partyAreas: bits.partyAreas, flowAnyOf };
}
