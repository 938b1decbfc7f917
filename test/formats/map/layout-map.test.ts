/** The map's sheet and booklet: all that is on the map is there, readable, once drawn as SVG and as PDF, and nothing lies on anything else. */
import { PDFParse } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { layoutBooklet } from '../../../src/formats/map/booklet.ts';
import { drawPdf } from '../../../src/formats/map/draw-pdf.ts';
import { drawSvg } from '../../../src/formats/map/draw-svg.ts';
import {
  type Drawing,
  type Mark,
  mmPerPoint,
  type Text,
} from '../../../src/formats/map/drawing.ts';
import { measured } from '../../../src/formats/map/fonts.ts';
import { a3, layoutMap, screenOf } from '../../../src/formats/map/layout-map.ts';
import { Fact } from '../../../src/model/fact.ts';
import { readCheckedSeed } from '../../../src/service/cli/checked-seed.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { flat, pageOf, texts } from './drawn.ts';

type Language = 'SV' | 'EN';
const company = fixtureReading.facts.byId.get('smedjan') as Fact;
/** Dalen with three hundred more companies, some with long names. */
const full = readingOf({
  ...fixtureReading,
  facts: [
    ...fixtureReading.facts.facts,
    ...Array.from({ length: 300 }, (_, at) => {
      const name = `Företag ${at}${at % 3 === 0 ? ' för kompetensförsörjningsfrågor i norra Dalen' : ''}`;
      return Fact.parse({ ...company, id: `foretag-${at}`, name: { sv: name, en: name } });
    }),
  ],
});
const { facts } = readCheckedSeed(['seed']);
const seed = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-30T08:00:00Z' });
/** Letters only, so that neither line breaks nor the hyphens they bring count. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const sizes = (drawing: Drawing) => texts(drawing).map(({ size }) => size);

/** What stands before a hyphen in the seed's names, as people who read Swedish would part them. */
const joined = new Set([
  ...[
    'Arbets',
    'Bransch',
    'Energi',
    'Företags',
    'Gymnasie',
    'Gymnasieskol',
    'Handels',
    'Lantbruks',
  ],
  ...['Naturbruks', 'naturbruks', 'Närings', 'Samordnings', 'Transport', 'Utbildnings'],
]);

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** What a text covers, from the height of its small letters to its baseline. */
const covered = ({ x, y, size, width }: Text): Rect => ({
  left: x,
  right: x + width,
  top: y - size * mmPerPoint * 0.6,
  bottom: y,
});
const hair = 0.05;
const overlap = (a: Rect, b: Rect) =>
  a.left < b.right - hair &&
  b.left < a.right - hair &&
  a.top < b.bottom - hair &&
  b.top < a.bottom - hair;
const inside = (a: Rect, b: Rect) =>
  a.left >= b.left - hair &&
  a.right <= b.right + hair &&
  a.top >= b.top - hair &&
  a.bottom <= b.bottom + hair;
const cellsOf = (marks: readonly Mark[]): Rect[] =>
  flat(marks).flatMap((mark) =>
    mark.kind === 'box' && mark.fill !== undefined
      ? [{ left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }]
      : [],
  );

const cases: [string, string, Language, typeof full][] = [
  ['Dalen', 'dalen', 'SV', fixtureReading],
  ['Dalen', 'dalen', 'EN', fixtureReading],
  ['Dalen with three hundred more', 'dalen', 'SV', full],
  ...(['sormland', 'vastmanland'] as const).flatMap((landscape) =>
    (['SV', 'EN'] as const).map((language): (typeof cases)[number] => [
      landscape,
      landscape,
      language,
      seed,
    ]),
  ),
];

describe.each(cases)('%s (%s, %s)', (_, landscape, language, reading) => {
  const page = pageOf(reading, { landscape }, language);
  const sheet = page.then((words) => layoutMap(words, a3, measured));

  test('the sheet is one page of A3 with no text under 9 points', async () => {
    const drawing = await sheet;
    expect([drawing.width, drawing.height, drawing.pages.length]).toEqual([420, 297, 1]);
    expect(Math.min(...sizes(drawing))).toBeGreaterThanOrEqual(9);
  });

  test('on sheet, booklet and screen no text lies on another, leaves its cell or leaves the page', async () => {
    const words = await page;
    const drawings = [
      await sheet,
      layoutBooklet(words, measured),
      layoutMap(words, screenOf(1000), measured),
    ];
    const wrong: string[] = [];
    for (const { width, height, pages } of drawings)
      for (const marks of pages) {
        const all = flat(marks).filter((mark): mark is Text => mark.kind === 'text');
        const cells = cellsOf(marks);
        all.forEach((one, at) => {
          const place = covered(one);
          if (!inside(place, { left: 0, top: 0, right: width, bottom: height }))
            wrong.push(`${one.text} leaves the page`);
          for (const other of all.slice(at + 1))
            if (overlap(place, covered(other))) wrong.push(`${one.text} lies on ${other.text}`);
          const touched = cells.filter((cell) => overlap(place, cell));
          if (touched.some((cell) => !inside(place, cell)))
            wrong.push(`${one.text} leaves its cell`);
        });
      }
    expect(wrong).toEqual([]);
  });

  test('every party and type is on the screen and in the booklet; on the sheet, or counted there', async () => {
    const words = await page;
    const { columns, cells } = words.map;
    const names = [
      ...columns.map(({ name }) => name),
      ...cells.flatMap(({ parties }) => parties.map(({ party }) => party.name)),
    ];
    const missing = (drawing: Drawing) => {
      const written = letters(
        texts(drawing)
          .map(({ text }) => text)
          .join(''),
      );
      return names.filter((name) => !written.includes(letters(name)));
    };
    expect(names.length).toBeGreaterThan(0);
    expect(missing(layoutBooklet(words, measured))).toEqual([]);
    expect(missing(layoutMap(words, screenOf(1300), measured))).toEqual([]);
    const said = texts(await sheet)
      .map(({ text }) => text)
      .join(' ');
    if (missing(await sheet).length > 0)
      expect(said).toMatch(
        language === 'SV' ? /\+ \d+ till i häftet/ : /\+ \d+ more in the booklet/,
      );
  });

  test('no word is broken but at a joint of a Swedish compound', async () => {
    const words = await page;
    const own = JSON.stringify(words.map);
    const starts = [a3, screenOf(940)]
      .flatMap((paper) => texts(layoutMap(words, paper, measured)))
      .map(({ text }) => /(\p{L}+)-$/u.exec(text)?.[1])
      .filter((start) => start !== undefined && !own.includes(`${start}-`));
    expect(starts.filter((start) => language === 'EN' || !joined.has(`${start}`))).toEqual([]);
  });
});

