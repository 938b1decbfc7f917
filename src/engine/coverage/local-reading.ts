/** A reading of one landscape alone, so that the cost of its coverage does not grow with other landscapes. */

import type { Fact } from '../../model/fact.ts';
import { grouped } from '../grouped.ts';
import type { Reading } from '../reading.ts';
import { readingOf } from '../reading-of.ts';

interface Shares {
  /** Facts of no landscape: law and the nation's. */
  readonly shared: readonly Fact[];
  readonly own: (landscape: string) => readonly Fact[];
}
const known = new WeakMap<Reading, Shares>();

/** The facts of each landscape, gathered once per reading. */
function sharesOf(reading: Reading): Shares {
  const before = known.get(reading);
  if (before) return before;
  const { facts } = reading.facts;
  const shares = {
    shared: facts.filter(({ landscapes }) => landscapes.length === 0),
    own: grouped(facts, ({ landscapes }) => landscapes),
  };
  known.set(reading, shares);
  return shares;
}

/** The same revision, with what belongs to the landscape and to all. */
export function localReading(reading: Reading, landscape: string): Reading {
  const { shared, own } = sharesOf(reading);
  const { revision, digest, asOf } = reading;
  return readingOf({ facts: [...shared, ...own(landscape)], revision, digest, asOf });
}
