/** The table: its columns set out in one or more bands below each other, each with its own heads, so that all words fit. */
import { type Mark, mmPerPoint } from './drawing.ts';
import { widthOf } from './fonts.ts';
import { drawRuns, heightOf, type Lang, leastWidth, lineOf, textMark, wholeWidth } from './runs.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import { edge, headed, ink, quiet, sunk } from './signs.ts';
import { widestPiece, wrap } from './wrap.ts';

/** How a table is set: its width in millimetres, its text in points, and the words of its corner and its empty cells. */
export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly language: Lang;
  readonly corner: string;
  readonly empty: string;
}
export interface Band {
  readonly columns: readonly SheetColumn[];
  readonly widths: readonly number[];
  readonly label: number;
  readonly head: number;
  readonly rows: readonly number[];
  readonly height: number;
}
export interface Table {
  readonly bands: readonly Band[];
  readonly height: number;
}

const padding = (size: number) => size * mmPerPoint * 0.5;
const countSize = (size: number) => size * 0.88;
/** Between two bands. */
const apart = 4;
/** How long a turned head may be before it is broken. */
const turnedLength = (name: string, size: number) =>
  Math.max(size * mmPerPoint * 8, widestPiece(name, { size, bold: true }));
const turnedLines = (name: string, size: number) =>
  wrap(name, turnedLength(name, size), { size, bold: true });

const isNarrow = ({ total }: SheetColumn) => total === 0;
const headRun = ({ name }: { readonly name: string }) => ({ text: name, bold: true });
const countWidth = (total: number, size: number) =>
  widthOf(String(total), countSize(size)) + size * mmPerPoint * 0.4;

function narrowWidth({ name }: SheetColumn, size: number): number {
  return turnedLines(name, size).length * lineOf(size) + 1.4 * padding(size);
}
function leastColumn(column: SheetColumn, size: number, empty: string): number {
  if (isNarrow(column)) return narrowWidth(column, size);
  const cells = column.cells.map(({ runs, total }) =>
    runs.length === 0
      ? widthOf(empty, countSize(size))
      : Math.max(
          leastWidth(runs[0] ?? { text: '' }, size) + countWidth(total, size),
          ...runs.map((run) => leastWidth(run, size)),
        ),
  );
  return Math.max(leastWidth(headRun(column), size), ...cells) + 2 * padding(size) + 0.2;
}
function wholeColumn(column: SheetColumn, size: number): number {
  const runs = [headRun(column), ...column.cells.flatMap((cell) => cell.runs)];
  const widest = Math.max(...runs.map((run) => wholeWidth(run, size)));
  return widest + countWidth(column.total, size) + 2 * padding(size) + 0.2;
}
/** How much a column has to say where it says most; room is given by that. */
const weightOf = ({ cells }: SheetColumn) =>
  Math.sqrt(Math.max(1, ...cells.map(({ runs }) => runs.length)));

/** Widths that fill the room: first what each needs, then towards one line each, then evenly; null when it cannot be. */
function widthsIn(columns: readonly SheetColumn[], room: number, setting: Setting) {
  const { size, empty } = setting;
  const least = columns.map((column) => leastColumn(column, size, empty));
  let left = room - least.reduce((sum, width) => sum + width, 0);
  if (left < 0) return null;
  const widths = [...least];
  const most = columns.map((column) =>
    isNarrow(column) ? narrowWidth(column, size) : wholeColumn(column, size),
  );
  for (let round = 0; round < 8 && left > 0.01; round++) {
    const open = columns.flatMap((column, at) =>
      (widths[at] ?? 0) < (most[at] ?? 0) ? [{ at, weight: weightOf(column) }] : [],
    );
    const weights = open.reduce((sum, { weight }) => sum + weight, 0);
    if (weights === 0) break;
    const share = left / weights;
    for (const { at, weight } of open) {
      const more = Math.min(share * weight, (most[at] ?? 0) - (widths[at] ?? 0));
      widths[at] = (widths[at] ?? 0) + more;
      left -= more;
    }
  }
  const wide = columns.some((one) => !isNarrow(one))
    ? columns.flatMap((column, at) => (isNarrow(column) ? [] : [at]))
    : columns.map((_, at) => at);
  for (const at of wide) widths[at] = (widths[at] ?? 0) + left / wide.length;
  return widths;
}

