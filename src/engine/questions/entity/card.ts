/** The card of one thing, and when it was withdrawn if it was. */
import type { EntityCard } from '../../answering/answer.ts';
import type { From } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import { entity } from './entity.ts';

/** A card, and when it was withdrawn if it was. */
export type KnownCard = From<EntityCard> & {
  readonly withdrawnIn: number | null;
  readonly replacedBy: string | null;
};

/** The card of what is current in a reading. */
export function knownCard(reading: Reading, id: string): KnownCard {
  return { ...entity(reading, id), reading, withdrawnIn: null, replacedBy: null };
}
