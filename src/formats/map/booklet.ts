/** The booklet of the map in A4: a title page, and every actor of each group and level with what it rests on; nothing is left out. */
import { capital } from '../../language/grammar.ts';
import type { Language } from '../../language/words.ts';
import type { Bookmark, Drawing, Mark, Part } from './drawing.ts';
import { mapWords } from './map-words.ts';
import type { PageWords } from './page-words.ts';
import { between, type Measure, type Pen } from './pen.ts';
import { drawRuns, heightOf, plain, type Run } from './runs.ts';
import { type Column, columnsOf, signsOf, type ToldStanding } from './sheet.ts';
import { quiet } from './signs.ts';

const page = { width: 210, height: 297, margin: 20, foot: 12 } as const;
const room = page.width - 2 * page.margin;
const bottom = page.height - page.margin - page.foot;

/** Runs that stay together, with the room above them. */
interface Item {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly above: number;
  readonly indent?: number;
  /** Whether it stands on no page without what follows. */
  readonly isHead?: boolean;
  readonly bookmark?: string;
  readonly newPage?: boolean;
}

const head = (text: string, size: number, above: number, more: Partial<Item> = {}): Item => ({
  runs: [{ ...plain(text, { bold: true }), part: 'heading' as Part }],
  size,
  above,
  isHead: true,
  ...more,
});

/** Who stands there, and the first of the reasons with its source. */
function entry(standing: ToldStanding, { map, language }: PageWords): Item {
  const { party, why } = standing;
  const isActor = party.kind === 'ACTOR';
  const reason = why.find(({ citations }) => citations.length > 0) ?? why[0];
  const cited = reason?.citations[0];
  const source = cited ? `${capital(cited.document.name)}, ${cited.locator}.` : '';
  const name: Run = {
    words: [{ text: capital(party.name), names: party.id }],
    bullet: isActor ? 'ACTOR' : 'TYPE',
    signs: signsOf(standing, map, language),
    part: 'item',
  };
  const told = [reason?.sentence, source].filter(Boolean).join(' ');
  return {
    runs: [name, ...(told ? [plain(told, { colour: quiet })] : [])],
    size: 9.5,
    above: 1.4,
    indent: 4,
  };
}

function groupItems(column: Column, words: PageWords): Item[] {
  const { rows } = words.map;
  const levels = column.cells.flatMap((cell, row): Item[] => {
    if (cell.length === 0) return [];
    return [
      head(rows[row]?.name ?? '', 13, 6),
      ...cell.flatMap((block) => [
        head(block.name, 10.5, 3),
        ...(block.itself ? [entry(block.itself, words)] : []),
        ...block.others.map((one) => entry(one, words)),
      ]),
    ];
  });
  const silent = column.silent.map(({ name }) => name).join(', ');
  const none: Item[] = silent
    ? [
        head(mapWords.silent[words.language], 10.5, 6),
        { runs: [plain(`${silent}.`)], size: 9.5, above: 1 },
      ]
    : [];
  return [head(column.name, 20, 14, { bookmark: column.name }), ...levels, ...none];
}

/** What stands after the groups: who is no longer there, how the signs are read, and the sources. */
function lastItems({ foot, language }: PageWords): Item[] {
  const say = mapWords.reading[language];
  const parts = foot.flatMap(({ heading, runs }): Item[] => [
    ...(heading ? [head(heading, 13, 8)] : []),
    { runs, size: 9.5, above: 1.5 },
  ]);
  return parts.map((item, at) => (at === 0 ? { ...item, newPage: true, bookmark: say } : item));
}

interface Placed {
  readonly item: Item;
  readonly page: number;
  readonly y: number;
}

