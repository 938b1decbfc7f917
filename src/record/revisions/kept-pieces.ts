/** Pieces at hand: facts of equal pieces are the same objects wherever this process needs them, for as long as somebody does. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';

/** Some facts of one kind, under the SHA-256 of their canonical text. A revision of form 1 is one piece of all kinds, under its own digest. */
export interface Piece {
  readonly digest: string;
  readonly facts: readonly Fact[];
}

const ofReading = new WeakMap<FactIndex, readonly Piece[]>();

/** The pieces that these facts were read from; undefined where they were not read from any. */
export function piecesRead(facts: FactIndex): readonly Piece[] | undefined {
  return ofReading.get(facts);
}

/** Holds on to the pieces that facts were read from, for as long as somebody has these. */
export function holdPieces(facts: FactIndex, pieces: readonly Piece[]): void {
  ofReading.set(facts, pieces);
}

/** A piece lives as long as its first fact. */
const byFirst = new WeakMap<Fact, Piece>();
const firsts = new Map<string, WeakRef<Fact>>();
const gone = new FinalizationRegistry<string>((digest) => {
  if (firsts.get(digest)?.deref() === undefined) firsts.delete(digest);
});

/** The piece with this digest, where it is at hand. */
export function keptPiece(digest: string): Piece | undefined {
  const piece = pieceBeginningWith(firsts.get(digest)?.deref());
  return piece?.digest === digest ? piece : undefined;
}

/** The piece that begins with this very object, where there is one. */
export function pieceBeginningWith(first: Fact | undefined): Piece | undefined {
  return first === undefined ? undefined : byFirst.get(first);
}

/** Has a piece at hand for whoever needs it next. */
export function keepPiece(piece: Piece): Piece {
  const [first] = piece.facts;
  if (first === undefined) return piece;
  byFirst.set(first, piece);
  firsts.set(piece.digest, new WeakRef(first));
  gone.register(first, piece.digest);
  return piece;
}
