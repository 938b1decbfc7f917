/** Checks of coverage that a change turns: only landscapes that hold something of it are asked. */

import type { Fact, FactOf } from '../../../model/fact.ts';
import { coverageIn, coverageOf, type Result } from '../../coverage/coverage-of.ts';
import { localReading } from '../../coverage/local-reading.ts';
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

const plannersOf = (results: readonly Result[]) =>
  results.filter(({ check }) => check.reader === 'PLANNER');

/** The checks of one landscape that turn. */
function turnedHere(before: Reading, later: Reading, landscape: FactOf<'LANDSCAPE'>): Turned[] {
  const results = plannersOf(coverageOf(before, landscape).results);
  const old = new Map(results.map((result) => [result.id, result]));
  const fresh = plannersOf(coverageIn(localReading(later, landscape.id), landscape).results);
  const now = new Set(fresh.map(({ id }) => id));
  const changes = fresh.flatMap((becomes): Turned[] => {
    const was = old.get(becomes.id) ?? null;
    const isSame = was?.status === becomes.status && was.ground === becomes.ground;
    return isSame ? [] : [{ was, becomes, reading: later }];
  });
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
