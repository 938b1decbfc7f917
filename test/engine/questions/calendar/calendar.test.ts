/** What happens when. */
import { expect, test } from 'vitest';
import {
  type CalendarEntry,
  calendar,
} from '../../../../src/engine/questions/calendar/calendar.ts';
import {
  calendarEntrySentence,
  calendarSentence,
} from '../../../../src/engine/questions/calendar/calendar-sentences.ts';
import { Fact } from '../../../../src/model/fact.ts';
import { document, event, flow, forum, forumType, readingOfFacts } from '../../asking.ts';

const by = (id: string) => ({
  document: id,
  locator: '1',
  basis: 'TEXT',
  supports: [],
  certain: true,
});
const seat = (id: string, of: string, whom: string) =>
  Fact.parse({
    kind: 'SEAT',
    id,
    aliases: [],
    standing: 'PROPOSED',
    landscapes: [],
    citations: [by('plan')],
    of,
    for: whom,
    capacity: 'MEMBER',
  });

const small = readingOfFacts([
  forumType('rad'),
  forum('nordby-rad', { ofType: ['rad'] }),
  forum('utskott', { partOf: ['nordby-rad'] }),
  forum('annat'),
  event('hjul-q1', 'rad', { eventKind: 'SLOT', quarter: 1 }),
  event('hjul-q4', 'rad', { eventKind: 'SLOT', quarter: 4, from: '2026' }),
  event('mote', 'nordby-rad', { when: '2026-05-14' }),
  event('utskottsmote', 'utskott', { when: '2026-10?' }),
  event('odaterat', 'nordby-rad'),
  event('annans-mote', 'annat', { when: '2025-21' }),
]);
const rows = (reading: typeof small, asked: object) =>
  calendar(reading, asked).entries.map(({ fact, from, earliest, latest }) => [
    fact,
    from,
    earliest,
    latest,
  ]);

test('a named forum has its own meetings, those of its parts, and the wheel of its type', () => {
  expect(rows(small, { of: 'nordby-rad' })).toEqual([
    ['mote', '2026-05-14', '2026-05-14', '2026-05-14'],
    ['utskottsmote', '2026-10?', '2026-10-01', '2026-10-31'],
    ['hjul-q1', null, null, null],
    ['hjul-q4', null, null, null],
  ]);
  expect(calendar(small, { of: 'nordby-rad' }).undated).toEqual(['odaterat']);
});

test('in a period the wheel is spelled out year by year, not before it is stated', () => {
  expect(rows(small, { of: 'rad', from: '2025', to: '2026-12-31' })).toEqual([
    ['hjul-q1', '2025-33', '2025-01-01', '2025-03-31'],
    ['hjul-q1', '2026-33', '2026-01-01', '2026-03-31'],
    ['hjul-q4', '2026-36', '2026-10-01', '2026-12-31'],
  ]);
});

test('a period takes what can be in it, and leaves out the rest', () => {
  expect(rows(small, { from: '2026-10-31', to: '2026-11' }).map(([fact]) => fact)).toEqual([
    'utskottsmote',
    'hjul-q4',
  ]);
  expect(rows(small, { from: '2025-06-30', to: '2025-06-30' }).map(([fact]) => fact)).toEqual([
    'annans-mote',
  ]);
  expect(rows(small, { from: '2025-07-01', to: '2025-09-30' })).toEqual([]);
});

test('what cannot be asked is told', () => {
  expect(() => calendar(small, { of: 'okand' })).toThrow('No party has the id "okand".');
  expect(() => calendar(small, { from: '2027', to: '2026' })).toThrow('ends (2026) before');
  expect(() => calendar(small, { from: '1900', to: '2026' })).toThrow('at most 30 years');
  expect(() => calendar(small, { landscape: 'dalen' })).toThrow('No landscape');
});

test('pages of a calendar follow one another', () => {
  const first = calendar(small, { first: 3 });
  const rest = calendar(small, { first: 100, after: first.pageInfo.endCursor });
  expect([...first.entries, ...rest.entries].map(({ fact }) => fact)).toEqual(
    calendar(small).entries.map(({ fact }) => fact),
  );
  expect(first.total).toBe(5);
});

const told = readingOfFacts([
  document('plan', { date: '2024-05' }),
  document('annan'),
  forum('rad'),
  forum('myndighet'),
  forum('kommun'),
  event('mote', 'rad', { when: '2026-05-14' }),
  event('hjul-q4', 'rad', { eventKind: 'SLOT', quarter: 4, from: '2026' }),
  seat('plats', 'rad', 'kommun'),
  flow('rapport', 'rad → myndighet', 'REPORTING', { when: 'mars 2026', citations: [by('plan')] }),
  flow('arlig', 'rad → myndighet', 'REPORTING', { when: 'årligen' }),
  flow('underlag', 'myndighet → hjul-q4', 'EVIDENCE', { when: 'Q4' }),
  flow('behov', 'kommun → rad', 'NEED', { when: 'hösten 2026' }),
  flow('otydligt', 'rad → kommun', 'INFORMATION', { when: 'inför valet' }),
  flow('utan', 'rad → kommun', 'INFORMATION'),
]);
const all = (asked: object) =>
  calendar(told, asked).entries.map(({ fact, kind, from, quarter }) => [fact, kind, from, quarter]);

test('a flow has the date its source tells in words, or comes back as it says', () => {
  expect(all({ kinds: ['REPORT', 'FLOW'] })).toEqual([
    ['rapport', 'REPORT', '2026-03', null],
    ['behov', 'FLOW', '2026-23', null],
    ['arlig', 'REPORT', null, null],
    ['underlag', 'REPORT', null, 4],
  ]);
  const answer = calendar(told, { kinds: ['FLOW'] });
  expect(answer.undated).toEqual(['otydligt']);
  expect(calendarSentence(told, answer, 'EN')).toBe(
    'The calendar has one entry. One entry has no date in the sources.',
  );
});

test('in a period what comes back each year stands once a year, while that it goes to is there', () => {
  expect(all({ kinds: ['REPORT'], from: '2025', to: '2026' })).toEqual([
    ['arlig', 'REPORT', '2025', null],
    ['arlig', 'REPORT', '2026', null],
    ['rapport', 'REPORT', '2026-03', null],
    ['underlag', 'REPORT', '2026-36', 4],
  ]);
});

test('what comes back is told once, without the words of its source', () => {
  const entries = calendar(told, { kinds: ['REPORT'] }).entries;
  const yearly = entries.find(({ fact }) => fact === 'arlig') as CalendarEntry;
  expect(calendarEntrySentence(told, yearly, 'EN')).toMatch(
    /^Every year: Rad submits reporting to myndighet/,
  );
  expect(calendarEntrySentence(told, yearly, 'SV')).not.toContain('årligen');
});

test('a member has the meetings of its groups, and a document what it tells', () => {
  expect(all({ of: 'kommun' }).map(([fact]) => fact)).toEqual(['mote', 'behov', 'hjul-q4']);
  expect(all({ document: 'plan' }).map(([fact]) => fact)).toEqual(['rapport']);
  expect(all({ document: 'annan' })).toEqual([]);
  expect(() => calendar(told, { document: 'plann' })).toThrow('No document has the id "plann".');
  expect(() => calendar(told, { document: 'rad' })).toThrow('is a FORUM, no document');
});
