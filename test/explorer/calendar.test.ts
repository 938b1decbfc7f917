/** The calendar: where things stand in the year wheel, and under which headings. */
import { describe, expect, test } from 'vitest';
import type { CalendarItemFragment } from '../../src/explorer/ask/documents.generated.ts';
import { groupsOf, topicOf } from '../../src/explorer/calendar/calendar-words.ts';
import {
  quarterOf,
  sectorPath,
  textPath,
  wheelOf,
} from '../../src/explorer/calendar/wheel-layout.ts';
import { sv as say } from './areas-shown.ts';

function entry(
  id: string,
  forum: string,
  more: Partial<CalendarItemFragment>,
): CalendarItemFragment {
  return {
    kind: 'SLOT',
    fact: { id },
    title: id,
    when: '',
    from: null,
    to: null,
    earliest: null,
    latest: null,
    uncertain: false,
    yearly: more.quarter !== undefined,
    quarter: null,
    statedUntil: null,
    whose: [{ id: forum, kind: 'FORUM', name: forum, levels: [], areas: [], standing: null }],
    standing: 'PROPOSED',
    citations: [],
    ...more,
  };
}

describe('quarters', () => {
  test('what comes back has its own quarter', () => {
    expect(quarterOf({ quarter: 3, earliest: null, latest: null })).toBe(3);
  });
  test('days within one quarter have that quarter', () => {
    expect(quarterOf({ quarter: null, earliest: '2024-04-26', latest: '2024-06-30' })).toBe(2);
  });
  test('days over two quarters, or two years, have none', () => {
    expect(
      quarterOf({ quarter: null, earliest: '2024-03-31', latest: '2024-04-01' }),
    ).toBeUndefined();
    expect(
      quarterOf({ quarter: null, earliest: '2023-04-01', latest: '2024-04-01' }),
    ).toBeUndefined();
  });
});

describe('the wheel', () => {
  const entries = [
    entry('b2', 'Branschforum', { quarter: 2 }),
    entry('a1', 'Arbetsutskott', { quarter: 1 }),
    entry('b2-too', 'Branschforum', { quarter: 2 }),
    entry('m', 'Arbetsutskott', { kind: 'MEETING', earliest: '2024-09-13', latest: '2024-09-13' }),
    entry('d', 'Arbetsutskott', { kind: 'DECISION', earliest: '2024-09-13', latest: '2024-09-13' }),
  ];
  const shown = (isOneYear: boolean) =>
    wheelOf(entries, isOneYear, (a, b) => a.localeCompare(b)).map(
      ({ entry: { fact }, quarter, lane }) => `${fact.id} Q${quarter} ring ${lane}`,
    );
  test('each forum has rings of its own, and no two entries of a quarter share one', () => {
    expect(shown(false)).toEqual(['a1 Q1 ring 0', 'b2 Q2 ring 1', 'b2-too Q2 ring 2']);
  });
  test('with one year asked, its meetings are in the wheel, its decisions are not', () => {
    expect(shown(true)).toEqual([
      'a1 Q1 ring 0',
      'm Q3 ring 0',
      'b2 Q2 ring 1',
      'b2-too Q2 ring 2',
    ]);
  });
  test('a quarter starts at the top and goes clockwise', () => {
    expect(sectorPath(50, 100, 0, 90)).toBe(
      'M0.00 -100.00A100 100 0 0 1 100.00 0.00L50.00 0.00A50 50 0 0 0 0.00 -50.00Z',
    );
  });
  test('text in the lower half runs the other way', () => {
    expect(textPath(100, 0, 90)).toMatch(/^M0.00 -100.00A100 100 0 0 1/);
    expect(textPath(100, 90, 180)).toMatch(/^M0.00 100.00A100 100 0 0 0/);
  });
});

describe('words', () => {
  test('a slot is called by its topic', () => {
    expect(topicOf('Q3 Branschforums arbetsutskott: utbildningsutfall')).toBe('Utbildningsutfall');
    expect(topicOf('Möte 26 april 2024')).toBe('Möte 26 april 2024');
  });
  test('entries stand by year, or by month when one year is asked', () => {
    const entries = [
      entry('a', 'x', { earliest: '2023-05-12', latest: '2023-05-12' }),
      entry('b', 'x', { earliest: '2024-02-16', latest: '2024-02-16' }),
      entry('c', 'x', { earliest: '2024-01-01', latest: '2024-12-31' }),
    ];
    const headings = (isOneYear: boolean) =>
      groupsOf(say, entries, isOneYear).map(({ heading }) => heading);
    expect(headings(false)).toEqual(['2023', '2024']);
    expect(headings(true)).toEqual(['Maj', 'Februari', 'Större delen av året eller längre']);
  });
});
