/** Every check on a valley that meets it, one that fails it, and one where nothing is known. */
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/engine/coverage/checks.ts';
import { coverageOf } from '../../../src/engine/coverage/coverage-of.ts';
import { landscapeWith } from '../../../src/engine/questions/coverage/coverage.ts';
import { findingSentence } from '../../../src/engine/questions/coverage/coverage-sentences.ts';
import { type Case, cases } from './cases.ts';
import { valley } from './valley.ts';

function resultOf(check: string, { facts, of }: Case) {
  const reading = valley(...facts);
  const { results } = coverageOf(reading, landscapeWith(reading, 'dalen'));
  return { reading, result: results.find(({ id }) => id === `${check}:${of}`) };
}

test('every check has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(checks.map(({ id }) => id).sort());
});

describe.each(checks.map(({ id }) => id))('%s', (check) => {
  test.each(['met', 'fails', 'nothing'] as const)('%s', (which) => {
    const one = cases[check]?.[which] as Case;
    const { reading, result } = resultOf(check, one);
    expect(result?.status).toBe(one.status);
    if (result === undefined) return;
    if (one.ground !== undefined) expect(result.ground).toBe(one.ground);
    expect(result.settledBy !== null).toBe(one.status === 'UNKNOWN');
    if (one.status !== 'NOT_APPLICABLE') expect(result.weakestBasis).not.toBeNull();
    for (const language of ['SV', 'EN'] as const)
      expect(findingSentence(reading, result, language)).toMatch(/^[^{}]{10,}\.$/);
  });
});