/** Where each item stands, page after page from the second on. */
function placed(items: readonly Item[], penOf: (size: number) => Pen): Placed[] {
  const heights = items.map(({ runs, size, indent = 0 }) =>
    heightOf(runs, room - indent, penOf(size)),
  );
  /** The height of an item with all that has to stand on the same page. */
  const whole = (at: number): number => {
    const { isHead, above = 0 } = items[at] ?? {};
    return above + (heights[at] ?? 0) + (isHead && at + 1 < items.length ? whole(at + 1) : 0);
  };
  let on = 0;
  let y: number = bottom;
  return items.map((item, at) => {
    const isFull = y + whole(at) > bottom;
    if (isFull || item.newPage) {
      on += 1;
      y = page.margin;
    } else y += item.above;
    const here = { item, page: on, y };
    y += heights[at] ?? 0;
    return here;
  });
}

function titlePage(
  words: PageWords,
  found: readonly Bookmark[],
  penOf: (size: number) => Pen,
): Mark[] {
  const say = (word: keyof typeof mapWords) => mapWords[word][words.language];
  const marks: Mark[] = [];
  let y: number = page.margin + 24;
  const put = (runs: readonly Run[], size: number, above: number, x = 0, stays = false) => {
    const pen = penOf(size);
    if (!stays) y += above;
    marks.push(...drawRuns(runs, { x: page.margin + x, y }, room - x, pen));
    y += heightOf(runs, room - x, pen);
  };
  put([{ ...plain(words.title, { bold: true }), part: 'title' }], 30, 0);
  put([plain(say('booklet'))], 13, 3);
  put([plain(words.map.sentence, { colour: quiet })], 10.5, 5);
  y += 8;
  for (const { name, text } of words.facts) {
    const top = y + 2.2;
    put([plain(name, { colour: quiet })], 10.5, 2.2);
    const under = y;
    y = top;
    put([plain(text, { bold: true })], 10.5, 0, 52, true);
    y = Math.max(y, under);
  }
  put([{ ...plain(say('contents'), { bold: true }), part: 'heading' }], 13, 14);
  for (const { title, page: on } of found)
    put([plain(`${title}, ${say('page')} ${on + 1}`)], 10.5, 1);
  return marks;
}

function footOf(words: PageWords, on: number, of: number, pen: Pen): Mark[] {
  const { map, title } = words;
  const left = `${title}, revision ${map.revision}`;
  const number = `${on + 1} (${of})`;
  const y = page.height - page.margin - between(pen);
  const wide = pen.measure(number, pen.size);
  const x = page.width - page.margin - wide;
  return [
    ...drawRuns([plain(left, { colour: quiet })], { x: page.margin, y }, room - 20, pen),
    ...drawRuns([plain(number, { colour: quiet })], { x, y }, wide + 1, pen),
  ];
}

/** The booklet as a drawing of some pages. */
export function layoutBooklet(words: PageWords, measure: Measure): Drawing {
  const { language, map, title } = words;
  const lang = language === 'SV' ? 'sv' : 'en';
  const penOf = (size: number): Pen => ({ measure, language: lang, size });
  const columns = columnsOf(map);
  const items = [...columns.flatMap((column) => groupItems(column, words)), ...lastItems(words)];
  const all = placed(items, penOf);
  const bookmarks = all.flatMap(({ item, page: on, y }) =>
    item.bookmark ? [{ title: item.bookmark, page: on, y }] : [],
  );
  const pages = 1 + (all.at(-1)?.page ?? 0);
  const drawn = Array.from({ length: pages }, (_, on): Mark[] => [
    ...(on === 0
      ? titlePage(words, bookmarks, penOf)
      : all
          .filter((one) => one.page === on)
          .flatMap(({ item: { runs, size, indent = 0 }, y }) =>
            drawRuns(runs, { x: page.margin + indent, y }, room - indent, penOf(size)),
          )),
    ...footOf(words, on, pages, penOf(9)),
  ]);
  return {
    width: page.width,
    height: page.height,
    language: lang,
    title: bookletTitle(title, language),
    description: map.sentence,
    author: words.author,
    published: map.asOf,
    pages: drawn,
    bookmarks: [{ title, page: 0, y: 0 }, ...bookmarks],
  };
}

const bookletTitle = (title: string, language: Language) =>
  `${title}: ${mapWords.booklet[language].toLowerCase()}`;
