/** Which areas and levels come to each other at all. */

import { AreaColour, Level } from '../../../model/words.ts';
import { lensOf } from '../../answering/filter.ts';
import { liftAsked } from '../../answering/lift.ts';
import { lensesOf } from '../../flows/landscape-lenses.ts';
import type { Lens } from '../../flows/lens.ts';
import { areaBits, type BitsAt, levelBits } from '../../flows/party-at.ts';
import { wordsOf } from '../../flows/party-bits.ts';
import { partiesReached } from '../../flows/reach.ts';
import { walk } from '../../flows/walk.ts';
import type { Reading } from '../../reading.ts';
import type { FlowsAsked } from './demand-reach.ts';

/** A way between areas or levels, as a whole. */
export interface Joint {
  readonly dimension: 'AREA' | 'LEVEL';
  readonly from: string;
  readonly to: string;
}
/** Which areas and which levels come to each other at all, by flows of any kind the filter lets through. */
export function joints(reading: Reading, { filter, landscape }: FlowsAsked): Map<string, Joint> {
  const { graph } = reading;
  const found = new Map<string, Joint>();
  const from = (
    lens: Lens,
    dimension: Joint['dimension'],
    words: readonly string[],
    bitsAt: BitsAt,
  ) => {
    for (const [place, word] of words.entries()) {
      const isOnlyThere = (party: number) => bitsAt(graph, party) === 1 << place;
      const [start, ...also] = [...graph.parties.keys()].filter(isOnlyThere);
      if (start === undefined) continue;
      const plan = {
        start,
        also,
        direction: 'DOWNSTREAM',
        depth: Number.POSITIVE_INFINITY,
      } as const;
      for (const party of partiesReached(walk(graph, { ...plan, lift: liftAsked('NONE'), lens })))
        for (const other of wordsOf(words, bitsAt(graph, party)))
          if (other !== word)
            found.set(`${dimension} ${word} ${other}`, { dimension, from: word, to: other });
    }
  };
  for (const lens of lensesOf(graph, lensOf(reading, filter, landscape), [])) {
    from(lens, 'AREA', AreaColour.options, areaBits);
    from(lens, 'LEVEL', Level.options, levelBits);
  }
  return found;
}
