/** A party where flow stops, as it answers. */

import type { PartyFact } from '../../model/fact.ts';
import { AreaColour, Level } from '../../model/words.ts';
import { wordsOf } from '../flows/party-bits.ts';
import type { Reading } from '../reading.ts';
import type { Break, BreakKind } from './answer.ts';
import { couldTell } from './could-tell.ts';

/** The stop at this party; of several levels it tells the first in the vocabulary. */
export function stopAt(reading: Reading, party: number, kind: BreakKind): Break {
  const { graph } = reading;
  const { id } = graph.parties[party] as PartyFact;
  return {
    kind,
    party: id,
    flow: null,
    side: null,
    level: wordsOf(Level.options, graph.partyLevels[party] as number)[0] ?? null,
    areas: wordsOf(AreaColour.options, graph.partyAreas[party] as number),
    couldTell: couldTell(reading, id),
  };
}
