/**
 * A revision's facts in pieces that revisions share. Facts stand by kind and id, and where a piece begins follows from an id alone, so that
 * an edit changes the piece it falls in and never where others begin.
 */
import type { Fact } from '../../model/fact.ts';
import { byId } from '../../model/fact-index.ts';
import { canonicalText, compress, digestOf, factsOf, textIn } from './canonical.ts';
import { keepPiece, keptPiece, type Piece, pieceBeginningWith } from './kept-pieces.ts';

/** How many facts a piece has on average. */
const usualSize = 128;

/** The pieces of a revision with these facts, in whatever order they come; facts of a piece are as they will be read. */
export function piecesOf(facts: readonly Fact[]): readonly Piece[] {
  return runsOf(facts).map(pieceOf);
}

/** Facts as they will be read, in id order, so that equal ones compare equal. */
export function asKept(facts: readonly Fact[]): Fact[] {
  return factsIn(piecesOf(facts));
}

/** The facts of some pieces, in id order. */
export function factsIn(pieces: readonly Piece[]): Fact[] {
  return pieces.flatMap(({ facts }) => facts).sort(byId);
}

/** The digest of a revision: of the list of its pieces; one of form 1 is its own piece. */
export function digestOfPieces(digests: readonly string[]): string {
  return digestOf(digests.join('\n'));
}

/** The digest that a revision with these facts has. */
export function digestOfFacts(facts: readonly Fact[]): string {
  return digestOfPieces(piecesOf(facts).map(({ digest }) => digest));
}

/** A piece as the database keeps it. */
export function packed({ facts }: Piece): Int8Array {
  return compress(canonicalText(facts));
}

/**
 * Opens a piece that was kept, and makes sure it is the one.
 *
 * @throws where it is another
 */
export function unpacked(digest: string, bytes: Int8Array): Piece {
  const text = textIn(bytes);
  if (digestOf(text) !== digest) throw new Error(`A piece does not have its digest ${digest}.`);
  return keptPiece(digest) ?? keepPiece({ digest, facts: factsOf(text) });
}

/** A list of digests as the database keeps it: 32 bytes each. */
export function packedList(digests: readonly string[]): Int8Array {
  const bytes = Buffer.from(digests.join(''), 'hex');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The digests of a list that was kept. */
export function digestsIn(list: Int8Array): string[] {
  const text = Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('hex');
  return text.match(/.{64}/g) ?? [];
}

/** Facts cut where pieces begin: at each kind, and at one id in so many. */
function runsOf(facts: readonly Fact[]): Fact[][] {
  const kinds = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = kinds.get(fact.kind);
    if (list === undefined) kinds.set(fact.kind, [fact]);
    else list.push(fact);
  }
  const inOrder = [...kinds.keys()].sort().map((kind) => (kinds.get(kind) ?? []).sort(byId));
  return inOrder.flatMap((list) => {
    const runs: Fact[][] = [];
    for (const fact of list) {
      const run = runs.at(-1);
      if (run === undefined || isBeginning(fact.id)) runs.push([fact]);
      else run.push(fact);
    }
    return runs;
  });
}

/** By a hash of the id whose bits are all mixed (FNV-1a, ended as MurmurHash does). */
function isBeginning(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) % usualSize === 0;
}

function pieceOf(run: readonly Fact[]): Piece {
  const known = pieceBeginningWith(run[0]);
  const isKnown = known?.facts.length === run.length;
  if (isKnown && known.facts.every((fact, at) => fact === run[at])) return known;
  const text = canonicalText(run);
  const digest = digestOf(text);
  return keptPiece(digest) ?? keepPiece({ digest, facts: factsOf(text) });
}
