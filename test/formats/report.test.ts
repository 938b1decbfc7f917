/** A report holds the map, coverage, every gap, what hangs on something single, and the sources, in both languages. */
import { expect, test } from 'vitest';
import { coverage } from '../../src/engine/questions/coverage/coverage.ts';
import type { Format } from '../../src/formats/format.ts';
import { askReport, type ReportAsked } from '../../src/formats/report-answers.ts';
import { reportHtml } from '../../src/formats/report-html.ts';
import { reportMarkdown } from '../../src/formats/report-markdown.ts';
import { executeWith } from '../../src/service/cli/with-questions.ts';
import { writeFile } from '../../src/service/files/write-file.ts';
import { dalenAndNeighbour } from '../fixture-reading.ts';
import { onlyReading } from '../only-reading.ts';

const execute = executeWith(onlyReading(dalenAndNeighbour));
const asking = { execute, at: async () => dalenAndNeighbour };
const asked = (question: ReportAsked) => askReport(execute, question);
const written = async (format: Format, { language, ...variables }: ReportAsked) =>
  String(await writeFile(format, asking, { question: 'report', variables, language }));
const report = await asked({ landscape: 'dalen', language: 'SV' });
const markdown = await written(reportMarkdown, { landscape: 'dalen', language: 'SV' });
const html = await written(reportHtml, { landscape: 'dalen', language: 'SV' });
/** Markdown without the escapes that keep it from being read as signs. */
const read = (text: string) => text.replace(/\\([^a-zåäö0-9\s])/gi, '$1');

test('every heading stands there, in the order a reader should meet them', () => {
  expect(markdown.match(/^##? .*/gm)).toEqual([
    '# Kompetenslandskapet: Dalen',
    '## I korthet',
    '## Vilka som finns: Dalen',
    '## Täckning',
    '## Det regionen och andra svarar för',
    '## Det kommunerna själva kan svara på',
    '## Beroenden',
    '## Källor',
  ]);
});

interface Told {
  readonly status: string;
  readonly sentence: string;
  readonly inWords: string;
  readonly reasonFromInWords: string;
  readonly places: readonly { readonly id: string }[];
}
const listed = ({ lists }: typeof report.coverage): readonly Told[] => [
  ...lists.REGION,
  ...lists.MUNICIPALITY,
];

test('all that is missing or to be clarified is told, with its ground and whose reason it has', () => {
  const { counts } = coverage(dalenAndNeighbour, { landscape: 'dalen', first: 0 });
  expect(listed(report.coverage).length).toBe(counts.GAP + counts.UNKNOWN);
  const plain = read(markdown);
  for (const { sentence, inWords, reasonFromInWords } of listed(report.coverage)) {
    expect(plain).toContain(sentence);
    expect(plain.toLowerCase()).toContain(`#### ${inWords}, `);
    expect(plain).toContain(`**${reasonFromInWords}**: `);
  }
});

