/** Readings that hold one revision and never change. */

import type { Reading } from '../src/engine/reading.ts';
import type { ReadingSource } from '../src/service/graphql/context.ts';

/** The reading as the current and only one. */
export function onlyReading(reading: Reading): ReadingSource {
  return {
    current: () => reading,
    at: async () => reading,
    revisions: () => [],
    tombstones: () => new Map(),
  };
}
