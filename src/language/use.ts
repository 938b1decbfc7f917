/** A flow an answer uses, and the fact it stands for. */

import type { FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';

export interface Use {
  readonly flow: string;
  /** Set when it is mutual and goes from the receiver stated to the giver stated. */
  readonly back?: true;
}

/** The fact of a flow in use, in the direction it goes; an answer never names one its reading does not know. */
export function flowOf(reading: KnowsFacts, { flow, back }: Use): FactOf<'FLOW'> {
  const fact = reading.facts.byId.get(flow) as FactOf<'FLOW'>;
  if (back !== true) return fact;
  const { giver, receiver, ...rest } = fact;
  return {
    ...rest,
    ...(receiver === undefined ? {} : { giver: receiver }),
    ...(giver === undefined ? {} : { receiver: giver }),
  };
}
