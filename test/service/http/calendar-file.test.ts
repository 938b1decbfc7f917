/** Calendars over HTTP, and through the API, as files. */
import ICAL from 'ical.js';
import { afterAll, expect, test } from 'vitest';
import { fixtureReading } from '../../fixture-reading.ts';
import { readings, testService } from '../service.ts';

const service = await testService({ readings: { ...readings, current: () => fixtureReading } });
afterAll(() => service.app.close());

const titles = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => String(one.getFirstPropertyValue('summary')));

test("a party's calendar is served as text/calendar, and again only when it changed", async () => {
  const url = '/calendar/branschforum.ics?from=2026&to=2026&language=en';
  const { status, headers, body } = await service.request({ url });
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(titles(body)).toEqual(['The spring meeting (quarter 1 2026)']);
  const again = await service.request({
    url,
    headers: { 'if-none-match': String(headers.etag) },
  });
  expect([again.status, again.body]).toEqual([304, '']);
});

test("a landscape's calendar holds what belongs to it", async () => {
  const { body } = await service.request({ url: '/calendar/dalen.ics' });
  expect(titles(body)).toEqual([
    'Yrkesprovet (kvartal 1 2024 – oktober 2025 (osäkert))',
    'Metallforums aprilmöte',
    'Rapporten om Dalen (2026)',
    'Vårens möte (kvartal 1 varje år)',
  ]);
});

test.each([
  ['/calendar/branshforum.ics', 404, 'UNKNOWN_PARTY'],
  ['/calendar/branschforum.ics?from=maj', 400, 'BAD_USER_INPUT'],
  ['/calendar/branschforum.ics?form=2026', 400, 'BAD_USER_INPUT'],
  ['/calendar/branschforum.ics?from=2026&from=2027', 400, 'BAD_USER_INPUT'],
])('%s is refused in words', async (url, status, code) => {
  const told = await service.request({ url });
  expect([told.status, told.json.errors[0].extensions.code]).toEqual([status, code]);
});

test('the API gives entries with days, standing, owners and citations, and the same file', async () => {
  const { data } = await service.ask(`{
    calendar(of: "branschforum", from: "2026-33", to: "2026-33", kinds: [SLOT]) {
      entries { kind from earliest latest when standing quarter yearly uncertain
        whose { id } fact { id } citations(first: 1) { document { id } locator } sentence(language: EN) }
      icalendar sentence weakestBasis undatedTotal
    }
  }`);
  const { entries, icalendar, ...rest } = data.calendar;
  expect(entries).toEqual([
    {
      kind: 'SLOT',
      from: '2026-33',
      earliest: '2026-01-01',
      latest: '2026-03-31',
      when: 'kvartal 1 2026',
      standing: 'PROPOSED',
      quarter: 1,
      yearly: true,
      uncertain: false,
      whose: [{ id: 'branschforum' }],
      fact: { id: 'branschforum-arshjul-q1' },
      citations: [{ document: { id: 'rapporten' }, locator: '2.1 Branschforum' }],
      sentence: 'Quarter 1 2026: The spring meeting (year wheel, Industry forum, proposed).',
    },
  ]);
  expect(titles(icalendar)).toHaveLength(1);
  expect(rest).toEqual({
    sentence:
      'Bara årshjul, från kvartal 1 2026, till kvartal 1 2026: Kalendern för Branschforum har en post.',
    weakestBasis: 'TEXT',
    undatedTotal: 0,
  });
});
