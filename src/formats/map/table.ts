/** The table of the map: groups across, levels down, each column as wide as makes the whole lowest. */
import { type Mark, mmPerPoint, part } from './drawing.ts';
import { between, lineOf, type Pen } from './pen.ts';
import { drawRuns, heightOf, leastWidth, plain, type Run } from './runs.ts';
import type { Sheet, SheetBlock } from './sheet.ts';
import { edge, headed, ink, sunk } from './signs.ts';

/** The words of a table's corner, of its last row and of cells where nobody stands. */
export interface TableWords {
  readonly corner: string;
  readonly silent: string;
  readonly nobody: string;
}
/** A table with widths and heights in millimetres. */
export interface Table {
  readonly sheet: Sheet;
  readonly pen: Pen;
  readonly words: TableWords;
  readonly label: number;
  readonly widths: readonly number[];
  readonly head: number;
  readonly rows: readonly number[];
  /** Of the row of types nobody stands under; 0 where there are none. */
  readonly silent: number;
  readonly width: number;
  readonly height: number;
}

const padding = ({ size }: Pen) => size * mmPerPoint * 0.45;
const headPen = (pen: Pen): Pen => ({ ...pen, size: pen.size * 1.1 });
/** Room above a heading that stands below others. */
const apart = ({ size }: Pen) => size * mmPerPoint * 0.3;
const bold = (text: string, as?: Run['part']): Run => ({
  ...plain(text, { bold: true }),
  part: as,
});

/** Heights of a column's head and cells at each width tried, worked out once. */
interface Measured {
  readonly least: number;
  at(width: number): { readonly head: number; readonly cells: readonly number[] };
}

function blockHeight({ heading, runs }: SheetBlock, width: number, pen: Pen): number {
  return (
    heightOf([heading], width, pen) +
    runs.reduce((sum, run) => sum + between(pen) + heightOf([run], width, pen), 0)
  );
}
const cellHeight = (cell: readonly SheetBlock[], width: number, pen: Pen) =>
  cell.length === 0
    ? lineOf(pen)
    : cell.reduce(
        (sum, block, at) => sum + blockHeight(block, width, pen) + (at > 0 ? apart(pen) : 0),
        0,
      );

