/** What every question is asked of. */
import type { FactIndex } from '../model/fact-index.ts';
import type { FlowGraph } from './flows/flow-graph.ts';

/** One revision, read whole. `asOf` is an ISO instant. */
export interface Reading {
  readonly revision: number;
  readonly digest: string;
  readonly asOf: string;
  readonly facts: FactIndex;
  readonly graph: FlowGraph;
  /** Of a revision as it would be: the one it is made from, by which all that stands in both is told. */
  readonly madeFrom?: Reading;
  /** Of a revision as seen from one landscape: the whole, by which is kept what is worked out of it. */
  readonly whole?: Reading;
  /** The landscape it is seen from. */
  readonly seenFrom?: string;
}
