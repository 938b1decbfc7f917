/** Which parties a column shows where not all of them fit: those whose own further ones are not shown fold first. */

/** A party that may be folded. */
export interface Foldable {
  readonly key: string;
  readonly height: number;
  /** It is opened or selected. */
  readonly isHeld: boolean;
  /** It leads to others further out. */
  readonly leadsOn: boolean;
  /** How many flows tie it to the column further in. */
  readonly flows: number;
}

/** The box that says how many there are beyond those shown. */
export const foldHeight = 34;

/**
 * The keys that a column keeps, in their order.
 *
 * @param room - how high the column may be
 * @param gap - between two boxes
 * @param alwaysFolds - some are not at hand at all, so that the box of the others stands in any case
 */
export function kept(
  column: readonly Foldable[],
  room: number,
  gap: number,
  alwaysFolds: boolean,
): Set<string> {
  const all = column.reduce((sum, { height }) => sum + height + gap, -gap);
  const rest = gap + foldHeight;
  if (all + (alwaysFolds ? rest : 0) <= room) return new Set(column.map(({ key }) => key));
  const first = column.toSorted(
    (a, b) =>
      Number(b.isHeld) - Number(a.isHeld) ||
      Number(b.leadsOn) - Number(a.leadsOn) ||
      b.flows / b.height - a.flows / a.height,
  );
  const shown = new Set<string>();
  let used = foldHeight;
  for (const { key, height } of first) {
    if (used + gap + height > room) continue;
    shown.add(key);
    used += gap + height;
  }
  return shown;
}
