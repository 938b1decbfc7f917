/** The seed, refused whole when anything in it is at fault. */
import { readSeed, type SeedReading } from '../../landscape/read-seed.ts';
import { SeedFaults } from './seed-faults.ts';

/** The folder of facts, from where commands are run. */
export const seedFolder = 'seed';

/** @throws {@link SeedFaults} with all that is wrong */
export function readCheckedSeed(folder: string = seedFolder): SeedReading {
  const reading = readSeed(folder);
  if (reading.faults.length > 0) throw new SeedFaults(reading.faults);
  return reading;
}
