/** The days a date can mean. */
import { expect, test } from 'vitest';
import { daysAsked } from '../../../src/model/dates/asked-date.ts';
import {
  type Days,
  daysLater,
  daysOf,
  isUncertain,
  mayMeet,
  overlap,
  spanOf,
} from '../../../src/model/dates/days.ts';
import { dayInSweden, inSweden } from '../../../src/model/dates/swedish-day.ts';
import { holdsOn, validityOn } from '../../../src/model/dates/validity.ts';

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

test('what is in both, and what reaches over all', () => {
  const [early, late, open] = [
    days('2018-01-01', '2021-12-31'),
    days('2020-01-01', null),
    days(null, null),
  ];
  expect(overlap(early, late)).toEqual(days('2020-01-01', '2021-12-31'));
  expect(overlap(late, open)).toEqual(late);
  expect(spanOf([early, late])).toEqual(days('2018-01-01', null));
  expect(spanOf([early, open])).toEqual(open);
});

test.each(['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'a moment around midnight is its day in Sweden where the program runs in %s',
  (zone) => {
    const here = process.env.TZ;
    process.env.TZ = zone;
    const told = [
      inSweden('2026-11-29T22:59:59Z'),
      inSweden('2026-11-29T23:00:00Z'),
      inSweden('2026-06-30T21:59:00Z'),
      inSweden('2026-06-30T22:00:00Z'),
      dayInSweden(Date.UTC(2026, 11, 31, 23, 30)),
    ];
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
    expect(told).toEqual([
      { day: '2026-11-29', time: '23:59' },
      { day: '2026-11-30', time: '00:00' },
      { day: '2026-06-30', time: '23:59' },
      { day: '2026-07-01', time: '00:00' },
      '2027-01-01',
    ]);
  },
);

test.each([
  [{ to: '2021' }, '2021-12-31', 'VALID'],
  [{ to: '2021' }, '2022-01-01', 'ENDED'],
  [{ from: '2024-35' }, '2024-06-30', 'NOT_YET'],
  [{ from: '2024-35' }, '2024-07-01', 'VALID'],
  [{ to: '2024-35' }, '2024-10-01', 'ENDED'],
  [{ from: '2025-09', to: '../2026-04' }, '2026-04-30', 'VALID'],
  [{ to: '../2026-04' }, '2026-05-01', 'ENDED'],
  [{ to: '2018/..' }, '2026-05-01', 'VALID'],
  [{}, '2026-05-01', 'VALID'],
])('%o on %s is %s', (period, day, validity) => {
  expect(validityOn(period, day)).toBe(validity);
});

test.each([
  '../2018/2020',
  '2018/2020/2022',
  '2018//2020',
  '2018/../2020',
  '2024-13',
  '2024-02-30',
])('%s is no date to ask with', (date) => {
  expect(() => daysAsked('from', date)).toThrow(`"from" is "${date}", which is no date.`);
});

test('a date that runs backwards is refused, with what to write', () => {
  expect(() => daysAsked('on', '2020/2018')).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: '"on" is "2020/2018", which ends before it begins.',
      hint: 'Write the earlier date before the slash: 2018/2020.',
    }),
  );
});
