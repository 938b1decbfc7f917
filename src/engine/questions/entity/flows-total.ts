/** How many flows a party gives or receives: the one count, whoever asks. */

import { lensesAsked } from '../../answering/filter.ts';
import { liftAsked } from '../../answering/lift.ts';
import type { Direction } from '../../flows/ends.ts';
import { countFlows } from '../../flows/reached-by.ts';
import { standsFor } from '../../flows/stands-for.ts';
import type { Reading } from '../../reading.ts';

/**
 * The flows a party gives or receives, each once, in its landscape: those stated for it, for its types, for its meetings and
 * for the process it runs; mutual ones both ways; with or without a stated other end, and none that a source says is missing.
 * What is no party has none.
 */
export function flowsTotal(reading: Reading, id: string, direction: Direction): number {
  const { graph } = reading;
  const party = graph.partyNumber.get(id);
  if (party === undefined) return 0;
  const stands = standsFor(graph, party, liftAsked('TYPE'));
  const lenses = lensesAsked(reading, { parties: [party], isTold: true });
  return countFlows(graph, lenses, stands, direction, { unstated: true });
}
