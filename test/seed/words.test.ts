/** The words of each landscape of the seed: each is written by a fact of it, and told nowhere else. */
import { expect, test } from 'vitest';
import { valuesOf } from '../../src/engine/answering/fields/fact-properties.ts';
import { known } from '../../src/engine/answering/fields/source.ts';
import { nodeRow } from '../../src/record/graph/node-rows.ts';
import { seedReading } from '../seed-reading.ts';

const { facts } = seedReading;
const landscapes = facts.of('LANDSCAPE');

/** What is told in source words, by the facts of a landscape. */
function written(landscape: string): Set<string | undefined> {
  const own = facts.facts.filter((fact) => fact.landscapes.includes(landscape));
  return new Set(
    own.flatMap((fact) => {
      if (fact.kind === 'PARTICIPATION') return [fact.title, fact.mode];
      if (fact.kind === 'MEASURE') return [fact.unit, fact.comparison];
      return fact.kind === 'FLOW' ? [fact.when] : [];
    }),
  );
}

test('each is written by a fact of its landscape', () => {
  const unused = landscapes.flatMap(({ id, words = [] }) =>
    words.filter(({ sv }) => !written(id).has(sv)).map(({ sv }) => `${id}: ${sv}`),
  );
  expect(unused).toEqual([]);
  expect(landscapes.every(({ words = [] }) => words.length > 0)).toBe(true);
});

test('none is a property of its landscape, in the database or in an answer', () => {
  for (const fact of landscapes) {
    const { properties } = nodeRow(fact, () => ({ sv: 0, en: 0 }));
    const values = valuesOf(known(seedReading, fact.id), { language: 'EN', first: 100 });
    const told = [...Object.keys(properties), ...values.map(({ property }) => property)];
    expect(told).not.toContain('words');
    expect(told).not.toContain('suggestions');
  }
});
