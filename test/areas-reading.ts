/** Two landscapes of `fixtures/`, one with five areas and one that declares none, beside what both share. */
import { readingOf } from '../src/engine/reading-of.ts';
import { readSeed } from '../src/landscape/read-seed.ts';

export const areasFolder = 'test/fixtures/areas';

/** Both as revision 1. */
export const areasReading = readingOf({
  facts: readSeed(areasFolder).facts,
  revision: 1,
  digest: 'digest-1',
  asOf: '2026-11-20T08:00:00Z',
});
