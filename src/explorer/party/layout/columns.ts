/** How wide columns are and where they stand: as wide as the window allows, never narrower than a name needs. */
import type { Bundle } from './bundles.ts';

/** A column with its left edge. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The columns by their number of steps, and how wide they are together. */
export interface Columns {
  readonly at: ReadonlyMap<number, Column>;
  readonly width: number;
  /** Whether there is room for the names of carriers on the lines next to the asked party. */
  readonly pillWidth: number;
  readonly isTight: boolean;
}

/** What a window asks of columns. */
export interface ColumnsAsked {
  readonly numbers: readonly number[];
  readonly bundles: readonly Bundle[];
  /** The column of each key. */
  readonly columnOf: (key: string) => number | undefined;
  readonly width: number;
  readonly rootWidth: number;
}

/** Room for what opens more, outside the outermost column. */
const besideOutermost = 50;
const besideRoot = 16;
const [narrowest, tight, widest] = [138, 176, 252];
const fullPill = 150;
export const shortPill = 40;
/** From a box to the first track, with the sign between; and from the last track to the other box, with the head. */
export const signRoom = { up: 24, down: 50 } as const;
export const headRoom = { up: 24, down: 12 } as const;
const perTrack = 8;
const mostBetween = 230;

/** How far apart two columns must stand. */
function between(outer: number, asked: ColumnsAsked, pill: number): number {
  const side = outer < 0 ? 'up' : 'down';
  const own = asked.bundles.filter(
    (bundle) =>
      bundle.side === side && Math.abs(asked.columnOf(bundle.inner) ?? 99) === Math.abs(outer) - 1,
  );
  const hasVia = own.some(({ via }) => via.length > 0);
  const tracks = own.filter(({ branches }) => branches.size > 0).length;
  const pillRoom = hasVia ? (Math.abs(outer) === 1 ? pill : shortPill) + 8 : 0;
  return signRoom[side] + headRoom[side] + Math.min(9, Math.max(2, tracks)) * perTrack + pillRoom;
}

/** Lays out columns from left to right. */
export function columnsIn(asked: ColumnsAsked): Columns {
  const { numbers, width, rootWidth } = asked;
  const sorted = [...numbers].sort((a, b) => a - b);
  const outer = sorted.filter((number) => number !== 0);
  const [left, right] = [sorted[0] as number, sorted.at(-1) as number];
  const ends =
    (left < 0 ? besideOutermost : besideRoot) + (right > 0 ? besideOutermost : besideRoot);
  const boxFor = (pill: number) => {
    const gaps = outer.reduce((sum, number) => sum + between(number, asked, pill), 0);
    return { gaps, box: (width - ends - rootWidth - gaps) / Math.max(1, outer.length) };
  };
  const pillWidth = boxFor(fullPill).box >= tight ? fullPill : shortPill;
  const { box } = boxFor(pillWidth);
  const boxWidth = Math.max(narrowest, Math.min(widest, Math.floor(box)));
  const spare = Math.max(0, (box - boxWidth) * outer.length);
  const more = outer.length === 0 ? 0 : spare / outer.length;
  const at = new Map<number, Column>();
  let used = 0;
  const gapOf = (number: number) => {
    const least = between(number, asked, pillWidth);
    return Math.max(least, Math.min(mostBetween, least + more));
  };
  const total = outer.reduce((sum, number) => sum + boxWidth + gapOf(number), ends + rootWidth);
  let x = (left < 0 ? besideOutermost : besideRoot) + Math.max(0, (width - total) / 2);
  for (const number of sorted) {
    if (number > 0) x += gapOf(number);
    const own = number === 0 ? rootWidth : boxWidth;
    at.set(number, { x, width: own });
    x += own;
    if (number < 0) x += gapOf(number);
    used = x;
  }
  const room = right > 0 ? besideOutermost : besideRoot;
  return { at, width: Math.max(width, used + room), pillWidth, isTight: boxWidth < tight };
}