function bandOf(sheet: Sheet, columns: readonly SheetColumn[], setting: Setting): Band | null {
  const { size, corner } = setting;
  const inner = (width: number) => width - 2 * padding(size);
  const counts = Math.max(...sheet.rows.map(({ total }) => countWidth(total, size)));
  const label =
    counts +
    Math.max(
      ...[corner, ...sheet.rows.map(({ name }) => name)].map((text) =>
        widestPiece(text, { size, bold: true }),
      ),
    ) +
    2 * padding(size) +
    0.2;
  const widths = widthsIn(columns, setting.width - label, setting);
  if (widths === null) return null;
  const count = lineOf(countSize(size));
  const heads = columns.map((column, at) =>
    isNarrow(column)
      ? Math.max(...turnedLines(column.name, size).map((line) => widthOf(line, size, true)))
      : heightOf([headRun(column)], inner(widths[at] ?? 0), size),
  );
  const head = Math.max(lineOf(size), ...heads) + count + 2 * padding(size);
  const rows = sheet.rows.map(
    (row, down) =>
      Math.max(
        heightOf([headRun(row)], inner(label), size, countWidth(row.total, size)),
        ...columns.map(({ cells }, at) => {
          const { runs = [], total = 0 } = cells[down] ?? {};
          return heightOf(runs, inner(widths[at] ?? 0), size, countWidth(total, size));
        }),
      ) +
      2 * padding(size),
  );
  const height = head + rows.reduce((sum, one) => sum + one, 0);
  return { columns, widths, label, head, rows, height };
}

/** Where a list may be cut in so many parts of about the same width, a few columns either way. */
function cuts(widths: readonly number[], parts: number): number[][] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let found: number[][] = [[]];
  for (let part = 1; part < parts; part++) {
    let sum = 0;
    const near = widths.findIndex((width) => {
      sum += width;
      return sum >= (whole * part) / parts;
    });
    const options = [-3, -2, -1, 0, 1, 2, 3].map((step) => near + step);
    found = found.flatMap((cut) =>
      options
        .filter((at) => at > (cut.at(-1) ?? 0) && at < widths.length)
        .map((at) => [...cut, at]),
    );
  }
  return found;
}

/**
 * The lowest table of so many bands, or null when its words do not fit the width.
 *
 * @param known - bands of this setting laid out before, by their columns; added to
 */
export function tableOf(
  sheet: Sheet,
  parts: number,
  setting: Setting,
  known: Map<string, Band | null> = new Map(),
): Table | null {
  const { size, empty } = setting;
  const band = (from: number, to: number) => {
    const key = `${from}-${to}`;
    if (!known.has(key)) known.set(key, bandOf(sheet, sheet.columns.slice(from, to), setting));
    return known.get(key) ?? null;
  };
  const needs = sheet.columns.map(
    (column) =>
      (leastColumn(column, size, empty) +
        (isNarrow(column) ? narrowWidth(column, size) : wholeColumn(column, size))) /
      2,
  );
  let best: Table | null = null;
  for (const cut of cuts(needs, parts)) {
    const ends = [...cut, sheet.columns.length];
    const bands = ends.map((end, at) => band(ends[at - 1] ?? 0, end));
    const whole = bands.filter((one) => one !== null);
    if (whole.length < bands.length) continue;
    const height = whole.reduce((sum, one) => sum + one.height, 0) + apart * (parts - 1);
    if (best === null || height < best.height) best = { bands: whole, height };
  }
  return best;
}

