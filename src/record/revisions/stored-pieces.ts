/** Revisions as the database keeps them, in pieces: what is not at hand is fetched, and what is new is kept. */
import neo4j from 'neo4j-driver';
import type { Row, RunNamed } from '../graph/connect.ts';
import { keptPiece, type Piece } from './kept-pieces.ts';
import { digestsIn, packed, unpacked } from './pieces.ts';

/** A piece that is not at hand, as it is kept. */
export interface PackedPiece {
  readonly digest: string;
  readonly bytes: Int8Array;
}

/** A revision as it is kept. */
export interface KeptRevision {
  readonly revision: number;
  readonly digest: string;
  readonly asOf: string;
  readonly pieces: readonly (Piece | PackedPiece)[];
}

/** The same with what it says of layers, as a load needs it. */
export interface StoredRevision extends KeptRevision {
  readonly layers: readonly string[];
}

/** How often a revision is read anew whose pieces went while it was read, since somebody was erased from them. */
const mostTries = 3;

/** Reads a revision; undefined where it is not published. Where most of it is not at hand, all of it is fetched. */
export async function storedRevision(
  run: RunNamed,
  number: number,
): Promise<StoredRevision | undefined> {
  for (let tries = 1; ; tries += 1) {
    const [row] = await run('record/revisions/read', { number: neo4j.int(number) });
    if (row === undefined) return undefined;
    const [digest, asOf] = [row.digest as string, row.date as string];
    const record = { revision: number, digest, asOf, layers: row.layers as string[] };
    const pieces = await storedPieces(run, row);
    if (pieces.every((piece) => piece !== undefined)) return { ...record, pieces };
    if (tries === mostTries) throw new Error(`Revision ${number} lacks some of its pieces.`);
  }
}

/** The digests of a revision's pieces; one of form 1 is a piece itself. */
export function digestsOf({ digest, pieces }: Row): readonly string[] {
  return pieces === null ? [digest as string] : digestsIn(pieces as Int8Array);
}

async function storedPieces(run: RunNamed, row: Row) {
  const digests = digestsOf(row);
  const atHand = digests.map(keptPiece);
  const lacking = digests.filter((_, at) => atHand[at] === undefined);
  if (lacking.length === 0) return atHand;
  if (row.facts !== null) return [{ digest: row.digest as string, bytes: row.facts as Int8Array }];
  const wanted = lacking.length > digests.length / 2 ? digests : lacking;
  const packs = await packedPieces(run, wanted);
  const fetched = new Map(packs.map((piece) => [piece.digest, piece]));
  return digests.map((digest, at) => fetched.get(digest) ?? atHand[at]);
}

/** Pieces as they are kept; those that are not there are left out. */
export async function packedPieces(
  run: RunNamed,
  digests: readonly string[],
): Promise<readonly PackedPiece[]> {
  const rows = await run('record/revisions/pieces', { digests });
  return rows.map(({ digest, facts }) => ({
    digest: digest as string,
    bytes: facts as Int8Array,
  }));
}

/** A piece that is kept, opened and verified. */
export function opened(piece: Piece | PackedPiece): Piece {
  return 'facts' in piece ? piece : unpacked(piece.digest, piece.bytes);
}

/** How many pieces are sent at once. */
const batch = 100;

/** Keeps pieces in the database; those that it has stay as they are. */
export function keepPieces(run: RunNamed, pieces: readonly Piece[]): Promise<void> {
  const packs = pieces.map((piece) => ({ digest: piece.digest, bytes: () => packed(piece) }));
  return keepPacked(run, packs);
}

/** The same of what is packed only when it is sent. */
export async function keepPacked(
  run: RunNamed,
  pieces: readonly { readonly digest: string; readonly bytes: () => Int8Array }[],
): Promise<void> {
  for (let at = 0; at < pieces.length; at += batch) {
    const some = pieces.slice(at, at + batch);
    const rows = some.map(({ digest, bytes }) => ({ digest, facts: bytes() }));
    await run('record/load/pieces', { rows });
  }
}
