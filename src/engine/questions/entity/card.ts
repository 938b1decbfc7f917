/** The card of one thing, and when it was withdrawn if it was. */
import type { EntityCard } from '../../answering/answer.ts';
import { type From, type Known, knownAll } from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import { found, type Published, type Tombstone } from '../published.ts';
import { entity } from './entity.ts';

/** A card, and when it was withdrawn if it was. */
export type KnownCard = From<EntityCard> & {
  readonly withdrawnIn: number | null;
  /** What stands in its place now; none where nothing does, or where it stands. */
  readonly replacements: readonly Known[];
};

/** The card of what is current in a reading. */
export function knownCard(reading: Reading, id: string): KnownCard {
  return { ...entity(reading, id), reading, withdrawnIn: null, replacements: [] };
}

/** The card of an id; what was withdrawn is read from the last revision that had it. */
export async function readCard(
  published: Published,
  reading: Reading,
  id: string,
): Promise<KnownCard> {
  const { readings } = published;
  const stone = readings.tombstones().get(id);
  const gone = stone !== undefined && stone.withdrawnIn <= reading.revision;
  if (!gone || reading.facts.byId.has(id)) return knownCard(reading, id);
  const last = await readings.at(stone.withdrawnIn - 1);
  const { withdrawnIn } = stone;
  const replacements = knownAll(reading, standingFor(reading, readings.tombstones(), id));
  return found(published, () => ({
    ...entity(last, id),
    reading: last,
    withdrawnIn,
    replacements,
  }));
}

/** The ids that stand where one was withdrawn, past those that have been withdrawn themselves since. */
function standingFor(
  { facts }: Pick<Reading, 'facts'>,
  stones: ReadonlyMap<string, Tombstone>,
  id: string,
  seen: Set<string> = new Set(),
): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  if (facts.byId.has(id)) return [id];
  return (stones.get(id)?.replacedBy ?? []).flatMap((next) =>
    standingFor({ facts }, stones, next, seen),
  );
}
