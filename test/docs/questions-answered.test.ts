/** The page of answered questions is what the table says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { page } from '../../scripts/print-answers.mjs';

test('docs/questions-answered.md holds the table of questions', () => {
  expect(readFileSync('docs/questions-answered.md', 'utf8')).toBe(page);
});
