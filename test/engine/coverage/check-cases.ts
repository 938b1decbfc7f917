/** What tests of checks share: a valley that meets a check, one that fails it, and one where nothing is known. */
import { describe, expect, test } from 'vitest';
import { landscapeWith } from '../../../src/engine/answering/filter.ts';
import { coverageOf } from '../../../src/engine/coverage/coverage-of.ts';
import type { Check, CheckStatus, Ground } from '../../../src/engine/coverage/finding.ts';
import { findingSentence } from '../../../src/engine/questions/coverage/coverage-sentences.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { valley } from './valley.ts';

/** What stands in the valley, and how the result whose id ends so goes; `undefined` when nothing is asked. */
interface Case {
  readonly facts: readonly Fact[];
  readonly of: string;
  readonly status: CheckStatus | undefined;
  /** Not asked where left out. */
  readonly ground?: Ground;
}
type Cases = Readonly<Record<'met' | 'fails' | 'nothing', Case>>;

export const met = (of: string, ...facts: Fact[]): Case => ({
  of,
  facts,
  status: 'MET',
  ground: 'STATED',
});
export const gap = (of: string, ...facts: Fact[]): Case => ({
  of,
  facts,
  status: 'GAP',
  ground: 'STATED',
});
/** To be clarified, since nobody shows that it exists. */
export const unknown = (of: string, ...facts: Fact[]): Case => ({
  ...silent(of, ...facts),
  ground: 'NOT_DOCUMENTED',
});
/** To be clarified, since the document does not say. */
export const silent = (of: string, ...facts: Fact[]): Case => ({
  of,
  facts,
  status: 'UNKNOWN',
  ground: 'SILENT',
});
/** The same, since a list that is whole shows it. */
export const shown = (one: Case): Case => ({ ...one, ground: 'SHOWN' });
export const unasked = (of: string, ...facts: Fact[]): Case => ({ of, facts, status: undefined });
/** Without a forum type of its own, a landscape has no blueprint to check. */
export const noBlueprint: Case = { of: 'dalen', facts: [], status: 'NOT_APPLICABLE' };

function resultOf(check: Check, { facts, of }: Case) {
  const reading = valley(...facts);
  const { results } = coverageOf(reading, landscapeWith(reading, 'dalen'));
  return { reading, result: results.find(({ id }) => id === `${check.id}:${of}`) };
}

/** The tests of one check. */
export function testCheck(check: Check, cases: Cases): void {
  describe(check.id, () => {
    test.each(['met', 'fails', 'nothing'] as const)('%s', (which) => {
      const one = cases[which];
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
}
