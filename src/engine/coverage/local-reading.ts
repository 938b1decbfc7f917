/** A reading of one landscape alone, so that the cost of its coverage does not grow with other landscapes. */

import type { Fact } from '../../model/fact.ts';
import type { Reading } from '../reading.ts';
import { readingOf } from '../reading-of.ts';

interface Shares {
  /** Facts of no landscape: law and the nation's. */
  readonly shared: readonly Fact[];
  readonly own: ReadonlyMap<string, readonly Fact[]>;
}
const known = new WeakMap<Reading, Shares>();

/** The facts of each landscape, gathered in one pass per reading. */
function sharesOf(reading: Reading): Shares {
  const before = known.get(reading);
  if (before) return before;
  const shared: Fact[] = [];
  const own = new Map<string, Fact[]>();
  for (const fact of reading.facts.facts) {
    if (fact.landscapes.length === 0) shared.push(fact);
    for (const landscape of fact.landscapes) {
      const list = own.get(landscape);
      if (list) list.push(fact);
      else own.set(landscape, [fact]);
    }
  }
  const shares = { shared, own };
  known.set(reading, shares);
  return shares;
}

/** The same revision, with what belongs to the landscape and to all. */
export function localReading(reading: Reading, landscape: string): Reading {
  const { shared, own } = sharesOf(reading);
  const { revision, digest, asOf } = reading;
  return readingOf({ facts: [...shared, ...(own.get(landscape) ?? [])], revision, digest, asOf });
}
