/** A party where flow stops, as it answers. */

import { areasAt, idAt, levelsAt } from '../flows/party-at.ts';
import type { Reading } from '../reading.ts';
import type { Break, BreakKind } from './answer.ts';
import { couldTell } from './could-tell.ts';

/** The stop at this party; of several levels it tells the first in the vocabulary. */
export function stopAt(reading: Reading, party: number, kind: BreakKind): Break {
  const { graph } = reading;
  const id = idAt(graph, party);
  return {
    kind,
    party: id,
    flow: null,
    side: null,
    level: levelsAt(graph, party)[0] ?? null,
    areas: areasAt(graph, party),
    couldTell: couldTell(reading, id),
  };
}
