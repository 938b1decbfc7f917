/** Answers over HTTP as files: every format of the list at an address, and refusals in words. */

import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { fileDocument } from '../../../src/client/ask-documents.ts';
import { composed, lists } from '../../../src/formats/format.ts';
import { formats, formatsOf } from '../../../src/formats/formats.ts';
import { partyKinds } from '../../../src/model/fact.ts';
import { seedReading } from '../../seed-reading.ts';
import { readings, testService } from '../service.ts';

const service = await testService({ readings: { ...readings, current: () => seedReading } });
afterAll(() => service.app.close());

/** What each question must be told. */
const asked: Readonly<Record<string, string>> = {
  upstream: 'of=branschforum&depth=2',
  downstream: 'of=branschforum&filter={"kinds":["DEMAND","ORDER"]}',
  participants: 'in=branschforum',
  parties: 'landscape=sormland',
  passage: 'document=kompetensverkstan&locator=6.4.1',
  paths: 'from=branschforum&to=samverkansrad-forberedande-insatser',
  loops: 'landscape=sormland',
  breaks: 'landscape=sormland',
  browse: 'kinds=forum-type,forum',
  calendar: 'of=branschforum&from=2026&to=2026',
  changes: 'since=1',
  conformance: 'landscape=sormland&verdicts=convergent,missing',
  coverage: 'landscape=sormland&place=eskilstuna&status=gap&status=unknown',
  'earliest-arrival': 'from=programrad&to=lokal-kompetensverkstad&since=2026-08',
  entities: 'ids=programrad,branschforum',
  entity: 'id=programrad',
  find: 'text=naringslivschef',
  flows: 'landscape=sormland',
  goals: 'landscape=vastmanland',
  'landscape-map': 'landscape=sormland&area=yellow&role=group-focused',
  'landscape-areas': 'landscape=sormland',
  mandate: 'of=region-sormland',
  'meeting-preparation': 'of=branschforum&quarter=3',
  report: 'landscape=sormland&place=eskilstuna',
  revisions: '',
  select: 'expression=upstream(branschforum)',
  'single-points': 'landscape=sormland&filter={"sides":["DESIGNED"]}',
  'stated-in': 'document=kompetensverkstan&locator=6.4.1',
  suggestions: 'landscape=sormland',
  'what-if': 'removeParties=kommunernas-naringslivschefer',
};

const listed = await service.request({ url: '/answers/nothing.csv' });
const questions: string[] = listed.json.errors[0].extensions.hint
  .replace('There are of ', '')
  .replace('.', '')
  .split(', ');

test('every question with a document is there, and what is put together from several', () => {
  expect(questions).toEqual(
    expect.arrayContaining([...Object.keys(asked), ...Object.keys(composed), ...lists]),
  );
});

