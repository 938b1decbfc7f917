/** What flows from whom to whom, by number: the one way in for all who stand outside the arrays of the flow graph. */
import type { FactOf } from '../../model/fact.ts';
import type { FlowGraph } from './flow-graph.ts';

/** `DOWNSTREAM` follows flows from giver to receiver, `UPSTREAM` the other way. */
export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** The fact a course of a flow stands for. */
export function flowAt({ flows }: Pick<FlowGraph, 'flows'>, flow: number): FactOf<'FLOW'> {
  return flows[flow] as FactOf<'FLOW'>;
}

/** Who gives by a flow; -1 when no source states it. */
export function giverOf({ giver }: Pick<FlowGraph, 'giver'>, flow: number): number {
  return giver[flow] as number;
}

/** Who receives by a flow; -1 when no source states it. */
export function receiverOf({ receiver }: Pick<FlowGraph, 'receiver'>, flow: number): number {
  return receiver[flow] as number;
}

/** Where a flow leads in a direction; -1 when no source states it. */
export function endOf(graph: FlowGraph, direction: Direction, flow: number): number {
  return direction === 'DOWNSTREAM' ? receiverOf(graph, flow) : giverOf(graph, flow);
}

/** The ends of a flow that are stated, the giver first. */
export function endsOf(graph: Pick<FlowGraph, 'giver' | 'receiver'>, flow: number): number[] {
  return [giverOf(graph, flow), receiverOf(graph, flow)].filter((end) => end >= 0);
}

/** What is stated as given by a party, in flow order. */
export function flowsGivenBy(
  { out, outOffset }: Pick<FlowGraph, 'out' | 'outOffset'>,
  party: number,
): Int32Array {
  return out.subarray(outOffset[party], outOffset[party + 1]);
}

/** What is stated as received by a party, in flow order. */
export function flowsReceivedBy(graph: FlowGraph, party: number): Int32Array {
  return graph.in.subarray(graph.inOffset[party], graph.inOffset[party + 1]);
}

/** What a walk in a direction follows from a party, in flow order. */
export function flowsFrom(graph: FlowGraph, direction: Direction, party: number): Int32Array {
  return direction === 'DOWNSTREAM' ? flowsGivenBy(graph, party) : flowsReceivedBy(graph, party);
}

/** The place of a flow's kind in the vocabulary. */
export function kindAt({ flowKind }: Pick<FlowGraph, 'flowKind'>, flow: number): number {
  return flowKind[flow] as number;
}

/** The bit of a flow's kind, in the order of the vocabulary. */
export function kindBit(graph: Pick<FlowGraph, 'flowKind'>, flow: number): number {
  return 1 << kindAt(graph, flow);
}
