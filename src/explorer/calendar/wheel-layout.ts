/** Where things stand in the year wheel: quarters round, forums in rings. */
import type { CalendarItemFragment } from '../ask/documents.generated.ts';

/** An entry in the wheel. */
export interface Placed {
  readonly entry: CalendarItemFragment;
  /** From 1 to 4. */
  readonly quarter: number;
  /** The ring, 0 innermost. */
  readonly lane: number;
}

const inWheel: ReadonlySet<string> = new Set(['SLOT', 'MEETING', 'EVENT']);

/** Whether an entry is of the kinds the wheel shows. */
export function isOfWheel({ kind }: Pick<CalendarItemFragment, 'kind'>): boolean {
  return inWheel.has(kind);
}

/** The quarter of an entry: the one it comes back in, or the one its days lie in. */
export function quarterOf({
  quarter,
  earliest,
  latest,
}: Pick<CalendarItemFragment, 'quarter' | 'earliest' | 'latest'>): number | undefined {
  if (quarter !== null) return quarter;
  if (earliest === null || latest === null) return undefined;
  const [first, last] = [earliest, latest].map(
    (date) => `${date.slice(0, 4)} ${Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1}`,
  );
  return first === last ? Number(first?.slice(5)) : undefined;
}

/**
 * What the wheel shows: what comes back each year, and with one year asked also what has its date in it.
 *
 * @returns each forum in rings of its own, innermost first by name; no two entries of a quarter share a ring
 */
export function wheelOf(
  entries: readonly CalendarItemFragment[],
  isOneYear: boolean,
  compare: (a: string, b: string) => number,
): readonly Placed[] {
  const seen = new Set<string>();
  const quartered = entries.flatMap((entry) => {
    const quarter = quarterOf(entry);
    if (quarter === undefined || !isOfWheel(entry)) return [];
    if (!entry.yearly && !isOneYear) return [];
    if (seen.has(entry.fact.id)) return [];
    seen.add(entry.fact.id);
    return [{ entry, quarter, forum: entry.whose[0]?.name ?? '' }];
  });
  const forums = [...new Set(quartered.map(({ forum }) => forum))].sort(compare);
  const placed: Placed[] = [];
  let first = 0;
  for (const forum of forums) {
    const taken = new Map<number, number>();
    for (const { entry, quarter } of quartered.filter((one) => one.forum === forum)) {
      const at = taken.get(quarter) ?? 0;
      taken.set(quarter, at + 1);
      placed.push({ entry, quarter, lane: first + at });
    }
    first += Math.max(...taken.values());
  }
  return placed;
}

/** A point of the wheel; angles in degrees, clockwise from the top. */
export function pointAt(radius: number, angle: number): string {
  const turned = ((angle - 90) * Math.PI) / 180;
  return `${(radius * Math.cos(turned)).toFixed(2)} ${(radius * Math.sin(turned)).toFixed(2)}`;
}

/** The outline of a part of a ring. */
export function sectorPath(inner: number, outer: number, from: number, to: number): string {
  return `M${pointAt(outer, from)}A${outer} ${outer} 0 0 1 ${pointAt(outer, to)}L${pointAt(inner, to)}A${inner} ${inner} 0 0 0 ${pointAt(inner, from)}Z`;
}

/** The line text stands on along a ring; in the lower half it runs the other way, so that no word stands on its head. */
export function textPath(radius: number, from: number, to: number): string {
  const isUpper = to <= 90 || from >= 270;
  return isUpper
    ? `M${pointAt(radius, from)}A${radius} ${radius} 0 0 1 ${pointAt(radius, to)}`
    : `M${pointAt(radius, to)}A${radius} ${radius} 0 0 0 ${pointAt(radius, from)}`;
}
