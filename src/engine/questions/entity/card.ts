/** The card of one thing, and when it was withdrawn if it was. */
import type { EntityCard } from '../../answering/answer.ts';
import type { From } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import type { Published } from '../published.ts';
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

/** The card of an id; what was withdrawn is read from the last revision that had it. */
export async function readCard(
  { readings }: Published,
  reading: Reading,
  id: string,
): Promise<KnownCard> {
  const stone = readings.tombstones().get(id);
  const gone = stone !== undefined && stone.withdrawnIn <= reading.revision;
  if (!gone || reading.facts.byId.has(id)) return knownCard(reading, id);
  const last = await readings.at(stone.withdrawnIn - 1);
  return { ...entity(last, id), reading: last, ...stone };
}
