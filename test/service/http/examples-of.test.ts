/** Examples are those that have an answer in the landscapes there are. */
import { expect, test } from 'vitest';
import { exampleQuestions, examplesOf } from '../../../src/service/http/example-questions.ts';
import { fixtureReading } from '../../fixture-reading.ts';
import { seedReading } from '../../seed-reading.ts';

test('all are shown with the landscapes that ship', () => {
  expect(examplesOf(seedReading.facts)).toEqual(exampleQuestions());
});

test('elsewhere those that name what is not there are left out', () => {
  const { facts } = fixtureReading;
  const shown = examplesOf(facts);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(exampleQuestions().length);
  for (const { query } of shown) expect(query).not.toContain('"lokal-kompetensverkstad"');
});