function drawHead(
  column: SheetColumn,
  x: number,
  top: number,
  width: number,
  band: Band,
  setting: Setting,
): Mark[] {
  const { size, language } = setting;
  const pad = padding(size);
  const count = textMark(
    String(column.total),
    isNarrow(column) ? x + (width - widthOf(String(column.total), countSize(size))) / 2 : x + pad,
    top + band.head - pad - 0.2,
    countSize(size),
    { colour: quiet },
  );
  if (!isNarrow(column))
    return [
      ...drawRuns([headRun(column)], { x: x + pad, y: top + pad }, width - 2 * pad, size, language),
      count,
    ];
  const lines = turnedLines(column.name, size);
  const start = x + (width - lines.length * lineOf(size)) / 2;
  const foot = top + band.head - pad - lineOf(countSize(size));
  return [
    ...lines.map((line, at) =>
      textMark(line, start + at * lineOf(size) + size * mmPerPoint * 0.98, foot, size, {
        bold: true,
        colour: quiet,
        turned: true,
      }),
    ),
    count,
  ];
}

function drawCell(
  column: SheetColumn,
  down: number,
  box: { x: number; y: number; width: number; height: number },
  setting: Setting,
): Mark[] {
  const { size, language, empty } = setting;
  const pad = padding(size);
  const { runs = [], total = 0 } = column.cells[down] ?? {};
  const small = countSize(size);
  const baseline = box.y + pad + size * mmPerPoint * 0.98;
  if (total === 0) {
    const text = isNarrow(column) ? '–' : empty;
    const x = isNarrow(column) ? box.x + (box.width - widthOf(text, small)) / 2 : box.x + pad;
    return [
      { kind: 'box', ...box, fill: sunk, stroke: edge, line: 0.12 },
      textMark(text, x, baseline, small, { colour: quiet }),
    ];
  }
  const count = String(total);
  return [
    { kind: 'box', ...box, fill: '#ffffff', stroke: edge, line: 0.12 },
    ...drawRuns(
      runs,
      { x: box.x + pad, y: box.y + pad },
      box.width - 2 * pad,
      size,
      language,
      countWidth(total, size),
    ),
    textMark(count, box.x + box.width - pad - widthOf(count, small), baseline, small, {
      colour: quiet,
    }),
  ];
}

function drawBand(
  sheet: Sheet,
  band: Band,
  corner: { x: number; y: number },
  setting: Setting,
): Mark[] {
  const { size, language } = setting;
  const pad = padding(size);
  const marks: Mark[] = [];
  const box = (x: number, y: number, width: number, height: number, fill: string) =>
    marks.push({ kind: 'box', x, y, width, height, fill, stroke: edge, line: 0.12 });
  box(corner.x, corner.y, band.label, band.head, headed);
  marks.push(
    textMark(setting.corner, corner.x + pad, corner.y + band.head - pad - 0.2, size, {
      bold: true,
    }),
  );
  let x = corner.x + band.label;
  band.columns.forEach((column, at) => {
    const width = band.widths[at] ?? 0;
    box(x, corner.y, width, band.head, headed);
    marks.push(...drawHead(column, x, corner.y, width, band, setting));
    let y = corner.y + band.head;
    band.rows.forEach((height, down) => {
      marks.push(...drawCell(column, down, { x, y, width, height }, setting));
      y += height;
    });
    x += width;
  });
  let y = corner.y + band.head;
  sheet.rows.forEach((row, down) => {
    const height = band.rows[down] ?? 0;
    box(corner.x, y, band.label, height, headed);
    const small = countSize(size);
    const count = String(row.total);
    const end = corner.x + band.label - pad - widthOf(count, small);
    marks.push(
      ...drawRuns(
        [headRun(row)],
        { x: corner.x + pad, y: y + pad },
        band.label - 2 * pad,
        size,
        language,
        countWidth(row.total, size),
      ),
      textMark(count, end, y + pad + size * mmPerPoint * 0.98, small, { colour: quiet }),
    );
    y += height;
  });
  const under = corner.y + band.head;
  marks.push({
    kind: 'line',
    from: { x: corner.x, y: under },
    to: { x, y: under },
    stroke: ink,
    line: 0.5,
  });
  return marks;
}

/** The table drawn from its top left corner. */
export function drawTable(
  sheet: Sheet,
  table: Table,
  corner: { x: number; y: number },
  setting: Setting,
): Mark[] {
  let y = corner.y;
  return table.bands.flatMap((band) => {
    const marks = drawBand(sheet, band, { x: corner.x, y }, setting);
    y += band.height + apart;
    return marks;
  });
}
