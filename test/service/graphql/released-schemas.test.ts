/** Nothing is taken out of the schema that two releases have not announced as deprecated. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { publishedSdl } from '../../../src/service/graphql/sdl.ts';
import { takenAway } from './taken-away.ts';

const byVersion = new Intl.Collator('en', { numeric: true }).compare;
const released = readdirSync('schema/released')
  .sort(byVersion)
  .reverse()
  .map((file) => buildSchema(readFileSync(`schema/released/${file}`, 'utf8')));

test('what the last release offered is still there, or was deprecated in two releases', () => {
  expect(released.length).toBeGreaterThan(0);
  expect(takenAway(buildSchema(publishedSdl()), released)).toEqual([]);
});

const whole = buildSchema('type Query { a(b: Int, c: Int): Int, old: Int }');
const deprecated = buildSchema('type Query { a(b: Int, c: Int): Int, old: Int @deprecated }');
const without = buildSchema('type Query { a(b: Int, c: Int): Int }');

test('what was deprecated in one release only may not go yet', () => {
  expect(takenAway(without, [deprecated, whole])).toEqual(['Query.old is gone.']);
  expect(takenAway(without, [deprecated])).toEqual(['Query.old is gone.']);
  expect(takenAway(without, [deprecated, deprecated])).toEqual([]);
});

test('an argument that goes, and a type that changes, are told', () => {
  const changed = buildSchema('type Query { a(b: Int): String, old: Int }');
  expect(takenAway(changed, [whole, whole])).toEqual([
    'Query.a changed type from Int to String.',
    'Query.a(c:) is gone.',
  ]);
});
