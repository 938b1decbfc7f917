/** Reads a revision whole. */
import type { Fact } from '../model/fact.ts';
import { changedIndex, type FactsChanged, indexFacts } from '../model/fact-index.ts';
import { buildFlowGraph, flowGraphInSteps } from './flows/build-flow-graph.ts';
import type { InSteps } from './kept.ts';
import type { Reading } from './reading.ts';

/** What a reading is made of: the revision's facts in any order, and what the record says of the revision. */
export interface RevisionRead {
  readonly facts: readonly Fact[];
  readonly revision: number;
  readonly digest: string;
  /** ISO instant the revision was published. */
  readonly asOf: string;
}

/** Indexes the facts and builds their flow graph, so that questions can be asked of them. */
export function readingOf({ facts, revision, digest, asOf }: RevisionRead): Reading {
  const index = indexFacts(facts);
  return { revision, digest, asOf, facts: index, graph: buildFlowGraph(index) };
}

/** The facts and the flow graph after a change, made of those before in steps: what the change does not touch is shared. */
export function* readingAfter(
  { facts: before, graph: former }: Pick<Reading, 'facts' | 'graph'>,
  change: FactsChanged,
): InSteps<Pick<Reading, 'facts' | 'graph'>> {
  const facts = yield* changedIndex(before, change);
  return { facts, graph: yield* flowGraphInSteps(facts, { graph: former, change }) };
}
