/** Keeps the revisions of a dump at hand, as {@link keepReading} does those of a database: read-only, and nothing is waited for. */
import type { Reading } from '../../engine/reading.ts';
import { compress } from './canonical.ts';
import type { Dump, DumpedRevision } from './dump-file.ts';
import { type Keeper, remember } from './keeper.ts';
import { keptPiece } from './kept-pieces.ts';
import { openRevision } from './open-revision.ts';
import { unknownRevision } from './read-revision.ts';
import type { KeptRevision } from './stored-pieces.ts';

/** How many earlier revisions stay open. */
const keepEarlier = 4;

/** Opens the last revision; earlier ones lie packed until they are asked for. */
export async function keepDump(dump: Dump): Promise<Keeper> {
  const packed = new Map([...dump.pieces].map(([digest, text]) => [digest, compress(text)]));
  const piece = (digest: string) =>
    keptPiece(digest) ?? { digest, bytes: packed.get(digest) as Int8Array };
  const kept = ({ number, digest, date, pieces }: DumpedRevision): KeptRevision => ({
    ...{ revision: number, digest, asOf: date },
    pieces: pieces.map(piece),
  });
  const current = await openRevision(kept(dump.revisions.at(-1) as DumpedRevision));
  const revisions = dump.revisions.map(({ pieces: _, ...revision }) => revision).reverse();
  const tombstones = new Map(dump.tombstones.map(({ id, kind: _, ...stone }) => [id, stone]));
  const earlier = new Map<number, Promise<Reading>>();
  return {
    current: () => current,
    async at(revision) {
      if (revision === current.revision) return current;
      const one = dump.revisions[revision - 1];
      if (one === undefined) throw unknownRevision(revision);
      const reading = earlier.get(revision) ?? openRevision(kept(one), { near: current });
      remember(earlier, revision, reading, keepEarlier);
      return reading;
    },
    revisions: () => revisions,
    tombstones: () => tombstones,
    state: () => ({ databaseUp: undefined, lagMs: 0 }),
    stop: () => {},
  };
}
