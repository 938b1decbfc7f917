/** Calendars as files, read back by another library. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar } from '../../src/engine/questions/calendar/calendar.ts';
import { icalendar } from '../../src/formats/icalendar.ts';
import { document, event, forum, landscape, readingOfFacts } from '../engine/asking.ts';
import { fixtureReading } from '../fixture-reading.ts';

const inDalen = { landscapes: ['dalen'] };
const meeting = (id: string, when: string) => event(id, 'radet', { ...inDalen, when });
/** A council with a wheel of four quarters, and dates of every precision. */
const small = readingOfFacts([
  landscape('dalen'),
  document('kalla'),
  forum('radet', inDalen),
  ...[1, 2, 3, 4].map((quarter) =>
    event(`hjul-q${quarter}`, 'radet', { ...inDalen, eventKind: 'SLOT', quarter }),
  ),
  meeting('osaker-manad', '2025-10?'),
  meeting('fran-host', '2024-23/..'),
  document('till-ar', { ...inDalen, to: '2030' }),
  meeting('en-dag', '2025-05-16'),
]);

/** Each entry as the other library reads it. */
function readBack(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const spans = (text: string) =>
  readBack(text).map(({ uid, startDate, endDate }) => [uid, String(startDate), String(endDate)]);

test('the wheel comes back each year, in days of its quarter only', () => {
  const events = readBack(icalendar(small, { of: 'radet', language: 'SV' }));
  const wheel = events.filter(({ uid }) => uid.startsWith('hjul-'));
  const years = wheel.map((event) => {
    const next = event.iterator();
    return Array.from({ length: 10 }, () => {
      const start = next.next();
      const end = start.clone();
      end.addDuration(event.duration);
      end.adjust(-1, 0, 0, 0);
      return [start.month, end.month, start.year === end.year];
    });
  });
  expect(years.map((all) => [...new Set(all.map((each) => JSON.stringify(each)))])).toEqual([
    ['[1,3,true]'],
    ['[4,6,true]'],
    ['[7,9,true]'],
    ['[10,12,true]'],
  ]);
  expect(wheel.map(({ summary }) => summary)[2]).toBe('hjul-q3 (kvartal 3 varje år)');
  expect(wheel[0]?.description).toContain('Årshjulet anger bara kvartalet, inte dagen.');
  expect(wheel[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('in a period each year has its own span and id', () => {
  const text = icalendar(small, { of: 'radet', from: '2026', to: '2027', language: 'SV' });
  expect(spans(text).filter(([uid]) => uid?.includes('q3'))).toEqual([
    ['hjul-q3.slot.2026-35@kompetenslandskap', '2026-07-01', '2026-10-01'],
    ['hjul-q3.slot.2027-35@kompetenslandskap', '2027-07-01', '2027-10-01'],
  ]);
});

test('uncertain and open dates say so, and are drawn on no day the source does not allow', () => {
  const events = readBack(icalendar(small, { landscape: 'dalen', language: 'SV' }));
  const told = (id: string) => {
    const event = events.find(({ uid }) => uid.startsWith(`${id}.`));
    return [event?.summary, String(event?.startDate), String(event?.endDate)];
  };
  expect(told('osaker-manad')).toEqual([
    'osaker-manad (oktober 2025 (osäkert))',
    '2025-10-01',
    '2025-11-01',
  ]);
  expect(told('fran-host')).toEqual(['fran-host (från hösten 2024)', '2024-08-01', '2025-01-01']);
  expect(told('till-ar')).toEqual(['till-ar (till och med 2030)', '2030-01-01', '2031-01-01']);
  expect(told('en-dag').slice(1)).toEqual(['2025-05-16', '2025-05-17']);
});

test('the whole calendar but for yearly flows is in the file, each entry once, within 75 octets a line', () => {
  const text = icalendar(fixtureReading, { language: 'EN' });
  const ids = readBack(text).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
  const meetings = calendar(fixtureReading, {
    kinds: ['MEETING', 'SLOT', 'EVENT', 'PERIOD', 'DECISION', 'MANDATE', 'VALIDITY', 'REVIEW'],
  });
  expect(ids.length).toBe(meetings.total);
  expect(ids.length).toBe(4);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('the file ends its last line, says how often to ask again, and each line is ended alike', () => {
  const text = icalendar(small, { of: 'radet', language: 'SV' });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  expect(text).toContain('\r\nX-PUBLISHED-TTL:P1D\r\n');
  expect(readBack(text).length).toBeGreaterThan(0);
});

test('what comes back until a day is told by a day, as it begins on one', () => {
  const ended = event('hjul', 'radet', { ...inDalen, eventKind: 'SLOT', quarter: 2, to: '2028' });
  const facts = [landscape('dalen'), document('kalla'), forum('radet', inDalen), ended];
  const text = icalendar(readingOfFacts(facts), { of: 'radet', language: 'SV' });
  expect(text).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
  expect(text).toContain('\r\nRRULE:FREQ=YEARLY;UNTIL=20281231\r\n');
  const [wheel] = readBack(text);
  const until = wheel?.component.getFirstPropertyValue('rrule') as ICAL.Recur;
  expect(until.until?.isDate).toBe(true);
});

test('signs that were published before they were refused are marked', () => {
  const facts = [landscape('dalen'), document('kalla'), forum('radet', inDalen)];
  const named = event('a', 'radet', { ...inDalen, when: '2025', where: 'R\u0007d\u202e\ufeff' });
  const text = icalendar(readingOfFacts([...facts, named]), { of: 'radet', language: 'SV' });
  expect(text).toContain('LOCATION:R\ufffdd\ufffd\ufffd');
});

test.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'days are the same where the service runs in %s',
  (zone) => {
    const here = process.env.TZ;
    const plain = icalendar(fixtureReading, { landscape: 'dalen', language: 'SV' });
    process.env.TZ = zone;
    const there = icalendar(fixtureReading, { landscape: 'dalen', language: 'SV' });
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
    expect(there).toBe(plain);
  },
);
