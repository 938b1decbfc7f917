/** The real seed, read once for all tests of a file. */

import { readingOf } from '../src/engine/reading-of.ts';
import { readCheckedSeed } from '../src/service/cli/checked-seed.ts';

/** The whole seed as revision 1. */
export const seedReading = readingOf({
  facts: readCheckedSeed(['seed']).facts,
  revision: 1,
  digest: 'digest-1',
  asOf: '2026-11-20T08:00:00Z',
});
