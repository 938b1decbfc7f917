/** Readings that hold one revision and never change. */
import type { ReadingSource } from '../src/api/context.ts';
import type { Reading } from '../src/flows/flow-graph.ts';

/** The reading as the current and only one. */
export function onlyReading(reading: Reading): ReadingSource {
  return {
    current: () => reading,
    at: async () => reading,
    revisions: () => [],
    tombstones: () => new Map(),
  };
}
