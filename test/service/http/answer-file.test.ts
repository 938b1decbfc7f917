/** Answers over HTTP as files: every format of the list at an address, and refusals in words. */
import { afterAll, describe, expect, test } from 'vitest';
import { composed } from '../../../src/formats/format.ts';
import { formats, formatsOf } from '../../../src/formats/formats.ts';
import { seedReading } from '../../seed-reading.ts';
import { readings, testService } from '../service.ts';

const service = await testService({ readings: { ...readings, current: () => seedReading } });
afterAll(() => service.app.close());

/** What each question must be told. */
const asked: Readonly<Record<string, string>> = {
  upstream: 'of=branschforum&depth=2',
  downstream: 'of=branschforum&filter={"kinds":["DEMAND","ORDER"]}',
  participants: 'in=branschforum',
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
  'landscape-map': 'landscape=sormland&area=yellow&role=group-focused',
  mandate: 'of=region-sormland',
  'meeting-preparation': 'of=branschforum&quarter=3',
  report: 'landscape=sormland&place=eskilstuna',
  revisions: '',
  select: 'expression=upstream(branschforum)',
  'single-points': 'landscape=sormland&filter={"sides":["DESIGNED"]}',
  'what-if': 'removeParties=kommunernas-naringslivschefer',
};

const listed = await service.request({ url: '/answers/nothing.csv' });
const questions: string[] = listed.json.errors[0].extensions.hint
  .replace('There are of ', '')
  .replace('.', '')
  .split(', ');

test('every question with a document is there, and what is put together from several', () => {
  expect(questions).toEqual(
    expect.arrayContaining([...Object.keys(asked), ...Object.keys(composed)]),
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
