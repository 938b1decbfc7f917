/** Dates as people write them. */
import { expect, test } from 'vitest';
import { datesBetween, inWords, momentInWords } from '../../src/language/dates.ts';

test.each([
  ['2024', '2024', '2024'],
  ['2024-05', 'maj 2024', 'May 2024'],
  ['2024-04-26', '26 april 2024', '26 April 2024'],
  ['2024-23', 'hösten 2024', 'autumn 2024'],
  ['2024-35', 'kvartal 3 2024', 'quarter 3 2024'],
  ['2025-10?', 'oktober 2025 (osäkert)', 'October 2025 (uncertain)'],
  ['../2026-04', 'senast april 2026', 'at the latest April 2026'],
  ['2018/2020', '2018–2020', '2018–2020'],
])('%s is %s, in English %s', (edtf, swedish, english) => {
  expect([inWords(edtf, 'SV'), inWords(edtf, 'EN')]).toEqual([swedish, english]);
});

test('validity has a beginning, an end, both or neither', () => {
  expect(datesBetween('2025-10-01', '2028-09-30', 'SV')).toBe('1 oktober 2025 – 30 september 2028');
  expect(datesBetween('2025-09', '../2026-04', 'SV')).toBe(
    'från september 2025, senast april 2026',
  );
  expect(datesBetween('2017', undefined, 'EN')).toBe('from 2017');
  expect(datesBetween(undefined, '2020', 'SV')).toBe('till och med 2020');
  expect(datesBetween(undefined, undefined, 'SV')).toBe('');
});

test('moments are in Swedish time, summer and winter', () => {
  expect(momentInWords('2026-11-20T13:05:00Z', 'SV')).toBe('20 november 2026 kl. 14.05');
  expect(momentInWords('2026-07-01T22:30:00Z', 'EN')).toBe('2 July 2026, 00:30');
});
