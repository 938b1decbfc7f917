/** The seed, refused whole when anything in it is at fault. */
import type { KnowledgeError } from '../errors.ts';
import { readSeed, type SeedReading } from '../seed/read-seed.ts';

/** The folder of facts, from where commands are run. */
export const seedFolder = 'seed';

/** Several faults at once; the command line prints each. */
export class SeedFaults extends Error {
  readonly faults: readonly KnowledgeError[];

  constructor(faults: readonly KnowledgeError[]) {
    super(`The seed has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
    this.name = 'SeedFaults';
    this.faults = faults;
  }
}

/** @throws {@link SeedFaults} with all that is wrong */
export function readCheckedSeed(folder: string = seedFolder): SeedReading {
  const reading = readSeed(folder);
  if (reading.faults.length > 0) throw new SeedFaults(reading.faults);
  return reading;
}
