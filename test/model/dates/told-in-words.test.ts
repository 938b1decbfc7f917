/** Dates that sources tell in words. */
import { expect, test } from 'vitest';
import { toldInWords } from '../../../src/model/dates/told-in-words.ts';

test.each([
  ['2020-02-27', { date: '2020-02-27' }],
  ['2024', { date: '2024' }],
  ['2018/2020', { date: '2018/2020' }],
  ['juni 2018', { date: '2018-06' }],
  ['Mars  2019', { date: '2019-03' }],
  ['april 2024', { date: '2024-04' }],
  ['March 2021', { date: '2021-03' }],
  ['den 13 september 2024', { date: '2024-09-13' }],
  ['5 maj 2025', { date: '2025-05-05' }],
  ['våren 2024', { date: '2024-21' }],
  ['hösten 2024', { date: '2024-23' }],
  ['senast april 2026', { date: '../2026-04' }],
  ['Q4', { yearly: true, quarter: 4 }],
  ['kvartal 2', { yearly: true, quarter: 2 }],
  ['Q3 2026', { date: '2026-35' }],
  ['årligen', { yearly: true, quarter: null }],
  ['varje år', { yearly: true, quarter: null }],
])('%s is read', (words, told) => {
  expect(toldInWords(words)).toEqual(told);
});

test.each(['inför gymnasievalet', '31 februari 2024', 'Q5', 'snart', '', '3 hösten 2024'])(
  '%s tells no date',
  (words) => {
    expect(toldInWords(words)).toBeUndefined();
  },
);
