/** The landscape map laid out on one page: a title, the table, how to read it and what it rests on. */
import type { Reading } from '../../flows/flow-graph.ts';
import { inWords } from '../../language/dates.ts';
import { mapFilterInWords, mapSentence } from '../../language/map-sentences.ts';
import { nameOf, nameOfId } from '../../language/names.ts';
import { areaWords, type Language } from '../../language/words.ts';
import { AreaColour, RoleName } from '../../model/words.ts';
import type { LandscapeMap } from '../../questions/landscape-map.ts';
import { type Band, drawTable, type Setting, type Table, tableOf } from './bands.ts';
import type { Drawing, Mark } from './drawing.ts';
import { legendRoles, mapWords } from './map-words.ts';
import { between, drawRuns, heightOf, type Lang, lineOf, type Run } from './runs.ts';
import { type Sheet, sheetOf } from './sheet.ts';
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

type Word = keyof typeof mapWords;
interface Page {
  readonly reading: Reading;
  readonly map: LandscapeMap;
  readonly language: Language;
  readonly lang: Lang;
}
/** A block of runs with a width of its own, beside others. */
interface Block {
  readonly heading: string;
  readonly runs: readonly Run[];
  readonly share: number;
}

/** The documents the cells rest on, those with most facts first. */
function documentsOf({ reading, map }: Page): string[] {
  const facts = new Set(
    map.cells.flatMap(({ parties }) => parties.flatMap(({ why }) => why.map(({ fact }) => fact))),
  );
  const times = new Map<string, number>();
  for (const id of facts)
    for (const { document } of reading.facts.byId.get(id)?.citations ?? [])
      times.set(document, (times.get(document) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** A document with its authors, publisher and year. */
function attribution({ reading, language }: Page, id: string): string {
  const fact = reading.facts.byId.get(id);
  const name = nameOfId(reading, id, language);
  if (fact?.kind !== 'DOCUMENT') return name;
  const by = fact.authors.join(', ');
  const more = [by, fact.publisher, fact.date && inWords(fact.date, language)].filter(Boolean);
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}

const say = ({ language }: Page, word: Word) => mapWords[word][language];
const titleOf = (page: Page) =>
  `${say(page, 'title')} ${nameOfId(page.reading, page.map.landscape, page.language)}`;
const dayOf = ({ map, language }: Page) => inWords(map.asOf.slice(0, 10), language);
/** An area's colour and name, as the facts name it. */
function areaTold({ reading, language }: Page, colour: AreaColour): string {
  const area = reading.facts.of('AREA').find((one) => one.colour === colour);
  const word = areaWords[colour][language];
  return area === undefined ? word : `${word}: ${nameOf(area, language)}`;
}

const filterOf = ({ reading, map, language }: Page) =>
  mapFilterInWords(reading, map.asked, language);
const ownerOf = (page: Page) =>
  page.map.owner === null
    ? say(page, 'noOwner')
    : nameOfId(page.reading, page.map.owner, page.language);

function factsOf(page: Page): Block[] {
  const fact = (word: Word, text: string) => ({
    heading: say(page, word),
    runs: [{ text, bold: true }],
    share: 1,
  });
  return [
    fact('owner', ownerOf(page)),
    fact('revision', String(page.map.revision)),
    fact('published', dayOf(page)),
    fact('shows', filterOf(page) || say(page, 'all')),
  ];
}

function footOf(page: Page): Block[] {
  const { language, map } = page;
  const reading: Run[] = [
    { text: say(page, 'actor'), bullet: 'ACTOR', colour: ink },
    { text: say(page, 'type'), bullet: 'TYPE' },
    { text: `* ${say(page, 'designed')}` },
    { text: `– ${say(page, 'empty').toLowerCase()}: ${say(page, 'silent')}` },
    { text: say(page, 'number') },
  ];
  const roles = RoleName.options.map((role) => ({
    text: legendRoles[role][language],
    before: { role },
  }));
  const areas = AreaColour.options.map((area) => ({
    text: areaTold(page, area),
    before: { area },
  }));
  const cite = [titleOf(page), filterOf(page), `revision ${map.revision}`, dayOf(page)];
  return [
    { heading: say(page, 'reading'), runs: reading, share: 0.3 },
    { heading: say(page, 'roles'), runs: roles, share: 0.12 },
    { heading: say(page, 'areas'), runs: areas, share: 0.16 },
    {
      heading: say(page, 'sources'),
      runs: documentsOf(page).map((id) => ({ text: attribution(page, id) })),
      share: 0.24,
    },
    {
      heading: say(page, 'cite'),
      runs: [{ text: `${cite.filter(Boolean).join(', ')}.` }, { text: say(page, 'contributing') }],
      share: 0.18,
    },
  ];
}

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
  { lang }: Page,
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
function headOf(page: Page, width: number) {
  const left = width * 0.5 - gutter;
  const right = width * 0.5;
  const told: Run[] = [
    { text: say(page, 'across'), colour: quiet },
    { text: mapSentence(page.reading, page.map, page.language), colour: quiet },
  ];
  const name: Run[] = [{ text: titleOf(page), bold: true }];
  const nameHeight = heightOf(name, left, title);
  const facts = factsOf(page);
  const height = Math.max(
    nameHeight + 1 + heightOf(told, left, small),
    2 + blocksHeight(facts, right),
  );
  const marks = [
    ...drawRuns(name, { x: margin, y: margin }, left, title, page.lang),
    ...drawRuns(told, { x: margin, y: margin + nameHeight + 1 }, left, small, page.lang),
    ...drawBlocks(page, facts, { x: margin + left + gutter, y: margin + 2 }, right, false),
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
function choose(page: Page, sheet: Sheet, around: (width: number) => number): Chosen {
  let last: Chosen | undefined;
  for (const { width, height } of papers)
    for (const size of sizes) {
      const setting: Setting = {
        width: width - 2 * margin,
        size,
        language: page.lang,
        corner: say(page, 'level'),
        empty: say(page, 'empty'),
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
export function layoutMap(reading: Reading, map: LandscapeMap, language: Language): Drawing {
  const page: Page = { reading, map, language, lang: language === 'SV' ? 'sv' : 'en' };
  const sheet = sheetOf(reading, map, language);
  const foot = footOf(page);
  const space = 4;
  const around = (width: number) =>
    headOf(page, width).height + blocksHeight(foot, width) + 2 * space;
  const { width, height, table, setting } = choose(page, sheet, around);
  const head = headOf(page, setting.width);
  const top = margin + head.height + space;
  const bottom = height - margin - blocksHeight(foot, setting.width);
  return {
    width,
    height,
    language: page.lang,
    title: titleOf(page),
    description: mapSentence(reading, map, language),
    author: ownerOf(page),
    published: map.asOf,
    marks: [
      ...head.marks,
      ...drawTable(sheet, table, { x: margin, y: top }, setting),
      ...drawBlocks(page, foot, { x: margin, y: bottom }, setting.width, true),
    ],
  };
}