test('the sheets of the seed name everybody in Swedish: nothing is left to the booklet', async () => {
  for (const landscape of ['sormland', 'vastmanland']) {
    const drawing = layoutMap(await pageOf(seed, { landscape }, 'SV'), a3, measured);
    expect(texts(drawing).filter(({ text }) => text.startsWith('+'))).toEqual([]);
  }
});

test('the PDF is tagged, says its language and title, has bookmarks and its own font', async () => {
  const words = await pageOf(seed, { landscape: 'sormland' }, 'SV');
  for (const [drawing, pages] of [
    [layoutMap(words, a3, measured), 1],
    [layoutBooklet(words, measured), undefined],
  ] as const) {
    const bytes = await drawPdf(drawing);
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    const info = await parser.getInfo();
    const read = await parser.getText();
    await parser.destroy();
    if (pages) expect(info.total).toBe(pages);
    expect(info.info).toMatchObject({ Title: drawing.title, Language: 'sv' });
    expect(info.outline?.[0]?.title).toBe(drawing.title);
    expect(info.outline?.[0]?.items.length).toBeGreaterThan(3);
    const written = letters(read.text);
    for (const { text } of texts(drawing)) expect(written, text).toContain(letters(text));
    const raw = bytes.toString('latin1');
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/S \/H1\b/);
    expect(raw.match(/\/FontFile2/g)?.length).toBe(2);
  }
});

test('the SVG holds its font, and reads as a table with heads', async () => {
  const words = await pageOf(seed, { landscape: 'sormland' }, 'SV');
  const svg = drawSvg(layoutMap(words, a3, measured), 'Zm9udA==');
  expect(svg).toContain('@font-face');
  const columns = words.map.groups.length;
  expect(svg.match(/role="columnheader"/g)).toHaveLength(columns + 1);
  expect(svg.match(/role="rowheader"/g)).toHaveLength(words.map.rows.length + 1);
  expect(svg.match(/role="cell"/g)).toHaveLength(columns * words.map.rows.length + 1);
});

test('the same map gives the same bytes', async () => {
  const one = layoutMap(await pageOf(fixtureReading, { landscape: 'dalen' }, 'SV'), a3, measured);
  const two = layoutMap(await pageOf(fixtureReading, { landscape: 'dalen' }, 'SV'), a3, measured);
  expect(drawSvg(one)).toBe(drawSvg(two));
  expect((await drawPdf(one)).equals(await drawPdf(two))).toBe(true);
});

test('the title block says what the owner has said of the edition, and of the rest that nothing is stated', async () => {
  const said = async (reading: typeof full) => {
    const { facts: all } = await pageOf(reading, { landscape: 'dalen' }, 'SV');
    return Object.fromEntries(all.map(({ name, text }) => [name, text]));
  };
  expect(await said(fixtureReading)).toMatchObject({
    Ägare: 'Region Dalen',
    Kontakt: 'Inte angiven',
    'Fastställd av': 'Inte angivet',
    Diarienummer: 'Inte angivet',
    Ersätter: 'Inte angivet',
  });
  const stated = {
    contactName: 'Enheten för kompetensförsörjning',
    contactAddress: 'mailto:kompetens@dalen.example',
    adoptedBy: 'Regionstyrelsen 2027-03-04',
    registrationNumber: 'RS 2027/0123',
    replaces: 'Utgåvan av 2025',
  };
  const told = readingOf({
    ...fixtureReading,
    facts: fixtureReading.facts.facts.map((fact) =>
      fact.id === 'dalen' ? ({ ...fact, ...stated } as Fact) : fact,
    ),
  });
  expect(await said(told)).toMatchObject({
    Kontakt: 'Enheten för kompetensförsörjning, kompetens@dalen.example',
    'Fastställd av': 'Regionstyrelsen 2027-03-04',
    Diarienummer: 'RS 2027/0123',
    Ersätter: 'Utgåvan av 2025',
  });
});

test('the page says what it shows, of when and from where, in both languages', async () => {
  const said = async (language: Language) =>
    texts(
      layoutMap(
        await pageOf(fixtureReading, { landscape: 'dalen', area: 'GREEN' }, language),
        a3,
        measured,
      ),
    )
      .map(({ text }) => text)
      .join(' ');
  expect(await said('SV')).toContain('Landskapskarta Dalen');
  expect(await said('SV')).toContain('Visar bara området Utbildning och matchning');
  expect(await said('SV')).toContain('Rapporten om Dalen (Region Dalen, maj 2020)');
  expect(await said('EN')).toContain('Landscape map Dalen');
  expect(await said('EN')).toContain('Shows only area Education and matching');
});
