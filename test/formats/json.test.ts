/** Answers as JSON. */
import { expect, test } from 'vitest';
import { json } from '../../src/formats/json.ts';

test('an answer is indented, its fields in the order they came', () => {
  expect(json.write({ b: 1, a: [] }, { question: 'find', language: 'SV' })).toBe(
    '{\n  "b": 1,\n  "a": []\n}',
  );
});