function measuredColumn(
  name: string,
  cells: readonly (readonly SheetBlock[])[],
  pen: Pen,
): Measured {
  const pad = 2 * padding(pen);
  const runs = cells.flat().flatMap(({ heading, runs: others }) => [heading, ...others]);
  const least =
    Math.max(leastWidth(bold(name), headPen(pen)), ...runs.map((run) => leastWidth(run, pen))) +
    pad +
    0.2;
  const known = new Map<number, ReturnType<Measured['at']>>();
  return {
    least,
    at(width) {
      const told = known.get(width);
      if (told) return told;
      const made = {
        head: heightOf([bold(name)], width - pad, headPen(pen)) + pad,
        cells: cells.map((cell) => cellHeight(cell, width - pad, pen) + pad),
      };
      known.set(width, made);
      return made;
    },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const steps = [16, 8, 4, 2, 1] as const;

const heightOfRows = (columns: readonly Measured[], widths: readonly number[], rows: number) => {
  const told = columns.map((column, at) => column.at(widths[at] ?? 0));
  const lines = Array.from({ length: rows }, (_, row) =>
    Math.max(...told.map(({ cells }) => cells[row] ?? 0)),
  );
  // Of two that are as low, the one whose columns hold least.
  return sum(lines) + 1e-2 * sum(told.map(({ cells }) => sum(cells)));
};

/** Room moved from column to column as long as the rows become lower by it. */
function lowered(
  columns: readonly Measured[],
  start: readonly number[],
  rows: number,
): { readonly widths: readonly number[]; readonly height: number } {
  let widths = [...start];
  let height = heightOfRows(columns, widths, rows);
  for (const step of steps)
    for (let moved = true; moved; ) {
      moved = false;
      for (let from = 0; from < columns.length; from++)
        for (let to = 0; to < columns.length; to++) {
          const left = (widths[from] ?? 0) - step;
          if (from === to || left < (columns[from]?.least ?? 0)) continue;
          const tried = widths.with(from, left).with(to, (widths[to] ?? 0) + step);
          const now = heightOfRows(columns, tried, rows);
          if (now >= height - 1e-6) continue;
          [widths, height, moved] = [tried, now, true];
        }
    }
  return { widths, height };
}

/** Widths that fill the room and make the rows lowest, tried from two beginnings; null when the words do not fit. */
function widthsIn(columns: readonly Measured[], room: number, rows: number) {
  const least = columns.map((column) => column.least);
  const spare = room - sum(least);
  if (spare < 0) return null;
  const needs = columns.map((column, at) => sum(column.at(least[at] ?? 0).cells));
  const [one, other] = [
    least.map((width, at) => width + (spare * (needs[at] ?? 0)) / sum(needs)),
    least.map((width) => width + spare / columns.length),
  ].map((start) => lowered(columns, start, rows));
  return one && other && other.height < one.height ? other.widths : (one?.widths ?? null);
}

/** The lowest table of this width, or null when its words do not fit. */
export function tableOf(sheet: Sheet, width: number, words: TableWords, pen: Pen): Table | null {
  const pad = 2 * padding(pen);
  const labels = [words.corner, words.silent, ...sheet.rows].map((text) => bold(text));
  const label = Math.max(...labels.map((run) => leastWidth(run, pen))) + pad + 0.2;
  const columns = sheet.columns.map(({ name, cells }) => measuredColumn(name, cells, pen));
  const widths = widthsIn(columns, width - label, sheet.rows.length);
  if (widths === null) return null;
  const told = columns.map((column, at) => column.at(widths[at] ?? 0));
  const labelHeight = (text: string) => heightOf([bold(text)], label - pad, pen) + pad;
  const head = Math.max(labelHeight(words.corner), ...told.map((column) => column.head));
  const rows = sheet.rows.map((name, row) =>
    Math.max(labelHeight(name), ...told.map(({ cells }) => cells[row] ?? 0)),
  );
  const silent = sheet.silent
    ? Math.max(labelHeight(words.silent), heightOf([sheet.silent], width - label - pad, pen) + pad)
    : 0;
  const height = head + sum(rows) + silent;
  return { sheet, pen, words, label, widths, head, rows, silent, width, height };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxed = (place: Place, fill: string): Mark => ({
  kind: 'box',
  ...place,
  fill,
  stroke: edge,
  line: 0.15,
});

function drawCell(cell: readonly SheetBlock[], place: Place, { pen, words }: Table): Mark {
  const pad = padding(pen);
  const width = place.width - 2 * pad;
  const x = place.x + pad;
  if (cell.length === 0) {
    const dash = drawRuns([plain('–')], { x, y: place.y + pad }, width, pen);
    return part('cell', [boxed(place, '#ffffff'), part('signs', dash, words.nobody)]);
  }
  let y = place.y + pad;
  const marks = cell.flatMap((block, at): Mark[] => {
    if (at > 0) y += apart(pen);
    const line: Mark[] =
      block.isUntyped && at > 0
        ? [{ kind: 'line', from: { x, y }, to: { x: x + width, y }, stroke: edge, line: 0.12 }]
        : [];
    const heading = drawRuns([block.heading], { x, y }, width, pen);
    const under = y + heightOf([block.heading], width, pen) + between(pen);
    y += blockHeight(block, width, pen);
    const items = drawRuns(block.runs, { x, y: under }, width, pen);
    return [...line, ...heading, ...(items.length > 0 ? [part('list', items)] : [])];
  });
  return part('cell', [boxed(place, '#ffffff'), ...marks]);
}

function drawHead(text: string, as: 'columnHead' | 'rowHead', place: Place, pen: Pen): Mark {
  const pad = padding(pen);
  const corner = { x: place.x + pad, y: place.y + pad };
  const words = drawRuns([bold(text)], corner, place.width - 2 * pad, pen);
  return part(as, [boxed(place, headed), ...words]);
}

function drawSilent(
  { sheet, label, silent, width, words, pen }: Table,
  x: number,
  y: number,
): Mark[] {
  if (sheet.silent === null) return [];
  const pad = padding(pen);
  const place = { x: x + label, y, width: width - label, height: silent };
  const corner = { x: place.x + pad, y: y + pad };
  return [
    part('row', [
      drawHead(words.silent, 'rowHead', { x, y, width: label, height: silent }, pen),
      part('cell', [
        boxed(place, sunk),
        ...drawRuns([sheet.silent], corner, place.width - 2 * pad, pen),
      ]),
    ]),
    { kind: 'line', from: { x, y }, to: { x: x + width, y }, stroke: ink, line: 0.4 },
  ];
}

/** The table drawn from its top left corner; and how far down each row begins. */
export function drawTable(
  table: Table,
  { x: left, y: top }: { readonly x: number; readonly y: number },
): { readonly marks: readonly Mark[]; readonly tops: readonly number[] } {
  const { sheet, pen, label, widths, head, rows, words, width } = table;
  const places = (y: number, height: number) => {
    let x = left + label;
    return widths.map((wide): Place => {
      const place = { x, y, width: wide, height };
      x += wide;
      return place;
    });
  };
  const heads = places(top, head).map((place, at) =>
    drawHead(sheet.columns[at]?.name ?? '', 'columnHead', place, headPen(pen)),
  );
  const corner = { x: left, y: top, width: label, height: head };
  let y = top + head;
  const tops: number[] = [];
  const levels = sheet.rows.map((name, row) => {
    const height = rows[row] ?? 0;
    tops.push(y);
    const cells = places(y, height).map((place, at) =>
      drawCell(sheet.columns[at]?.cells[row] ?? [], place, table),
    );
    const named = drawHead(name, 'rowHead', { x: left, y, width: label, height }, pen);
    y += height;
    return part('row', [named, ...cells]);
  });
  const across = (at: number): Mark => ({
    kind: 'line',
    from: { x: left, y: at },
    to: { x: left + width, y: at },
    stroke: ink,
    line: 0.5,
  });
  const body = [
    part('row', [drawHead(words.corner, 'columnHead', corner, pen), ...heads]),
    ...levels,
    ...drawSilent(table, left, y),
  ];
  return { marks: [part('table', body), across(top + head)], tops };
}
