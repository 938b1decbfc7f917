/** Every day shown is the day in Sweden: one place tells it, and the service, its files and the pages all ask there. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { readingOf } from '../../../src/engine/reading-of.ts';
import { noAreas } from '../../../src/explorer/language/areas.ts';
import { dayOf, day as dayTold, moment, sayIn } from '../../../src/explorer/language/say.ts';
import { landscape } from '../../engine/asking.ts';
import { pageOf } from '../../formats/map/drawn.ts';

const here = process.env.TZ;
afterEach(() => {
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
});
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const say = sayIn('SV', noAreas);

test.each(zones)(
  'pages read in %s tell the Swedish day and time, and leave plain dates alone',
  (zone) => {
    process.env.TZ = zone;
    expect(moment(say, '2026-11-29T23:05:00Z')).toBe('30 november 2026 kl. 00.05');
    expect(dayOf(say, '2026-06-30T22:00:00Z')).toBe('1 juli 2026');
    expect(dayTold(say, '2024-04-26')).toBe('26 april 2024');
    expect(dayTold(say, '2024-01')).toBe('januari 2024');
  },
);

test.each(zones)('a map drawn in %s is published on the Swedish day', async (zone) => {
  process.env.TZ = zone;
  const asOf = '2026-12-31T23:30:00Z';
  const reading = readingOf({ facts: [landscape('dalen')], revision: 1, digest: 'd', asOf });
  const { facts } = await pageOf(reading, { landscape: 'dalen' }, 'SV');
  expect(facts).toContainEqual({ name: 'Revision och datum', text: '1, 1 januari 2027' });
});

test('nothing else in the sources makes a day of a moment', () => {
  const itself = [
    'model/dates/swedish-day.ts',
    'model/dates/days.ts',
    'explorer/calendar/year-wheel.tsx',
  ];
  const ownWay =
    /toISOString\(\)\s*\.(?:slice|split)|asOf\.slice|toLocale(?:Date|Time)String|DateTimeFormat|\.get(?:Hours|Date|Month|FullYear)\(/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !itself.includes(file),
  );
  expect(files.filter((file) => ownWay.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
