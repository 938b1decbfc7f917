/** A flow's number from its id. */
import type { FlowGraph } from './flow-graph.ts';

/** The number of the flow with this id; undefined when there is none. Flows stand in id order, so no map is kept of them. */
export function flowNumber({ flows }: Pick<FlowGraph, 'flows'>, id: string): number | undefined {
  let low = 0;
  let high = flows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((flows[middle]?.id as string) < id) low = middle + 1;
    else high = middle;
  }
  return flows[low]?.id === id ? low : undefined;
}
