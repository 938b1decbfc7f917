/** What happens when. */
import { expect, test } from 'vitest';
import { calendar } from '../../../../src/engine/questions/calendar/calendar.ts';
import { event, forum, forumType, readingOfFacts } from '../../asking.ts';

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
