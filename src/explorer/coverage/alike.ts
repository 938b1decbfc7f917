/** Findings that say the same of several places, told as one. */
import type { CheckStatus, Ground } from '../../client/words.generated.ts';
import type { MatrixResult } from './matrix.ts';

type Told = MatrixResult & { readonly ground: Ground | null };

/** One finding, or several alike, in the order they came. */
export interface Alike<Result> {
  /** The id of the first. */
  readonly id: string;
  readonly status: CheckStatus;
  readonly results: readonly Result[];
}

/** Puts together what one check found of one thing in different places, such as a kind of council in nine municipalities. */
export function alike<Result extends Told>(results: readonly Result[]): readonly Alike<Result>[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const { check, of, status, ground, seriousness, places, id } = result;
    const key =
      places.length === 1
        ? [check.id, of.id, status, ground, seriousness].join(' ')
        : `alone ${id}`;
    const group = groups.get(key) ?? [];
    const isNewPlace = group.every((one) => one.places[0]?.id !== places[0]?.id);
    if (isNewPlace) groups.set(key, [...group, result]);
    else groups.set(`alone ${id}`, [result]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Result];
    return { id: first.id, status: first.status, results: group };
  });
}
