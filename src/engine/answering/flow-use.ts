/** A flow as it answers, and the weakest evidence of several. */

import { Basis } from '../../model/words.ts';
import { flowAt } from '../flows/ends.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { basisOf } from '../flows/reached-by.ts';
import type { FlowUse } from './answer.ts';

/**
 * A flow as it answers here.
 *
 * @param own - true when it is stated for the very parties asked about; else the answer names those it is stated for
 */
export function flowUse(graph: FlowGraph, flow: number, own: boolean): FlowUse {
  const { id, giver, receiver } = flowAt(graph, flow);
  const isBack = graph.back.has(flow);
  const use = isBack ? ({ flow: id, back: true } as const) : { flow: id };
  if (own) return { ...use, statedBetween: null };
  const ends = isBack ? [receiver, giver] : [giver, receiver];
  return { ...use, statedBetween: ends.filter((end) => end !== undefined) };
}

/** The weakest basis among flows, each taken at the strongest it is cited on; null for no flows. */
export function weakestBasis(graph: FlowGraph, flows: Iterable<number>): Basis | null {
  let weakest = -1;
  for (const flow of flows) weakest = Math.max(weakest, basisOf(graph, flow));
  return Basis.options[weakest] ?? null;
}
