/** Keeps the revisions of a dump at hand, as {@link keepReading} does those of a database: read-only, and nothing is waited for. */
import type { Reading } from '../../engine/reading.ts';
import { compress } from './canonical.ts';
import type { Dump } from './dump.ts';
import { type Keeper, remember } from './keeper.ts';
import { type KeptRevision, openRevision } from './open-revision.ts';
import { unknownRevision } from './read-revision.ts';

/** How many earlier revisions stay open. */
const keepEarlier = 4;

/** Opens the last revision; earlier ones lie packed until they are asked for. */
export async function keepDump(dump: Dump): Promise<Keeper> {
  const packed = dump.revisions.map(
    ({ number, digest, date, facts }): KeptRevision => ({
      ...{ revision: number, digest, asOf: date },
      facts: compress(facts),
    }),
  );
  const current = await openRevision(packed.at(-1) as KeptRevision);
  const revisions = dump.revisions.map(({ facts: _, ...revision }) => revision).reverse();
  const tombstones = new Map(dump.tombstones.map(({ id, kind: _, ...stone }) => [id, stone]));
  const earlier = new Map<number, Promise<Reading>>();
  return {
    current: () => current,
    async at(revision) {
      if (revision === current.revision) return current;
      const one = packed[revision - 1];
      if (one === undefined) throw unknownRevision(revision);
      const reading = earlier.get(revision) ?? openRevision(one);
      remember(earlier, revision, reading, keepEarlier);
      return reading;
    },
    revisions: () => revisions,
    tombstones: () => tombstones,
    state: () => ({ databaseUp: undefined, lagMs: 0 }),
    stop: () => {},
  };
}