describe.each(questions.filter((question) => asked[question] !== undefined))('%s', (question) => {
  test.each(formatsOf(question).map((format) => [format.ending, format] as const))(
    'is served as .%s, the same twice',
    async (ending, { mediaType }) => {
      const url = `/answers/${question}.${ending}?${encodeURI(asked[question] ?? '')}`;
      const { status, headers, body } = await service.request({ url });
      expect([status, body.slice(0, 200)]).toEqual([200, expect.any(String)]);
      expect(String(headers['content-type']).split(';')[0]).toBe(mediaType);
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="${question}[a-z0-9-]*\\.${ending}"$`),
      );
      expect(body.length).toBeGreaterThan(0);
      expect((await service.request({ url })).body).toBe(body);
      const kept = await service.request({
        url,
        headers: { 'if-none-match': String(headers.etag) },
      });
      expect(kept.status).toBe(304);
    },
  );
});

/** The cells of a file of semicolons, heads first. */
async function cellsOf(url: string): Promise<string[][]> {
  const { body } = await service.request({ url });
  return Papa.parse<string[]>(body.replace(/^\ufeff/, '').trimEnd(), { delimiter: ';' }).data;
}

test.each(questions.filter((question) => asked[question] !== undefined && !composed[question]))(
  'the columns of %s have heads in words, each its own, in both languages',
  async (question) => {
    for (const language of ['sv', 'en']) {
      const query = encodeURI(asked[question] ?? '');
      const [heads = []] = await cellsOf(`/answers/${question}.csv?${query}&language=${language}`);
      expect(heads.filter((head) => !/^\p{Lu}[^A-Z]*$/u.test(head))).toEqual([]);
      expect(new Set(heads).size).toBe(heads.length);
    }
  },
);

test.each(['flows', 'parties', 'coverage'])(
  '/%s.csv and .xlsx hold the same, with codes beside the words, and the revision in each row',
  async (list) => {
    const query = 'landscape=sormland&revision=1';
    const [heads = [], ...rows] = await cellsOf(`/${list}.csv?${query}`);
    const { headers, body } = await service.request({ url: `/${list}.csv?${query}` });
    expect(body).toBe((await service.request({ url: `/answers/${list}.csv?${query}` })).body);
    expect(headers['content-disposition']).toBe(`attachment; filename="${list}-sormland.csv"`);
    expect(rows.length).toBeGreaterThan(100);
    expect(heads).toEqual(expect.arrayContaining(['Källor', 'Id', 'Revision', 'Läget']));
    expect(new Set(rows.map((row) => row[heads.indexOf('Revision')]))).toEqual(new Set(['1']));
    const { rawPayload } = await service.app.inject({ url: `/${list}.xlsx?${query}` });
    const [sheet] = await readExcelFile(rawPayload);
    const cells = sheet?.data.map((row) => row.map((cell) => String(cell ?? '')));
    // What a spreadsheet could take for a formula is behind an apostrophe in a file of text alone.
    const plain = (row: readonly string[]) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''));
    expect(cells).toEqual([heads, ...rows].map(plain));
  },
);

test('codes of registers stand where others join by them', async () => {
  const [heads = [], ...rows] = await cellsOf('/parties.csv?landscape=sormland');
  const told = (id: string, head: string) =>
    rows.find((row) => row[heads.indexOf('Id')] === id)?.[heads.indexOf(head)];
  expect(told('eskilstuna-kommun', 'Organisationsnummer')).toMatch(/^\d{6}-\d{4}$/);
  expect(told('eskilstuna-kommun', 'Kommunkod')).toBe('0484');
  expect(told('branschforum', 'Slag')).toBe('forumtyp');
  expect(told('branschforum', 'Slag (kod)')).toBe('FORUM_TYPE');
  const [named = [], ...findings] = await cellsOf('/coverage.csv?landscape=sormland');
  const inEskilstuna = findings.find((row) => row[named.indexOf('Kommun')] === 'Eskilstuna');
  expect(inEskilstuna?.[named.indexOf('Kommunkod')]).toBe('0484');
});

test('a list of parties holds every kind of party', () => {
  const kinds = /kinds: \[([^\]]*)\]/.exec(fileDocument('parties'))?.[1]?.trim().split(/\s+/);
  expect(kinds).toEqual(partyKinds);
});

test('the list tells programs and pages which formats there are', async () => {
  const { json } = await service.request({ url: '/formats.json' });
  expect(json.map(({ name }: { name: string }) => name)).toEqual(formats.map(({ name }) => name));
  expect(json).toContainEqual({
    name: 'svg',
    says: { SV: 'SVG', EN: 'SVG' },
    mediaType: 'image/svg+xml',
    ending: 'svg',
    of: ['landscape-map'],
  });
});

test('a file holds all pages of an answer, and one page where `first` is named', async () => {
  const rows = async (query: string) => {
    const { body } = await service.request({ url: `/answers/coverage.csv?${query}` });
    return body.trimEnd().split('\r\n').length - 1;
  };
  const { data } = await service.ask('{ coverage(landscape: "sormland") { total } }');
  expect(data.coverage.total).toBeGreaterThan(100);
  expect(await rows('landscape=sormland')).toBe(data.coverage.total);
  expect(await rows('landscape=sormland&first=10')).toBe(10);
});

test('the map of old and the map among all answers are the same file', async () => {
  const old = await service.request({ url: '/map/sormland.json?area=yellow' });
  const one = await service.request({
    url: '/answers/landscape-map.json?landscape=sormland&area=yellow',
  });
  expect(one.body).toBe(old.body);
});

test.each([
  ['/answers/upstrem.csv?of=branschforum', 404, 'UNKNOWN_FILE', 'upstream'],
  ['/answers/upstream', 404, 'UNKNOWN_FILE', '.csv'],
  ['/answers/upstream.pdf?of=branschforum', 404, 'UNKNOWN_FILE', '.csv, .json'],
  ['/answers/report.csv?landscape=sormland', 404, 'UNKNOWN_FILE', '.md, .html'],
  ['/answers/upstream.csv', 400, 'BAD_USER_INPUT', 'It takes of, depth'],
  ['/answers/upstream.csv?of=branshforum', 404, 'UNKNOWN_PARTY', 'branschforum'],
  ['/answers/upstream.csv?of=branschforum&from=a', 400, 'BAD_USER_INPUT', 'It takes of, depth'],
  ['/answers/upstream.csv?of=branschforum&of=b', 400, 'BAD_USER_INPUT', 'It takes'],
  ['/answers/upstream.csv?of=branschforum&depth=two', 400, 'BAD_USER_INPUT', 'It takes'],
  ['/answers/upstream.csv?of=branschforum&first=1000', 400, 'BAD_USER_INPUT', '100'],
  ['/answers/upstream.csv?of=branschforum&filter=kinds', 400, 'BAD_USER_INPUT', 'It takes'],
  ['/answers/upstream.csv?of=branschforum&language=fi', 400, 'BAD_USER_INPUT', 'It takes'],
  ['/answers/coverage.csv?landscape=sormland&status=red', 400, 'BAD_USER_INPUT', 'It takes'],
  ['/answers/upstream.csv?of=branschforum&revision=9', 404, 'UNKNOWN_REVISION', ''],
])('%s is refused in words', async (url, status, code, says) => {
  const told = await service.request({ url });
  const [error] = told.json.errors;
  expect([told.status, error.extensions.code]).toEqual([status, code]);
  expect(JSON.stringify(error)).toContain(says);
});
