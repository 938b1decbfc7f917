/** The landscape map laid out as one sheet, for a wall or for a screen: a title block, the table, what it rests on and how to read it. */
import { type Drawing, type Mark, mmPerPoint, part } from './drawing.ts';
import { mapWords } from './map-words.ts';
import type { PageWords, Told } from './page-words.ts';
import { between, lineOf, type Measure, type Pen } from './pen.ts';
import { drawRuns, heightOf, plain, type Run } from './runs.ts';
import { sheetOf } from './sheet.ts';
import { edge, ink, quiet } from './signs.ts';
import { drawTable, type Table, type TableWords, tableOf } from './table.ts';

/** A paper, or a screen, whose height is then what it takes: in millimetres, its text in points. */
export interface Paper {
  readonly width: number;
  /** Undefined where it may be as high as it must. */
  readonly height?: number;
  readonly margin: number;
  readonly largest: number;
  readonly smallest: number;
}
/** A3 lying down. Nothing on it is smaller than 9 points: what then does not fit is told by how many it is, and stands in the booklet. */
export const a3: Paper = { width: 420, height: 297, margin: 10, largest: 12, smallest: 9 };
/** Text on screens, in pixels. */
const screenText = 13;
const mmPerPixel = 25.4 / 96;
/** A screen that many pixels wide. */
export const screenOf = (pixels: number): Paper => {
  const size = (screenText * mmPerPixel) / mmPerPoint;
  return { width: pixels * mmPerPixel, margin: 6, largest: size, smallest: size };
};

const gutter = 6;
const space = 3.5;
const titlePen = (pen: Pen): Pen => ({ ...pen, size: pen.size * 2.2 });

interface Placed {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The title, and beside it what a title page says. */
function drawTop(
  { title, about, facts }: PageWords,
  left: number,
  top: number,
  width: number,
  pen: Pen,
): Placed {
  const half = width * 0.36;
  const name: Run = { ...plain(title, { bold: true }), part: 'title' };
  const under = top + 3 + heightOf([name], half, titlePen(pen)) + 0.5;
  const said = [plain(about, { colour: quiet })];
  const x = left + half + gutter;
  const across = 4;
  const wide = (width - half - gutter) / across;
  const pad = pen.size * mmPerPoint * 0.4;
  const runs = facts.map(({ name: fact, text }) => [
    plain(fact, { colour: quiet }),
    plain(text, { bold: true }),
  ]);
  const rows = [0, 1].map((row) =>
    Math.max(
      ...runs
        .slice(row * across, (row + 1) * across)
        .map((two) => heightOf(two, wide - 2 * pad, pen) + 2 * pad),
    ),
  );
  const boxes = runs.flatMap((two, at): Mark[] => {
    const row = Math.floor(at / across);
    const y = top + 3 + (row === 0 ? 0 : (rows[0] ?? 0));
    const place = { x: x + (at % across) * wide, y, width: wide, height: rows[row] ?? 0 };
    const corner = { x: place.x + pad, y: y + pad };
    return [
      { kind: 'box', ...place, stroke: edge, line: 0.2 },
      ...drawRuns(two, corner, wide - 2 * pad, pen),
    ];
  });
  return {
    height: Math.max(
      under - top + heightOf(said, half, pen),
      3 + rows.reduce((all, one) => all + one, 0),
    ),
    marks: [
      {
        kind: 'line',
        from: { x: left, y: top },
        to: { x: left + width, y: top },
        stroke: ink,
        line: 1,
      },
      ...drawRuns([name], { x: left, y: top + 3 }, half, titlePen(pen)),
      ...drawRuns(said, { x: left, y: under }, half, pen),
      ...boxes,
    ],
  };
}

/** Texts beside each other under lines. */
function drawFoot(
  foot: readonly Told[],
  left: number,
  top: number,
  width: number,
  pen: Pen,
): Placed {
  const shares = foot.reduce((sum, { share }) => sum + share, 0);
  const room = width - gutter * (foot.length - 1);
  const above = lineOf(pen) + between(pen) + 1;
  let x = left;
  let height = 0;
  const marks = foot.flatMap(({ heading, runs, share }): Mark[] => {
    const wide = (room * share) / shares;
    const head: Run = { ...plain(heading, { bold: true }), part: 'heading' };
    const drawn: Mark[] = [
      { kind: 'line', from: { x, y: top }, to: { x: x + wide, y: top }, stroke: ink, line: 0.3 },
      ...(heading ? drawRuns([head], { x, y: top + 1 }, wide, pen) : []),
      ...drawRuns(runs, { x, y: top + above }, wide, pen),
    ];
    height = Math.max(height, above + heightOf(runs, wide, pen));
    x += wide + gutter;
    return drawn;
  });
  return { height, marks };
}

interface Chosen {
  readonly table: Table;
  readonly pen: Pen;
  readonly height: number;
}

function laidOut(
  page: PageWords,
  { width, margin }: Paper,
  pen: Pen,
  most?: number,
): Chosen | null {
  const room = width - 2 * margin;
  const say = (word: keyof typeof mapWords) => mapWords[word][page.language];
  const words: TableWords = { corner: say('level'), silent: say('silent'), nobody: say('nobody') };
  const table = tableOf(sheetOf(page.map, page.language, most), room, words, pen);
  if (table === null) return null;
  const top = drawTop(page, 0, 0, room, pen).height;
  const foot = drawFoot(page.foot, 0, 0, room, pen).height;
  return { table, pen, height: 2 * margin + top + space + table.height + space + foot };
}

/** How many names of a cell stay on a sheet that is too full, tried from the most. */
const folds = [
  40, 32, 26, 22, 19, 17, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
] as const;
const exactTo = 0.1;

/** The largest text with which all fits; at the smallest, with as many names as fit. */
function choose(page: PageWords, paper: Paper, penOf: (size: number) => Pen): Chosen {
  const { height = Number.POSITIVE_INFINITY, largest, smallest } = paper;
  const fitting = (size: number, most?: number) => {
    const made = laidOut(page, paper, penOf(size), most);
    return made !== null && made.height <= height ? made : undefined;
  };
  const whole = fitting(largest);
  if (whole) return whole;
  let best = fitting(smallest);
  for (let low = smallest, high = largest; best && high - low > exactTo; ) {
    const middle = (low + high) / 2;
    const made = fitting(middle);
    if (made) [best, low] = [made, middle];
    else high = middle;
  }
  for (const most of folds) best ??= fitting(smallest, most);
  if (best) return best;
  throw new Error('The map has names too wide or groups too many for the paper.');
}

/** The map as a drawing of one page: all of it, or as much as stands on the paper in readable text. */
export function layoutMap(page: PageWords, paper: Paper, measure: Measure): Drawing {
  const language = page.language === 'SV' ? 'sv' : 'en';
  const { table, pen, height } = choose(page, paper, (size) => ({ measure, language, size }));
  const { margin } = paper;
  const room = paper.width - 2 * margin;
  const top = drawTop(page, margin, margin, room, pen);
  const { marks, tops } = drawTable(table, { x: margin, y: margin + top.height + space });
  const foot = margin + top.height + space + table.height + space;
  return {
    width: paper.width,
    height: paper.height ?? height,
    language,
    title: page.title,
    description: page.map.sentence,
    author: page.author,
    published: page.map.asOf,
    pages: [
      [...top.marks, ...marks, part('text', drawFoot(page.foot, margin, foot, room, pen).marks)],
    ],
    bookmarks: table.sheet.rows.map((title, at) => ({ title, page: 0, y: tops[at] ?? 0 })),
  };
}
