/** How high boxes must be for the lines of those who are shown. */
import type { Bundle } from './bundles.ts';

/** So often at most it is tried anew who fits. */
const mostRounds = 12;

/**
 * How high boxes are when only those who fit are shown: who folds takes its lines along, so that others need less room for
 * their ports. Heights only grow from the second time on, so that this comes to an end.
 */
export function heightsToFit(
  bundles: readonly Bundle[],
  heightsOf: (some: readonly Bundle[]) => (key: string) => number,
  fittingWith: (heightOf: (key: string) => number) => Set<string>,
): (key: string) => number {
  const all = heightsOf(bundles);
  const heights = new Map<string, number>();
  let shown = fittingWith(all);
  for (let round = 0; round < mostRounds; round += 1) {
    const needed = heightsOf(shownOnly(bundles, shown));
    if ([...shown].every((key) => needed(key) <= (heights.get(key) ?? 0))) break;
    for (const key of shown) heights.set(key, Math.max(heights.get(key) ?? 0, needed(key)));
    shown = fittingWith((key) => heights.get(key) ?? all(key));
  }
  const needed = heightsOf(shownOnly(bundles, shown));
  return (key) => Math.max(heights.get(key) ?? all(key), shown.has(key) ? needed(key) : 0);
}

/** The bundles without those who are not shown. */
export function shownOnly(
  bundles: readonly Bundle[],
  boxes: Pick<ReadonlySet<string>, 'has'>,
): Bundle[] {
  return bundles.flatMap((bundle) => {
    const branches = new Map([...bundle.branches].filter(([key]) => boxes.has(key)));
    return boxes.has(bundle.inner) && branches.size > 0 ? [{ ...bundle, branches }] : [];
  });
}
