/** The calendar of the real landscapes. */
import { expect, test } from 'vitest';
import { calendar } from '../../../src/engine/questions/calendar/calendar.ts';
import {
  calendarEntrySentence,
  calendarSentence,
} from '../../../src/engine/questions/calendar/calendar-sentences.ts';
import { seedReading as seed } from '../../seed-reading.ts';

test('Branschforum in 2026 has the four quarters of the example wheel and the yearly day', () => {
  const answer = calendar(seed, {
    of: 'branschforum',
    kinds: ['SLOT', 'EVENT'],
    from: '2026',
    to: '2026',
  });
  expect(answer.entries.map(({ fact, from }) => `${from} ${fact}`)).toEqual([
    '2026-33 branschforum-arshjul-q1',
    '2026-34 branschforum-arshjul-q2',
    '2026-34 gemensam-framtidsdag',
    '2026-35 branschforum-arshjul-q3',
    '2026-36 branschforum-arshjul-q4',
  ]);
  expect(calendarSentence(seed, answer, 'SV')).toBe(
    'Kalendern för Branschforum har fem poster. Två händelser eller beslut har inget datum i källorna.',
  );
});

test('a wheel of 2020 is not told of 2019', () => {
  expect(calendar(seed, { of: 'branschforum', from: '2019', to: '2019' }).total).toBe(1);
});

test('open dates of Västmanland are told as people write them', () => {
  const { entries } = calendar(seed, { landscape: 'vastmanland', first: 100 });
  const told = (id: string, language: 'SV' | 'EN') =>
    entries
      .filter(({ fact }) => fact === id)
      .map((entry) => calendarEntrySentence(seed, entry, language).split(':')[0]);
  expect(told('dialogmote-larcentrum-norra', 'SV')).toEqual(['Oktober 2025 (osäkert)']);
  expect(told('oversyn-teknikcollege', 'SV')).toEqual(['Från september 2025, senast april 2026']);
  expect(told('mdu-mote-srb-2024', 'SV')).toEqual(['Våren 2024']);
  expect(told('utbildningsinsatser-yrkesvagledare-2024', 'EN')).toEqual(['From autumn 2024']);
});

test('reports stand in the calendar when their source tells of them in words', () => {
  const reports = { of: 'tillvaxtverket', kinds: ['REPORT'] as const };
  expect(calendar(seed, reports).entries.map(({ fact, from }) => `${from} ${fact}`)).toEqual([
    '2018-06 tillvaxtverket-redovisar-juni-2018',
    '2019-03 tillvaxtverket-redovisar-mars-2019',
    '2020-03 tillvaxtverket-redovisar-mars-2020',
    '2021-03 tillvaxtverket-redovisar-mars-2021',
    'null regionerna-redovisar-till-tillvaxtverket',
  ]);
});

test('each read document has a calendar, and a member those of its groups', () => {
  const minutes = calendar(seed, { document: 'minnesanteckningar-2024-04-26', kinds: ['MEETING'] });
  expect(minutes.entries.map(({ fact }) => fact)).toEqual([
    'samverkansgrupp-mote-2024-04-26',
    'samverkansgrupp-mote-2024-09-13',
  ]);
  const held = (of: string) =>
    calendar(seed, { of, kinds: ['MEETING'] }).entries.map(({ fact }) => fact);
  expect(held('skinnskattebergs-kommun')).toEqual(held('samverkansgrupp-kompetensforsorjning'));
});
