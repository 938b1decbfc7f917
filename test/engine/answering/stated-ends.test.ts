/** A stated end is an end: of a slot and of its forum, for calendar, files, preparation and arrival. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar } from '../../../src/engine/questions/calendar/calendar.ts';
import { calendarEntrySentence } from '../../../src/engine/questions/calendar/calendar-sentences.ts';
import { earliestArrival } from '../../../src/engine/questions/earliest-arrival/earliest-arrival.ts';
import { meetingPreparation } from '../../../src/engine/questions/meeting-preparation/meeting-preparation.ts';
import { preparationSentence } from '../../../src/engine/questions/meeting-preparation/preparation-sentences.ts';
import { icalendar } from '../../../src/formats/icalendar.ts';
import { event, flow, forum, forumType, readingOfFacts } from '../asking.ts';

const slot = (id: string, of: string, more: object) =>
  event(id, of, { eventKind: 'SLOT', ...more });

/** Read as of May 2024. */
const reading = readingOfFacts([
  forumType('rad'),
  forum('nordby-rad', { ofType: ['rad'] }),
  forum('upphort-rad', { ofType: ['rad'], to: '2022' }),
  forum('gammalt', { from: '2018', to: '2021' }),
  forum('utan-senare'),
  slot('forr', 'rad', { quarter: 3, from: '2018', to: '2021' }),
  slot('nu', 'rad', { quarter: 3, from: '2022' }),
  slot('sedan', 'rad', { quarter: 4, from: '2026', to: '2027-11' }),
  slot('i-det-gamla', 'gammalt', { quarter: 2 }),
  slot('bara-forr', 'utan-senare', { quarter: 1, to: '2021-02' }),
  slot('aldrig', 'utan-senare', { quarter: 1, from: '2021-05', to: '2021-09' }),
  flow('till-rad', 'nordby-rad → rad'),
  flow('till-gammalt', 'nordby-rad → gammalt'),
  flow('till-upphort', 'nordby-rad → upphort-rad'),
  flow('till-utan', 'nordby-rad → utan-senare'),
  flow('till-plats', 'nordby-rad → bara-forr'),
]);
const inYears = (of: string, from: string, to: string) =>
  calendar(reading, { of, from, to }).entries.map(({ fact, from: when }) => `${when} ${fact}`);

test('in a period a slot comes in its own years only', () => {
  expect(inYears('rad', '2020', '2028')).toEqual([
    '2020-35 forr',
    '2021-35 forr',
    '2022-35 nu',
    '2023-35 nu',
    '2024-35 nu',
    '2025-35 nu',
    '2026-35 nu',
    '2026-36 sedan',
    '2027-35 nu',
    '2027-36 sedan',
    '2028-35 nu',
  ]);
});

test('what a forum has ends with the forum, also what it has by its type', () => {
  expect(inYears('gammalt', '2020', '2026').filter((one) => one.endsWith('i-det-gamla'))).toEqual([
    '2020-34 i-det-gamla',
    '2021-34 i-det-gamla',
  ]);
  expect(inYears('upphort-rad', '2021', '2026').filter((one) => /-3[3-6] /.test(one))).toEqual([
    '2021-35 forr',
    '2022-35 nu',
  ]);
});

test('from a day on, what has ended before is left out, and what is never held is nowhere', () => {
  const since = (from: string) =>
    calendar(reading, { from, kinds: ['SLOT'] }).entries.map(({ fact }) => fact);
  expect(since('2021-10')).toEqual(['nu', 'sedan']);
  expect(since('2021-09')).toEqual(['forr', 'nu', 'sedan']);
  expect(calendar(reading).entries.map(({ fact }) => fact)).not.toContain('aldrig');
});

test('without a period the last day is told', () => {
  const { entries } = calendar(reading, { of: 'rad' });
  const told = entries.map((entry) => [
    entry.statedUntil,
    calendarEntrySentence(reading, entry, 'SV').split(':')[0],
    calendarEntrySentence(reading, entry, 'EN').split(':')[0],
  ]);
  expect(told).toEqual([
    [
      '2021-12-31',
      'Kvartal 3 varje år till och med 31 december 2021',
      'Quarter 3 every year until 31 December 2021',
    ],
    [null, 'Kvartal 3 varje år', 'Quarter 3 every year'],
    [
      '2027-11-30',
      'Kvartal 4 varje år till och med 30 november 2027',
      'Quarter 4 every year until 30 November 2027',
    ],
  ]);
});

test('in a calendar file it comes back until then, and no longer', () => {
  const component = new ICAL.Component(ICAL.parse(icalendar(reading, { language: 'SV' })));
  const slots = component
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .filter(({ uid }) => uid.includes('.slot@'));
  const starts = slots.map((one) => {
    const next = one.iterator();
    const days: string[] = [];
    for (let day = next.next(); day && days.length < 9; day = next.next()) days.push(String(day));
    return [one.uid.split('.')[0], days[0], days.length === 9 ? '…' : days.at(-1)];
  });
  expect(starts).toEqual([
    ['bara-forr', '2021-01-01', '2021-01-01'],
    ['i-det-gamla', '2018-04-01', '2021-04-01'],
    ['forr', '2018-07-01', '2021-07-01'],
    ['nu', '2022-07-01', '…'],
    ['sedan', '2026-10-01', '2027-10-01'],
  ]);
});

test('a meeting is prepared with the slots that are held next, not with those that have ended', () => {
  const slots = (of: string, quarter: number) => meetingPreparation(reading, { of, quarter }).slots;
  expect(slots('rad', 3)).toEqual(['nu']);
  expect(slots('rad', 4)).toEqual(['sedan']);
  expect(slots('upphort-rad', 3)).toEqual([]);
  const answer = meetingPreparation(reading, { of: 'gammalt', quarter: 2 });
  expect(answer.ended).toEqual(['i-det-gamla']);
  expect(preparationSentence(reading, answer, 'SV')).toMatch(
    /^För gammalt i kvartal 2 har årshjulets i-det-gamla upphört\. /,
  );
});

test('what arrives waits for a slot that is still held, and a forum that has ended deals with nothing', () => {
  const arrival = (to: string, since: string) => {
    const { earliest, steps } = earliestArrival(reading, { from: 'nordby-rad', to, since });
    const last = steps.at(-1);
    return [earliest, last?.wait ?? null, last?.event ?? null];
  };
  expect(arrival('rad', '2020-08-01')).toEqual(['2020-08-01', 'WHEEL', 'forr']);
  expect(arrival('rad', '2021-10-01')).toEqual(['2022-07-01', 'WHEEL', 'nu']);
  expect(arrival('rad', '2027-10-01')).toEqual(['2027-10-01', 'WHEEL', 'sedan']);
  expect(arrival('rad', '2027-12-01')).toEqual(['2028-07-01', 'WHEEL', 'nu']);
  expect(arrival('gammalt', '2026')).toEqual([null, null, null]);
  expect(arrival('upphort-rad', '2023')).toEqual([null, null, null]);
  expect(arrival('utan-senare', '2026')).toEqual(['2026-01-01', 'UNKNOWN', null]);
  expect(arrival('bara-forr', '2026')).toEqual([null, null, null]);
});
