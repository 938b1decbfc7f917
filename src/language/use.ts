/** A flow an answer uses, and the fact it stands for. */
import type { Reading } from '../flows/flow-graph.ts';
import type { FactOf } from '../model/fact.ts';

export interface Use {
  readonly flow: string;
}

/** The fact of a flow in use; an answer never names one its reading does not know. */
export function flowOf(reading: Reading, { flow }: Use): FactOf<'FLOW'> {
  return reading.facts.byId.get(flow) as FactOf<'FLOW'>;
}
