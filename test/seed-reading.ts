/** The real seed, read once for all tests of a file. */
import { readCheckedSeed } from '../src/cli/checked-seed.ts';
import { readingOf } from '../src/flows/reading.ts';

/** The whole seed as revision 1. */
export const seedReading = readingOf({
  facts: readCheckedSeed().facts,
  revision: 1,
  digest: 'digest-1',
  asOf: '2026-11-20T08:00:00Z',
});
