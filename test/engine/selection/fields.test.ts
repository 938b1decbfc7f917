/** Fields and their words, in both languages. */
import { expect, test } from 'vitest';
import {
  asksForMissing,
  type Field,
  fieldNamed,
  fieldNames,
  fields,
  wordFor,
} from '../../../src/engine/selection/fields.ts';

test('each Swedish name is another name of a field, and each field but none is without one', () => {
  expect(Object.values(fieldNames).sort()).toEqual(Object.keys(fields).sort());
  for (const [swedish, english] of Object.entries(fieldNames))
    expect(fieldNamed(swedish)).toBe(fields[english]);
  expect(fieldNamed('färg')).toBeUndefined();
});

test.each([
  ['area', 'Grönt', 'GREEN'],
  ['area', 'green', 'GREEN'],
  ['level', 'lokal', 'LOCAL'],
  ['kind', 'Beställning', 'ORDER'],
  ['party-kind', 'forum-type', 'FORUM_TYPE'],
  ['party-kind', 'aktörstyp', 'ACTOR_TYPE'],
  ['flow-standing', 'saknas', 'MISSING'],
  ['side', 'föreslaget', 'DESIGNED'],
  ['role', 'utbildare', 'EDUCATOR'],
])('%s:%s asks for %s', (field, value, word) => {
  const { words } = fields[field] as Field;
  expect(wordFor(fields[field] as Field, value)).toBe(word);
  expect(words).toContain(word);
});

test('what is not there is asked for by standing only', () => {
  expect(asksForMissing('flow-standing', ['missing'])).toBe(true);
  expect(asksForMissing('flödesläge', ['planerat', 'Saknas'])).toBe(true);
  expect(asksForMissing('flow-standing', ['planned'])).toBe(false);
  expect(asksForMissing('area', ['missing'])).toBe(false);
  expect(asksForMissing('färg', ['missing'])).toBe(false);
});
