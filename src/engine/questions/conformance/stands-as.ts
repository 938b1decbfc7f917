/** What a named body is one of. */
import type { FlowGraph } from '../../flows/flow-graph.ts';

/** The end itself and its types. */
export function standsAs(graph: FlowGraph, end: string): readonly string[] {
  const party = graph.partyNumber.get(end);
  if (party === undefined) return [end];
  const ids = [end];
  for (
    let at = graph.wholeOffset[party] as number;
    at < (graph.wholeOffset[party + 1] as number);
    at++
  )
    if (graph.wholeLift[at] === 1)
      ids.push(graph.parties[graph.wholes[at] as number]?.id as string);
  return ids;
}