test('in each of the two lists what is missing stands before what is to be clarified', () => {
  const part = (from: string, to: string) => markdown.split(from)[1]?.split(to)[0] ?? '';
  const headings = (text: string) =>
    (text.match(/^### .*$/gm) ?? []).map((line) => line.replace(/ \(.*/, ''));
  const region = headings(part('## Det regionen och andra', '## Det kommunerna'));
  expect(region).toEqual(['### Saknas', '### Behöver klargöras']);
  expect(headings(part('## Det kommunerna', '## Beroenden')).at(-1)).toBe('### Behöver klargöras');
});

test('no municipality is held against another', () => {
  const table = markdown.split('## Täckning')[1]?.split('## ')[0] ?? '';
  expect(table).toMatch(/Ingår i lag, plan eller förslag *\| *Bekräftat på plats/);
  expect(table).not.toContain('Nordby');
});

test('a landscape without a design says so in one line', async () => {
  const { coverage: western } = await asked({ landscape: 'grannen', language: 'SV' });
  expect(western.answer.notApplicableInWords).toMatch(
    /gäller inte här: landskapet har inget eget förslag till forum att jämföra med\.$/,
  );
  expect(listed(western).map(({ status }) => status)).not.toContain('NOT_APPLICABLE');
});

test('a landscape without a design begins with law, its own plan and five questions, which have headings of their own', async () => {
  const told = read(await written(reportMarkdown, { landscape: 'grannen', language: 'SV' }));
  expect(told).toContain('Avstämningen börjar därför med vad lagen kräver');
  expect(told).toContain('Fem frågor om varje forum: inte angivet i dokumentet');
  expect(told).toContain('Vem som kallar till grannforum sägs inte.');
  expect(told).toContain('Skriv den som kallar under forumets platser, som sammankallande.');
  expect(markdown).not.toContain('Fem frågor');
});

test('whoever stands on the map is named, and empty cells are', () => {
  const names = report.map.cells.flatMap(
    ({ parties }: { parties: { party: { name: string } }[] }) =>
      parties.map(({ party }) => party.name),
  );
  expect([...names].sort()).toEqual([
    'Företag',
    'Kunskapsverket',
    'Nordby gymnasium',
    'Nordby kommun',
    'Region Dalen',
    'Skolor',
    'Smedjan AB',
    'Sågverket',
    'Söderby kommun',
    'Träföreningen',
  ]);
  const plain = read(markdown);
  for (const name of names) expect(plain).toContain(name);
  expect(plain).toContain('**Tomt**: ');
});

test('each source is named with its authors and the passages cited', () => {
  expect(read(markdown)).toMatch(
    /\*\*Rapporten om Dalen\*\*\. Kim Ek\. Region Dalen\. 2020-05\..* 2\.1 Branschforum/,
  );
});

test('HTML says the same and needs nothing from elsewhere', () => {
  expect(html.startsWith('<!doctype html>\n<html lang="sv">')).toBe(true);
  expect(html.match(/<figure><svg .*?<\/svg>/s)?.[0]).toContain('>Smedjan AB<');
  expect(html).toContain('<title>Kompetenslandskapet: Dalen</title>');
  expect(html).not.toMatch(/<script|<link|<\?xml|src=|href="http/);
  expect(html.match(/<h[123]>/g)?.length).toBe(markdown.match(/^#{1,3} /gm)?.length);
  expect(html.match(/<tr>/g)?.length).toBe(
    (markdown.match(/^\|/gm)?.length ?? 0) - (markdown.match(/^\| :?-/gm)?.length ?? 0),
  );
});

test('a municipality is told alone, with who feeds those who work there', async () => {
  const question = { landscape: 'dalen', place: 'soderby', language: 'SV' } as const;
  const local = await asked(question);
  const text = read(await written(reportMarkdown, question));
  expect(text).toContain('# Kompetenslandskapet: Söderby, Dalen');
  expect(text).toContain('**Söderby kommun**: ');
  expect(text).toContain('\n## Det Söderby själv kan svara på\n');
  expect(text).toContain('\n## Det regionen och andra svarar för på lokal nivå\n');
  const { lists } = local.coverage;
  const isHere = ({ places }: Told) => places.some(({ id }) => id === 'soderby');
  expect(lists.MUNICIPALITY.length).toBeGreaterThan(0);
  expect(lists.MUNICIPALITY.every(isHere)).toBe(true);
  const by = new Set(lists.REGION.map(({ answeredBy }) => answeredBy));
  expect([...by]).toEqual(['REGION']);
  for (const { sentence } of lists.REGION) expect(text).toContain(sentence);
  expect(local.feeding.map(({ name }) => name)).toContain('Söderby kommun');
});

test('English readers get English', async () => {
  const text = read(await written(reportMarkdown, { landscape: 'grannen', language: 'EN' }));
  for (const words of ['# The skills landscape: grannen', '## What the region and others answer'])
    expect(text).toContain(words);
  for (const words of ['Skäl', 'Kan svara', 'Källa:', 'Tomt', 'Saknas'])
    expect(text).not.toContain(words);
});

test('a place the landscape does not cover is refused', async () => {
  await expect(
    asked({ landscape: 'dalen', place: 'vastby', language: 'SV' }),
  ).rejects.toMatchObject({ code: 'UNKNOWN_PLACE' });
});
