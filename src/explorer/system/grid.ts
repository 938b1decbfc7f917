/** The columns and rows of the system picture in pixels, with gaps as wide as the lines in them need. */
import type { AreaColour } from '../../client/words.generated.ts';
import { faces, linesOf } from '../picture/measure.ts';
import { type Cell, type Column, type Placed, type Row, rows } from './place.ts';
import type { Gaps, RouteBox } from './route.ts';

/** A box of the picture: what stands in it, how its name breaks, and where it is. */
export interface SystemBox extends RouteBox {
  readonly cell: Cell;
  /** `undefined` where no forum stands. */
  readonly placed: Placed | undefined;
  /** What coverage says of a cell where no forum stands. */
  readonly hole: Hole | undefined;
  readonly lines: readonly string[];
}

/** A cell without anything in it, where coverage says that a forum is missing or to be clarified. */
export interface Hole {
  readonly row: Row;
  readonly area: AreaColour;
  /** What stands in its box. */
  readonly label: string;
  /** What coverage found, as people say it. */
  readonly inWords: string;
  /** Does law or an adopted plan ask for what is missing? */
  readonly isGrave: boolean;
}

/** The grid: where boxes, gaps and the bands of areas and levels are. */
export interface Grid {
  readonly boxes: readonly SystemBox[];
  readonly gaps: Gaps;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly {
    readonly area: Hole['area'];
    readonly x: number;
    readonly width: number;
  }[];
  readonly bandTop: number;
  readonly levels: readonly { readonly row: Row; readonly y: number; readonly height: number }[];
}

const boxWidth = 204;
const headWidth = 76;
const between = 18;
const lineHeight = 19;
/** The height of one named forum inside the box of its type. */
export const namedHeight = 24;
/** Where the text of a box begins. */
export const inset = 28;

/** A picture is at least so wide, so that a small system is not blown up to the width of the page. */
const least = 1000;

/** How wide gaps are before lines are counted. */
export const narrowest = { column: 80, area: 124, row: 44 } as const;

function sizeOf(
  placed: Placed | undefined,
  hole: Hole | undefined,
  width: number,
  sideLines: number,
) {
  const name = placed?.party.name ?? hole?.label ?? '';
  const lines = linesOf(name, width - inset - 12, faces.name, 3);
  const text = lines.length * lineHeight + 17 + (placed?.named.length ?? 0) * namedHeight;
  return { lines, height: Math.max(66, text + 26, sideLines * 26 + 20) };
}

/**
 * Lays out cells.
 *
 * @param columns - what stands side by side
 * @param widths - of each gap before a column, and above a row, when they are known
 * @param sideLines - how many lines a box has on its busier side
 */
export function gridOf(
  columns: readonly Column[],
  cells: readonly Cell[],
  holes: readonly Hole[],
  widths: { readonly xs: readonly number[]; readonly ys: readonly number[] } | undefined,
  sideLines: (id: string) => number,
): Grid {
  const stacksOf = columns.map((area) =>
    Math.max(
      1,
      ...cells
        .filter((cell) => cell.row !== 'WHOLE' && cell.area === area)
        .map(({ stacks }) => stacks.length),
    ),
  );
  const firsts = stacksOf.map((_, at) => stacksOf.slice(0, at).reduce((sum, one) => sum + one, 0));
  const count = stacksOf.reduce((sum, one) => sum + one, 0);
  const gapBefore = (column: number) =>
    widths?.xs[column] ?? (firsts.includes(column) ? narrowest.area : narrowest.column);
  const xs: number[] = [];
  const lefts: number[] = [];
  let x = headWidth;
  for (let column = 0; column <= count; column += 1) {
    const gap =
      column === 0 || column === count ? Math.max(28, widths?.xs[column] ?? 28) : gapBefore(column);
    xs.push(x + gap / 2);
    x += gap;
    if (column === count) break;
    lefts.push(x);
    x += boxWidth;
  }
  const width = Math.max(x, least);
  const rightOf = (column: number) => (lefts[column] ?? 0) + boxWidth;
  const filled: Cell[] = [
    ...cells,
    ...holes.map(({ row, area }) => ({ row, area, stacks: [[]] }) satisfies Cell),
  ];
  const used = rows.filter((row) => filled.some((cell) => cell.row === row));
  const ys: number[] = [];
  const levels: Grid['levels'][number][] = [];
  const boxes: SystemBox[] = [];
  let y = 0;
  used.forEach((row, rowAt) => {
    const gap = rowAt === 0 ? 8 : (widths?.ys[rowAt] ?? narrowest.row);
    ys.push(y + gap / 2);
    y += gap;
    const here = filled.filter((cell) => cell.row === row);
    let tallest = 0;
    for (const cell of here) {
      const at = cell.row === 'WHOLE' ? -1 : columns.indexOf(cell.area);
      const spans = cell.row === 'WHOLE' || cell.row === 'AREA';
      const first = at === -1 ? 0 : (firsts[at] ?? 0);
      const last = at === -1 ? count - 1 : first + (stacksOf[at] ?? 1) - 1;
      const own = cell.stacks.length;
      cell.stacks.forEach((stack, stackAt) => {
        const isFirst = at === 0 && columns.length > 1;
        const column = spans ? first : isFirst ? last - own + 1 + stackAt : first + stackAt;
        const lastColumn = spans ? last : column;
        const items: readonly (Placed | undefined)[] = stack.length > 0 ? stack : [undefined];
        let top = y;
        items.forEach((placed, place) => {
          const boxLeft = lefts[column] ?? 0;
          const boxRight = rightOf(lastColumn);
          const id = placed?.party.id ?? `${cell.area}-${row}`;
          const hole = placed
            ? undefined
            : holes.find((one) => one.row === row && one.area === cell.area);
          const { lines, height } = sizeOf(placed, hole, boxRight - boxLeft, sideLines(id));
          boxes.push({
            id,
            cell,
            placed,
            hole,
            lines,
            column,
            lastColumn,
            row: rowAt,
            x: boxLeft,
            y: top,
            width: boxRight - boxLeft,
            height,
            isTop: place === 0,
            isBottom: place === items.length - 1,
          });
          top += height + between;
        });
        tallest = Math.max(tallest, top - between - y);
      });
    }
    levels.push({ row, y, height: tallest });
    y += tallest;
  });
  const lowest = Math.max(16, widths?.ys[used.length] ?? 16);
  ys.push(y + lowest / 2);
  const bandTop = (levels.find(({ row }) => row !== 'WHOLE')?.y ?? 0) - 12;
  return {
    boxes,
    gaps: { xs, ys },
    width,
    height: y + lowest,
    bandTop,
    bands: columns.flatMap((area, at) => {
      if (area === undefined) return [];
      const first = firsts[at] ?? 0;
      const left = (lefts[first] ?? 0) - 12;
      return { area, x: left, width: rightOf(first + (stacksOf[at] ?? 1) - 1) + 12 - left };
    }),
    levels,
  };
}
