/** Every check is whole: in the list, with a test of its own, a topic, and a reason in both languages. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../../src/engine/coverage/checks.ts';
import { topics } from '../../../src/engine/coverage/topics.ts';

const ids = checks.map(({ id }) => id).sort();
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .map((name) => name.slice(0, -ending.length))
    .sort();

test('every check stands in a file of its own, and every file in the list', () => {
  expect(filesIn('src/engine/coverage/checks', '.ts')).toEqual(ids);
});

test('every check has its test', () => {
  expect(filesIn('test/engine/coverage/checks', '.test.ts')).toEqual(ids);
});

test.each(checks)('$id has a topic, and says in both languages what should hold and why', (one) => {
  expect(Object.keys(topics)).toContain(one.topic);
  expect(one.placeInTopic).toBeGreaterThan(0);
  for (const words of [one.holds, one.why])
    for (const text of [words.sv, words.en]) expect(text).toMatch(/^[A-ZÅÄÖ].{10,}\.$/);
});
