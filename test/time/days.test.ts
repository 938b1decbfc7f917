/** The days a date can mean. */
import { expect, test } from 'vitest';
import { daysAsked } from '../../src/time/asked-date.ts';
import { type Days, daysLater, daysOf, isUncertain, mayMeet } from '../../src/time/days.ts';
import { holdsOn } from '../../src/time/validity.ts';

const days = (earliest: string | null, latest: string | null): Days => ({ earliest, latest });

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-05-14', '2024-05-14', '2024-05-14'],
  ['2024-33', '2024-01-01', '2024-03-31'],
  ['2024-36', '2024-10-01', '2024-12-31'],
  ['2024-21', '2024-01-01', '2024-06-30'],
  ['2024-24', '2024-12-01', '2025-02-28'],
  ['2025-10?', '2025-10-01', '2025-10-31'],
  ['2025-05-14?', '2025-05-14', '2025-05-14'],
  ['../2026-04', null, '2026-04-30'],
  ['2018/..', '2018-01-01', null],
  ['2023-05/2025-05', '2023-05-01', '2025-05-31'],
  ['2024-33/2024-35', '2024-01-01', '2024-09-30'],
])('%s can be from %s to %s', (edtf, earliest, latest) => {
  expect(daysOf(edtf)).toEqual(days(earliest, latest));
});

test('a doubt is seen wherever it stands', () => {
  expect(['2025-10?', '2018~/2020', '2024-05', '2018/2020%'].map(isUncertain)).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('days are counted over months, years and leap days', () => {
  expect([
    daysLater('2024-02-28', 1),
    daysLater('2023-12-31', 1),
    daysLater('2024-03-01', -1),
  ]).toEqual(['2024-02-29', '2024-01-01', '2024-02-29']);
});

test('an open end meets whatever lies on its side', () => {
  expect(mayMeet(days('2026-05-01', null), days(null, '2026-05-01'))).toBe(true);
  expect(mayMeet(days('2026-05-02', null), days(null, '2026-05-01'))).toBe(false);
  expect(mayMeet(days(null, null), days('2026-01-01', '2026-01-01'))).toBe(true);
});

test.each([
  [{ from: '2018', to: '2020' }, '2017-12-31', 'NOT_YET'],
  [{ from: '2018', to: '2020' }, '2018-01-01', 'HOLDS'],
  [{ from: '2018', to: '2020' }, '2020-12-31', 'HOLDS'],
  [{ from: '2018', to: '2020' }, '2021', 'ENDED'],
  [{ from: '2018', to: '2020' }, '2020/2021', 'UNKNOWN'],
  [{ from: '2010' }, '2015-06-01', 'UNKNOWN'],
  [{ from: '2010' }, '2009', 'NOT_YET'],
  [{ to: '2030' }, '2026-01-01', 'UNKNOWN'],
  [{ to: '2030' }, '2031', 'ENDED'],
  [{ from: '2025-09', to: '../2026-04' }, '2026-01-01', 'UNKNOWN'],
  [{ from: '2025-09', to: '../2026-04' }, '2026-05-01', 'ENDED'],
  [{ from: '2025?', to: '2026' }, '2025-06-01', 'UNKNOWN'],
  [{ from: '2025?', to: '2026' }, '2026-01-01', 'HOLDS'],
  [{}, '2026-01-01', 'UNKNOWN'],
])('what is stated as %o is on %s: %s', (period, on, holding) => {
  expect(holdsOn(period, daysOf(on))).toBe(holding);
});

test('what is no date is told how to write one', () => {
  expect(() => daysAsked('from', 'maj 2026')).toThrow('"from" is "maj 2026", which is no date.');
  expect(() => daysAsked('from', '2026-13')).toThrow('which is no date');
  expect(daysAsked('from', null)).toEqual(days(null, null));
});
