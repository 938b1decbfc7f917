/** A folder of facts, refused whole when anything in it is at fault. */
import { readLandscape, type SeedReading } from '../../landscape/read-seed.ts';
import { SeedFaults } from './seed-faults.ts';

/** @throws {@link SeedFaults} with all that is wrong */
export function readCheckedSeed(folders: readonly string[]): SeedReading {
  const reading = readLandscape(folders);
  if (reading.faults.length > 0) throw new SeedFaults(reading.faults);
  return reading;
}
