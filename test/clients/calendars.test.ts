/** Calendar programs read the calendars of the seed whole: the strict `ical.js`, and tritech's `icalendar`. */
import ICAL from 'ical.js';
import { parse_calendar } from 'icalendar';
import { afterAll, expect, test } from 'vitest';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';
import { testService } from '../service/service.ts';

const { app, request } = await testService({ readings: onlyReading(seedReading) });
afterAll(() => app.close());

const landscapes = seedReading.facts.of('LANDSCAPE').map(({ id }) => id);
const paths = [
  ...landscapes.map((id) => `/calendar/${id}.ics`),
  ...landscapes.map((id) => `/calendar/${id}.ics?language=en&from=2020&to=2026`),
];

/** Title and first day of each event, as `ical.js` reads them. */
function readStrictly(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((one) => {
    const { summary, startDate } = new ICAL.Event(one);
    return `${startDate.toString()} ${summary}`;
  });
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same as tritech's parser reads them. */
function readByTritech(text: string): string[] {
  return parse_calendar(text)
    .events()
    .map((one) => {
      const start = one.getPropertyValue('DTSTART') as Date;
      return `${dayOf(start)} ${one.getPropertyValue('SUMMARY')}`;
    });
}

test.each(paths)('%s is read alike by both', async (url) => {
  const { body } = await request({ url });
  const events = readStrictly(body);
  expect(events.length).toBeGreaterThan(3);
  expect(readByTritech(body)).toEqual(events);
});
