/** From the pieces of two revisions to the facts that differ. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex, FactsChanged } from '../../model/fact-index.ts';
import { isSame } from '../../model/same.ts';
import type { Piece } from './kept-pieces.ts';

/** What lies in pieces that are not the same; what says the same there is no change. */
export function changeOfPieces(
  facts: FactIndex,
  before: readonly Piece[],
  after: readonly Piece[],
): FactsChanged {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = new Map(
    before
      .filter((piece) => !now.has(piece))
      .flatMap((piece) => piece.facts.map(({ id }) => [id, facts.byId.get(id) as Fact])),
  );
  const come = after
    .filter((piece) => !old.has(piece))
    .flatMap((piece) => piece.facts.filter((fact) => !isSame(gone.get(fact.id), fact)));
  const changed = new Set(come.map(({ id }) => id));
  const left = new Set(
    after.flatMap((piece) => (old.has(piece) ? [] : piece.facts.map(({ id }) => id))),
  );
  const isGone = ([id]: readonly [string, Fact]) => changed.has(id) || !left.has(id);
  return { gone: new Set([...gone].filter(isGone).map(([, fact]) => fact)), come };
}
