/** Goals of the real plans. */
import { expect, test } from 'vitest';
import { goals } from '../../../src/engine/questions/goals/goals.ts';
import { goalsSentence } from '../../../src/engine/questions/goals/goals-sentences.ts';
import { seedReading as seed } from '../../seed-reading.ts';

test('a plan gives its own twelve goals with their priorities, and then those it serves', () => {
  const answer = goals(seed, { of: 'kompetensplan-vastmanland', first: 100 });
  const goalKinds = (isServed: boolean) =>
    answer.edges
      .filter(({ served }) => served === isServed)
      .map(({ node }) => {
        const fact = seed.facts.byId.get(node);
        return fact?.kind === 'GOAL' ? fact.goalKind : undefined;
      });
  expect(goalKinds(false).filter((kind) => kind === 'GOAL')).toHaveLength(12);
  expect(goalKinds(false).filter((kind) => kind === 'PRIORITY')).toHaveLength(32);
  expect(goalKinds(true)).toHaveLength(5);
  expect(answer.ownTotal).toBe(answer.total - 5);
  expect(goalsSentence(seed, answer, 'SV')).toMatch(
    /^Kompetensplan Västmanland 2030 har 47 mål, delmål och prioriteringar medräknade: Matcha och bygga kompetens; Mål 1: .* och 42 till\. Kompetensplan Västmanland 2030 hör också till fem mål i andra planer: Delmål 17: /,
  );
});
