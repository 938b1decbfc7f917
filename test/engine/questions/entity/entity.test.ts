/** The card of one thing: what points to it, by kind. */
import { expect, test } from 'vitest';
import { entity } from '../../../../src/engine/questions/entity/entity.ts';
import { contradiction, document, flow, forum, readingOfFacts, statement } from '../../asking.ts';

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

test('a card holds the facts that point to the thing, silences apart', () => {
  expect(entity(reading, 'rad')).toMatchObject({
    id: 'rad',
    kind: 'FORUM',
    facts: ['1', '2', '3', 'tyst', 'uppgift'],
    statements: ['uppgift'],
    silences: ['tyst'],
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
