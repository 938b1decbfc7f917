/** A revision as the database gives it to who has nothing of it at hand. */
import type { Reading } from '../../../src/engine/reading.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { piecesRead } from '../../../src/record/revisions/kept-pieces.ts';
import { digestOfFacts, packed, piecesOf } from '../../../src/record/revisions/pieces.ts';
import type { KeptRevision, PackedPiece } from '../../../src/record/revisions/stored-pieces.ts';

/** Its pieces are all packed. */
export interface PackedRevision extends KeptRevision {
  readonly pieces: readonly PackedPiece[];
}

/** @param revision - its number */
export function packedRevision(facts: readonly Fact[], revision = 7): PackedRevision {
  return {
    revision,
    digest: digestOfFacts(facts),
    asOf: '2026-11-21T08:00:00Z',
    pieces: piecesOf(facts).map((piece) => ({ digest: piece.digest, bytes: packed(piece) })),
  };
}

/** The same as it is given to who has another reading: only what is not in that one is packed. */
export function asFetched(kept: PackedRevision, near: Reading): KeptRevision {
  const atHand = new Map(piecesRead(near.facts)?.map((piece) => [piece.digest, piece]));
  return { ...kept, pieces: kept.pieces.map((piece) => atHand.get(piece.digest) ?? piece) };
}
