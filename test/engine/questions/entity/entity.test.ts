/** The card of one thing: what points to it, by kind. */
import { expect, test } from 'vitest';
import { entity } from '../../../../src/engine/questions/entity/entity.ts';
import {
  contradiction,
  document,
  event,
  flow,
  forum,
  readingOfFacts,
  statement,
} from '../../asking.ts';

const reading = readingOfFacts([
  document('kalla'),
  forum('rad'),
  forum('annat'),
  flow('1', 'rad → annat'),
  flow('2', 'annat → rad'),
  flow('3', '? → rad'),
  statement('uppgift', 'rad', 'TASK'),
  statement('tyst', 'rad', 'SILENCE', { property: 'chair' }),
  contradiction('oense', ['uppgift', '1']),
]);

test('a card holds the facts about the thing, silences and contradictions apart', () => {
  expect(entity(reading, 'rad')).toMatchObject({
    id: 'rad',
    kind: 'FORUM',
    facts: ['1', '2', '3', 'oense', 'tyst', 'uppgift'],
    statements: ['uppgift'],
    silences: ['tyst'],
    contradictions: ['oense'],
    givesTotal: 1,
    receivesTotal: 2,
  });
});

test('a contradiction is told of each of the facts it is between', () => {
  for (const id of ['uppgift', '1']) expect(entity(reading, id).contradictions).toEqual(['oense']);
});

test('a document lists what rests on it', () => {
  expect(entity(reading, 'kalla').facts).toContain('uppgift');
});

test('an unknown id is answered with the nearest', () => {
  expect(() => entity(reading, 'annatt')).toThrow(
    expect.objectContaining({
      code: 'UNKNOWN_ENTITY',
      hint: expect.stringContaining('"annat"'),
    }),
  );
});

test('a forum meets the contradictions of its seats, its flows and its parts', () => {
  const landscape = readingOfFacts([
    document('kalla'),
    forum('rad', { partOf: ['system'] }),
    forum('system'),
    forum('annat'),
    event('mote', 'rad'),
    flow('till-motet', 'annat → mote'),
    statement('om-motet', 'mote', 'RULE'),
    contradiction('oense', ['till-motet', 'om-motet']),
  ]);
  const met = (id: string) => entity(landscape, id).contradictions;
  for (const id of ['mote', 'rad', 'system', 'annat', 'kalla', 'om-motet'])
    expect([id, met(id)]).toEqual([id, ['oense']]);
  expect(met('oense')).toEqual([]);
});
