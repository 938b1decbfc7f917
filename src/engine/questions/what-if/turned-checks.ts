/** Checks of coverage that a change turns: only landscapes that hold something of it are asked. */

import type { Fact, FactOf } from '../../../model/fact.ts';
import { checks } from '../../coverage/checks.ts';
import {
  coverageOf,
  inOrder,
  instancesIn,
  type Result,
  resultOf,
} from '../../coverage/coverage-of.ts';
import type { Check } from '../../coverage/finding.ts';
import { localReading } from '../../coverage/local-reading.ts';
import { surveyOf } from '../../coverage/survey-of.ts';
import type { Reading } from '../../reading.ts';

/** A check of a planner's that goes another way than before, in status or ground. */
export interface Turned {
  /** Null when it was not asked. */
  readonly was: Result | null;
  /** Null when it is no longer asked. */
  readonly becomes: Result | null;
  /** The reading of the result that is told: the one after, or before when it is gone. */
  readonly reading: Reading;
}
/**
 * Whether a landscape holds any of the facts. What belongs to none belongs to all; a landscape, which belongs to none, is its
 * own.
 */
function holds(landscape: string, facts: readonly Fact[]): boolean {
  return facts.some(({ kind, id, landscapes }) =>
    kind === 'LANDSCAPE'
      ? id === landscape
      : landscapes.length === 0 || landscapes.includes(landscape),
  );
}

const isPlanners = ({ reader }: Check) => reader === 'PLANNER';
const plannersChecks = checks.filter(isPlanners);

/** The checks of one landscape that turn; what they rest on is looked up for those alone. */
function turnedHere(before: Reading, later: Reading, landscape: FactOf<'LANDSCAPE'>): Turned[] {
  const results = coverageOf(before, landscape).results.filter(({ check }) => isPlanners(check));
  const old = new Map(results.map((result) => [result.id, result]));
  const survey = surveyOf(localReading(later, landscape.id), landscape);
  const fresh = instancesIn(survey, plannersChecks);
  const now = new Set(fresh.map(({ id }) => id));
  const others = fresh.filter(({ id, found }) => {
    const was = old.get(id);
    return was?.status !== found.status || was.ground !== found.ground;
  });
  const changes = inOrder(others.map((one) => resultOf(survey, one))).map(
    (becomes): Turned => ({ was: old.get(becomes.id) ?? null, becomes, reading: later }),
  );
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map((was): Turned => ({ was, becomes: null, reading: before }));
  return [...changes, ...gone];
}

/** The checks of these landscapes that turn when these facts change. */
export function turnedIn(
  before: Reading,
  later: Reading,
  changed: readonly Fact[],
  landscapes: readonly FactOf<'LANDSCAPE'>[],
): Turned[] {
  return landscapes
    .filter(({ id }) => holds(id, changed))
    .flatMap((one) => turnedHere(before, later, one));
}
