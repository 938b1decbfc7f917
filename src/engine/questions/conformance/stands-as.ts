/** What a named body is one of. */
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { idAt } from '../../flows/party-at.ts';
import { typesOf } from '../../flows/stands-for.ts';

/** The end itself and its types. */
export function standsAs(graph: FlowGraph, end: string): readonly string[] {
  const party = graph.partyNumber.get(end);
  if (party === undefined) return [end];
  return [end, ...typesOf(graph, party).map((type) => idAt(graph, type))];
}
