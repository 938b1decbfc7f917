/** The report in Word says what the Markdown says, in Word's own headings, tables, lists and links, and is the same bytes each time. */
import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'mdast';
import { afterEach, expect, test, vi } from 'vitest';
import { reportDocx } from '../../../src/formats/docx/report-docx.ts';
import { wordOf } from '../../../src/formats/docx/word.ts';
import type { ReportAsked } from '../../../src/formats/report-answers.ts';
import { reportMarkdown } from '../../../src/formats/report-markdown.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { writeFile } from '../../../src/service/files/write-file.ts';
import { dalenAndNeighbour } from '../../fixture-reading.ts';
import { onlyReading } from '../../only-reading.ts';

const execute = executeWith(onlyReading(dalenAndNeighbour));
const asking = { execute, at: async () => dalenAndNeighbour };
const asked = ({ language, ...variables }: ReportAsked) =>
  ({ question: 'report', variables, language }) as const;
const bytesOf = async (report: ReportAsked) =>
  (await writeFile(reportDocx, asking, asked(report))) as Uint8Array;
const partsOf = (bytes: Uint8Array) => {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]));
};
/** The text of each paragraph of a style, signs of XML read. */
const styled = (xml: string, style: string) =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(said);
const said = (xml: string) =>
  (xml.match(/<w:t[ >].*?<\/w:t>/gs) ?? [])
    .map((text) => text.replace(/<[^>]*>/g, ''))
    .join('')
    .replaceAll('&amp;', '&');

const dalen = { landscape: 'dalen', language: 'SV' } as const;
const parts = partsOf(await bytesOf(dalen));
const body = parts['word/document.xml'] ?? '';
const markdown = String(await writeFile(reportMarkdown, asking, asked(dalen)));

afterEach(() => {
  vi.useRealTimers();
});

test.each([1, 2, 3, 4])('headings of level %i are those of the Markdown', (level) => {
  const lines = markdown.match(new RegExp(`^#{${level}} .*`, 'gm')) ?? [];
  const plain = lines.map((line) => line.slice(level + 1).replace(/\\(.)/g, '$1'));
  expect(plain.length).toBeGreaterThan(0);
  expect(styled(body, `Heading${level}`)).toEqual(plain);
});

test('tables have as many rows and cells, a head told again on each page, and numbers to the right', () => {
  const rows = markdown.match(/^\|.*\|$/gm)?.filter((line) => !/^\|[ :|-]*-[ :|-]*\|$/.test(line));
  expect(body.match(/<w:tr>/g)).toHaveLength(rows?.length ?? 0);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(body.match(/<w:tbl>/g)?.length ?? 0);
  expect(body).toContain('<w:jc w:val="right"/>');
});

test('items of lists are numbered by Word, one for each of the Markdown', () => {
  const items = markdown.match(/^ *- /gm) ?? [];
  expect(body.match(/<w:numPr>/g)).toHaveLength(items.length);
  expect(parts['word/numbering.xml']).toContain('<w:numFmt w:val="bullet"/>');
});

test('it bears its title, its language and the date of its revision', async () => {
  expect(parts['docProps/core.xml']).toContain('<dc:title>Kompetenslandskapet: Dalen</dc:title>');
  expect(parts['word/styles.xml']).toContain('w:val="sv-SE"');
  const english = partsOf(await bytesOf({ landscape: 'dalen', language: 'EN' }));
  expect(english['word/styles.xml']).toContain('w:val="en-GB"');
  const asOf = dalenAndNeighbour.asOf.slice(0, 10);
  expect(parts['docProps/core.xml']?.match(/W3CDTF">[^<]*/g)).toEqual([
    expect.stringContaining(asOf),
    expect.stringContaining(asOf),
  ]);
});

const linked: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: ['https://a.example/1', 'https://a.example/2'].map((url) => ({
        type: 'link',
        url,
        children: [{ type: 'text', value: `Källa & ${url.at(-1)}` }],
      })),
    },
  ],
};
const about = { title: 'Länkar', language: 'sv', asOf: '2026-01-02T03:04:05.678Z' } as const;

test('links are links', async () => {
  const word = partsOf(await wordOf(linked, about));
  expect(said(word['word/document.xml'] ?? '')).toBe('Källa & 1Källa & 2');
  const ids = word['word/document.xml']?.match(/(?<=<w:hyperlink [^>]*r:id=")[^"]*/g) ?? [];
  const relations = word['word/_rels/document.xml.rels'] ?? '';
  const targets = ids.map((id) =>
    /Target="([^"]*)"/.exec(relations.match(new RegExp(`<[^<]*Id="${id}"[^>]*>`))?.[0] ?? ''),
  );
  expect(targets.map((found) => found?.[1])).toEqual([
    'https://a.example/1',
    'https://a.example/2',
  ]);
});

test('the same tree gives the same bytes, years apart', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
  const [first, links] = [await bytesOf(dalen), await wordOf(linked, about)];
  vi.setSystemTime(new Date('2031-07-08T09:10:11Z'));
  expect(Buffer.compare(Buffer.from(first), Buffer.from(await bytesOf(dalen)))).toBe(0);
  expect(Buffer.compare(Buffer.from(links), Buffer.from(await wordOf(linked, about)))).toBe(0);
});
