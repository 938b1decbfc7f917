/** The columns and rows of the system picture in pixels: what {@link Measures} says of widths, filled with boxes. */
import type { AreaColour } from '../../client/words.generated.ts';
import type { PartyFragment } from '../ask/documents.generated.ts';
import { type Face, faces, linesOf } from '../picture/measure.ts';
import { insideHeight } from '../picture/shapes.ts';
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
  /** What stands below the name. */
  readonly below: readonly string[];
  /** The named forums inside it, with their names broken. */
  readonly inside: readonly { readonly party: PartyFragment; readonly lines: readonly string[] }[];
}

/** A cell without anything in it, where coverage says that a forum is missing or to be clarified. */
export interface Hole {
  readonly row: Row;
  readonly area: AreaColour;
  /** What stands in its box. */
  readonly label: string;
  /** What coverage found, as people say it. */
  readonly inWords: string;
  /** The same as a sentence. */
  readonly sentence: string;
  /** Does law or an adopted plan ask for what is missing? */
  readonly isGrave: boolean;
}

/** How wide and high everything is. */
export interface Measures {
  /** Room for the names of rows. */
  readonly head: number;
  /** The width of the boxes of each column. */
  readonly boxes: readonly number[];
  /** The gap before each column, and after the last. */
  readonly xs: readonly number[];
  /** The gap above each row, and below the last. */
  readonly ys: readonly number[];
  /** How many lines meet the busiest side of a box. */
  readonly sideLines: (id: string) => number;
  readonly face: Face;
}

/** The grid: where boxes, gaps and the bands of areas and levels are. */
export interface Grid {
  readonly boxes: readonly SystemBox[];
  readonly gaps: Gaps;
  /** How wide each gap is: {@link Gaps} says where its middle is. */
  readonly room: Gaps;
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

/** What boxes say beside names. */
export interface Told {
  /** Below the name of a party. */
  readonly second: (party: PartyFragment) => string;
  /** Before the name of a forum inside the box of its type. */
  readonly signOf: (id: string) => string;
}

const between = 18;
const [lineHeight, belowHeight] = [19, 16];
/** How far lines on one side of a box stand apart: a label fits between them. */
export const sideRoom = 32;
/** Where the text of a box begins. */
export const inset = 26;

/** How many boxes stand side by side in each column of {@link Column}. */
export function stacksOf(columns: readonly Column[], cells: readonly Cell[]): number[] {
  return columns.map((area) =>
    Math.max(
      1,
      ...cells
        .filter((cell) => cell.row !== 'WHOLE' && cell.area === area)
        .map(({ stacks }) => stacks.length),
    ),
  );
}

const mostLines = 9;

/** The name of a forum inside the box of its type, which need not be said again. */
function ownName(name: string, type: string): string {
  return name.startsWith(`${type} `) ? name.slice(type.length + 1) : name;
}

function sizeOf(
  placed: Placed | undefined,
  hole: Hole | undefined,
  width: number,
  { face, sideLines }: Measures,
  id: string,
  told: Told,
) {
  const name = placed?.party.name ?? hole?.label ?? '';
  const lines = linesOf(name, width - inset - 10, face, mostLines);
  const inside = (placed?.named ?? []).map((party) => ({
    party,
    lines: linesOf(
      `${told.signOf(party.id)}${ownName(party.name, name)}`,
      width - inset - 20,
      faces.label,
      mostLines,
    ),
  }));
  const second = placed ? told.second(placed.party) : (hole?.inWords ?? '');
  const below = second === '' ? [] : linesOf(second, width - inset - 8, faces.second, mostLines);
  const named = inside.reduce((sum, one) => sum + insideHeight(one.lines.length), 0);
  const text = lines.length * lineHeight + below.length * belowHeight + named;
  return { lines, below, inside, height: Math.max(66, text + 26, sideLines(id) * sideRoom + 20) };
}

function acrossOf(measures: Measures) {
  const { head, boxes, xs } = measures;
  const middles: number[] = [];
  const lefts: number[] = [];
  let x = head;
  xs.forEach((gap, at) => {
    middles.push(x + gap / 2);
    x += gap;
    if (at === boxes.length) return;
    lefts.push(x);
    x += boxes[at] ?? 0;
  });
  return { middles, lefts, width: x };
}

/**
 * Lays out cells.
 *
 * @param columns - what stands side by side
 * @param measures - how wide columns and gaps are, one for each that {@link stacksOf} counts
 * @param told - what boxes say beside names
 */
export function gridOf(
  columns: readonly Column[],
  cells: readonly Cell[],
  holes: readonly Hole[],
  measures: Measures,
  told: Told,
): Grid {
  const stacks = stacksOf(columns, cells);
  const firsts = stacks.map((_, at) => stacks.slice(0, at).reduce((sum, one) => sum + one, 0));
  const { middles, lefts, width } = acrossOf(measures);
  const last = measures.boxes.length - 1;
  const rightOf = (column: number) => (lefts[column] ?? 0) + (measures.boxes[column] ?? 0);
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
    const gap = measures.ys[rowAt] ?? 0;
    ys.push(y + gap / 2);
    y += gap;
    let tallest = 0;
    for (const cell of filled.filter((one) => one.row === row)) {
      const at = row === 'WHOLE' ? -1 : columns.indexOf(cell.area);
      const isWide = row === 'WHOLE' || row === 'AREA';
      const from = at === -1 ? 0 : (firsts[at] ?? 0);
      const to = at === -1 ? last : from + (stacks[at] ?? 1) - 1;
      cell.stacks.forEach((stack, stackAt) => {
        const isFirst = at === 0 && columns.length > 1;
        const column = isWide
          ? from
          : isFirst
            ? to - cell.stacks.length + 1 + stackAt
            : from + stackAt;
        const lastColumn = isWide ? to : column;
        const items: readonly (Placed | undefined)[] = stack.length > 0 ? stack : [undefined];
        const x = lefts[column] ?? 0;
        let top = y;
        items.forEach((placed, place) => {
          const id = placed?.party.id ?? `${cell.area}-${row}`;
          const hole = placed
            ? undefined
            : holes.find((one) => one.row === row && one.area === cell.area);
          const wide = rightOf(lastColumn) - x;
          const { lines, below, inside, height } = sizeOf(placed, hole, wide, measures, id, told);
          boxes.push({
            ...{ id, cell, placed, hole, lines, below, inside, column, lastColumn, row: rowAt },
            ...{ x, y: top, width: wide, height },
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
  const lowest = measures.ys[used.length] ?? 0;
  ys.push(y + lowest / 2);
  const highest = levels[0]?.y ?? 0;
  return {
    boxes,
    gaps: { xs: middles, ys },
    room: { xs: measures.xs, ys: measures.ys },
    width,
    height: y + lowest,
    bandTop: highest - 12,
    bands: columns.flatMap((area, at) => {
      if (area === undefined) return [];
      const first = firsts[at] ?? 0;
      const left = (lefts[first] ?? 0) - 12;
      return { area, x: left, width: rightOf(first + (stacks[at] ?? 1) - 1) + 12 - left };
    }),
    levels,
  };
}
