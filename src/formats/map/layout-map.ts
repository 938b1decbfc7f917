/** The landscape map laid out on one page: a title, the table, how to read it and what it rests on. */
import { type Band, drawTable, type Setting, type Table, tableOf } from './bands.ts';
import type { Drawing, Mark } from './drawing.ts';
import type { Block, PageWords } from './page-words.ts';
import { between, drawRuns, heightOf, type Lang, lineOf, type Run } from './runs.ts';
import { edge, ink, quiet } from './signs.ts';

/** Papers from A3 on, lying down, in millimetres. */
const papers = [
  { width: 420, height: 297 },
  { width: 594, height: 420 },
  { width: 841, height: 594 },
] as const;
const margin = 11;
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
const mostBands = 4;
/** Sizes of what stands around the table, in points. */
const title = 20;
const small = 8;

const gutter = 8;
const blockWidth = (share: number, blocks: readonly Block[], width: number) =>
  ((width - gutter * (blocks.length - 1)) * share) /
  blocks.reduce((sum, block) => sum + block.share, 0);

function blocksHeight(blocks: readonly Block[], width: number): number {
  const heights = blocks.map(({ runs, share }) =>
    heightOf(runs, blockWidth(share, blocks, width), small),
  );
  return Math.max(...heights) + lineOf(small) + between(small) + 1.5;
}

function drawBlocks(
  lang: Lang,
  blocks: readonly Block[],
  corner: { readonly x: number; readonly y: number },
  width: number,
  headingBold: boolean,
): Mark[] {
  let { x } = corner;
  const top = corner.y + 1.5;
  return blocks.flatMap(({ heading, runs, share }) => {
    const wide = blockWidth(share, blocks, width);
    const under = { x, y: top + lineOf(small) + between(small) };
    const head = { text: heading, bold: headingBold, colour: headingBold ? ink : quiet };
    const marks: Mark[] = [
      {
        kind: 'line',
        from: { x, y: corner.y },
        to: { x: x + wide, y: corner.y },
        stroke: edge,
        line: 0.25,
      },
      ...drawRuns([head], { x, y: top }, wide, small, lang),
      ...drawRuns(runs, under, wide, small, lang),
    ];
    x += wide + gutter;
    return marks;
  });
}

/** The head of the page: how high it is, and its marks. */
function headOf(page: PageWords, width: number) {
  const left = width * 0.5 - gutter;
  const right = width * 0.5;
  const told: Run[] = [
    { text: page.across, colour: quiet },
    { text: page.description, colour: quiet },
  ];
  const name: Run[] = [{ text: page.title, bold: true }];
  const nameHeight = heightOf(name, left, title);
  const { facts, language } = page;
  const height = Math.max(
    nameHeight + 1 + heightOf(told, left, small),
    2 + blocksHeight(facts, right),
  );
  const marks = [
    ...drawRuns(name, { x: margin, y: margin }, left, title, language),
    ...drawRuns(told, { x: margin, y: margin + nameHeight + 1 }, left, small, language),
    ...drawBlocks(language, facts, { x: margin + left + gutter, y: margin + 2 }, right, false),
  ];
  return { height, marks };
}

interface Chosen {
  readonly width: number;
  readonly height: number;
  readonly table: Table;
  readonly setting: Setting;
}

/** The smallest paper and the largest text with which all of it fits; the last paper grows as far as it must. */
function choose(page: PageWords, around: (width: number) => number): Chosen {
  const { sheet, language, corner, empty } = page;
  let last: Chosen | undefined;
  for (const { width, height } of papers)
    for (const size of sizes) {
      const setting: Setting = {
        width: width - 2 * margin,
        size,
        language,
        corner,
        empty,
      };
      const known = new Map<string, Band | null>();
      const room = height - 2 * margin - around(setting.width);
      for (let bands = 1; bands <= Math.min(mostBands, sheet.columns.length); bands++) {
        const table = tableOf(sheet, bands, setting, known);
        if (table === null) continue;
        last = { width, height: Math.max(height, height - room + table.height), table, setting };
        if (table.height <= room) return last;
        // More bands than are needed only repeat the heads.
        break;
      }
    }
  if (last) return last;
  throw new Error('The map has a name too wide for the widest paper.');
}

/**
 * The map as a drawing of one page, from A3 up. Nothing is cut: text shrinks to 6 points, columns go on in a band below, and then
 * the paper grows.
 */
export function layoutMap(page: PageWords): Drawing {
  const { language, title: name, description, author, published, sheet, foot } = page;
  const space = 4;
  const around = (width: number) =>
    headOf(page, width).height + blocksHeight(foot, width) + 2 * space;
  const { width, height, table, setting } = choose(page, around);
  const head = headOf(page, setting.width);
  const top = margin + head.height + space;
  const bottom = height - margin - blocksHeight(foot, setting.width);
  return {
    width,
    height,
    language,
    title: name,
    description,
    author,
    published,
    marks: [
      ...head.marks,
      ...drawTable(sheet, table, { x: margin, y: top }, setting),
      ...drawBlocks(language, foot, { x: margin, y: bottom }, setting.width, true),
    ],
  };
}
