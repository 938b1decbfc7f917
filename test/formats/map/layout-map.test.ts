/** The printed landscape map: all that is on the map is on the page, once drawn as SVG and as PDF, and nothing lies on anything else. */
import { PDFParse } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import {
  landscapeMap,
  type MapQuestion,
} from '../../../src/engine/questions/landscape-map/landscape-map.ts';
import { columnName } from '../../../src/engine/questions/landscape-map/map-sentences.ts';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { drawPdf } from '../../../src/formats/map/draw-pdf.ts';
import { drawSvg } from '../../../src/formats/map/draw-svg.ts';
import { type Drawing, mmPerPoint, type Text } from '../../../src/formats/map/drawing.ts';
import { layoutMap } from '../../../src/formats/map/layout-map.ts';
import { pageWords } from '../../../src/formats/map/page-words.ts';
import { nameOfId } from '../../../src/language/names.ts';
import { Fact } from '../../../src/model/fact.ts';
import { fixtureReading } from '../../fixture-reading.ts';

type Language = 'SV' | 'EN';
const company = fixtureReading.facts.byId.get('smedjan') as Fact;
/** Dalen with sixty more companies, some with long names. */
const full = readingOf({
  ...fixtureReading,
  facts: [
    ...fixtureReading.facts.facts,
    ...Array.from({ length: 60 }, (_, at) => {
      const name = `Företag ${at}${at % 3 === 0 ? ' för kompetensförsörjningsfrågor i norra Dalen' : ''}`;
      return Fact.parse({ ...company, id: `foretag-${at}`, name: { sv: name, en: name } });
    }),
  ],
});
const drawn = (asked: MapQuestion, language: Language, reading = fixtureReading) => {
  const map = landscapeMap(reading, asked);
  return { reading, map, drawing: layoutMap(pageWords(reading, map, language)) };
};
const texts = ({ marks }: Drawing) => marks.filter((mark): mark is Text => mark.kind === 'text');
/** Letters only, so that neither line breaks nor the hyphens they bring count. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
const names = ({ reading, map }: ReturnType<typeof drawn>, language: Language) => [
  ...map.columns.map(({ type }) => columnName(reading, type, language)),
  ...map.cells.flatMap(({ parties }) =>
    parties.map(({ party }) => nameOfId(reading, party, language)),
  ),
];

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** What a text covers, from the height of its capitals to its baseline. */
function covered({ x, y, size, width, turned }: Text): Rect {
  const high = size * mmPerPoint * 0.73;
  return turned
    ? { left: x - high, right: x, top: y - width, bottom: y }
    : { left: x, right: x + width, top: y - high, bottom: y };
}
const hair = 0.01;
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
const cellsOf = ({ marks }: Drawing): Rect[] =>
  marks.flatMap((mark) =>
    mark.kind === 'box' && mark.fill !== undefined
      ? [
          {
            left: mark.x,
            right: mark.x + mark.width,
            top: mark.y,
            bottom: mark.y + mark.height,
          },
        ]
      : [],
  );

const cases: [MapQuestion, Language, string, typeof full][] = [
  [{ landscape: 'dalen' }, 'SV', 'small', fixtureReading],
  [{ landscape: 'dalen' }, 'EN', 'small', fixtureReading],
  [{ landscape: 'dalen', area: 'BLUE', role: 'EDUCATOR' }, 'EN', 'small', fixtureReading],
  [{ landscape: 'dalen', place: 'nordby' }, 'SV', 'small', fixtureReading],
  [{ landscape: 'dalen' }, 'SV', 'full', full],
  [{ landscape: 'dalen' }, 'EN', 'full', full],
];

describe.each(cases)('%j in %s, %s', (asked, language, _, reading) => {
  const made = drawn(asked, language, reading);
  const { drawing, map } = made;

  test('no text lies on another, leaves its cell or leaves the page', () => {
    const all = texts(drawing);
    const page = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
    const cells = cellsOf(drawing);
    const wrong: string[] = [];
    all.forEach((one, at) => {
      const place = covered(one);
      if (!inside(place, page)) wrong.push(`${one.text} leaves the page`);
      for (const other of all.slice(at + 1))
        if (overlap(place, covered(other))) wrong.push(`${one.text} lies on ${other.text}`);
      const touched = cells.filter((cell) => overlap(place, cell));
      if (touched.some((cell) => !inside(place, cell))) wrong.push(`${one.text} leaves its cell`);
    });
    expect(wrong).toEqual([]);
  });

  test('every cell is drawn, and each empty one says so', () => {
    const empty = language === 'SV' ? 'Ingen angiven' : 'None stated';
    const said = texts(drawing).filter(({ text }) => text === empty || text === '–');
    expect(said).toHaveLength(map.empty);
    const fills = drawing.marks.flatMap((mark) => (mark.kind === 'box' ? [mark.fill] : []));
    expect(fills.filter((fill) => fill === '#f3f3ee')).toHaveLength(map.empty);
    expect(fills.filter((fill) => fill === '#ffffff')).toHaveLength(map.cells.length - map.empty);
  });

  test('every type and party is in the SVG and in the one page of the PDF', async () => {
    const svg = letters(
      [...drawSvg(drawing).matchAll(/<text[^>]*>([^<]*)</g)]
        .map(([, text]) => (text ?? '').replaceAll('&amp;', '&'))
        .join(''),
    );
    const parser = new PDFParse({ data: await drawPdf(drawing) });
    const read = await parser.getText();
    await parser.destroy();
    expect(read.total).toBe(1);
    const pdf = letters(read.text);
    const missing = names(made, language).filter((name) => !svg.includes(letters(name)));
    expect(missing).toEqual([]);
    for (const { text } of texts(drawing)) expect(pdf, text).toContain(letters(text));
  });
});

test('the same map gives the same bytes', async () => {
  const one = drawn({ landscape: 'dalen' }, 'SV').drawing;
  const two = drawn({ landscape: 'dalen' }, 'SV').drawing;
  expect(drawSvg(one)).toBe(drawSvg(two));
  expect((await drawPdf(one)).equals(await drawPdf(two))).toBe(true);
});

test('a filtered map that fits takes A3, a full one the next paper; text stays at 6 points or more', () => {
  const { drawing: some } = drawn({ landscape: 'dalen', area: 'BLUE' }, 'SV', full);
  const { drawing: all } = drawn({ landscape: 'dalen' }, 'SV', full);
  expect([some.width, some.height]).toEqual([420, 297]);
  expect([all.width, all.height]).toEqual([594, 420]);
  const words = texts(all).filter(({ text }) => text.length > 1);
  expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(6);
});

test('the page says what it shows, of when and from where, in both languages', () => {
  const said = (language: Language) =>
    texts(drawn({ landscape: 'dalen', area: 'GREEN' }, language).drawing).map(({ text }) => text);
  expect(said('SV')).toEqual(
    expect.arrayContaining(['Landskapskarta Dalen', 'Region Dalen', '20 november 2026', 'Nivå']),
  );
  expect(said('SV').join(' ')).toContain('bara området Utbildning och matchning');
  expect(said('SV').join(' ')).toContain('Rapporten om Dalen (Kim Ek, Region Dalen, maj 2020)');
  expect(said('EN')).toEqual(
    expect.arrayContaining(['Landscape map Dalen', '20 November 2026', 'Level']),
  );
  expect(said('EN').join(' ')).toContain('only area Education and matching');
});
