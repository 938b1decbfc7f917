/** Facts chosen by their own values. */
import { expect, test } from 'vitest';
import { havingAsked, type ValueAsked } from '../../../src/engine/answering/having.ts';
import { event, flow, forum, readingOfFacts, statement } from '../asking.ts';

const said = statement('svar', 'rad', 'POSITION', { channel: 'e-post', item: '§13' });
const facts = [
  said,
  statement('tyst', 'rad', 'SILENCE', { property: 'chair' }),
  event('hjul', 'rad', { quarter: 1 }),
  event('tolfte', 'rad', { where: 'Åby' }),
  flow('f', 'rad → rad', 'NEED', { rank: 1, carries: { sv: 'frågor', en: 'questions' } }),
  forum('rad', { several: true }),
];
const reading = readingOfFacts(facts);
const having = (...asked: ValueAsked[]) =>
  facts.filter(havingAsked(reading, asked)).map(({ id }) => id);

test('a value is asked for as a whole or in part, in capitals or not', () => {
  expect(having({ property: 'channel', value: 'E-POST' })).toEqual(['svar']);
  expect(having({ property: 'channel', value: 'post' })).toEqual(['svar']);
  expect(having({ property: 'where', value: 'åBY' })).toEqual(['tolfte']);
  expect(having({ property: 'channel', value: 'telefon' })).toEqual([]);
});

test('texts are asked for in either language', () => {
  expect(having({ property: 'carries', value: 'fråg' })).toEqual(['f']);
  expect(having({ property: 'carries', value: 'quest' })).toEqual(['f']);
});

test('what a fact points to is asked for by its id, or by a name', () => {
  expect(having({ property: 'about', value: 'rad' })).toEqual(['svar', 'tyst']);
  expect(having({ property: 'giver', value: 'RAD' })).toEqual(['f']);
  expect(having({ property: 'topics', value: 'rad' })).toEqual([]);
});

test('numbers and yes or no are asked for whole', () => {
  expect(having({ property: 'rank', value: '1' })).toEqual(['f']);
  expect(having({ property: 'quarter', value: '1' })).toEqual(['hjul']);
  expect(having({ property: 'several', value: 'true' })).toEqual(['rad']);
});

test('all values asked for must be had, and nothing asked is everything', () => {
  const item = { property: 'item', value: '§13' };
  expect(having(item, { property: 'channel', value: 'e-post' })).toEqual(['svar']);
  expect(having(item, { property: 'property', value: 'chair' })).toEqual([]);
  expect(having()).toHaveLength(facts.length);
  expect(havingAsked(reading, null)(said)).toBe(true);
});

test('what cannot be asked for is told', () => {
  const refused = (...asked: ValueAsked[]) => {
    try {
      return String(havingAsked(reading, asked));
    } catch (error) {
      const { message, hint } = error as { message: string; hint?: string };
      return `${message} ${hint ?? ''}`;
    }
  };
  expect(refused({ property: 'modes', value: 'x' })).toBe(
    'No fact has the property "modes". Did you mean "codes" or "mode" or "covers"?',
  );
  expect(refused({ property: 'id', value: 'x' })).toContain('No fact has the property "id".');
  expect(refused({ property: 'mode', value: ' ' })).toContain('empty value');
  const one = { property: 'mode', value: 'x' };
  expect(refused(one, one, one, one, one, one)).toContain('it may name 5');
});
