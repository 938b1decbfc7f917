/** A folder of facts as a working copy of one database: what it says, and where the line lies that says what it was in step with. */
import { join, resolve } from 'node:path';
import type { CheckedFact } from '../../landscape/checked-fact.ts';
import {
  type InStep,
  inStepFile,
  lineFor,
  readInStep,
  writeInStep,
} from '../../landscape/in-step.ts';
import { readLandscape, type SeedReading } from '../../landscape/read-seed.ts';
import type { Fact } from '../../model/fact.ts';
import { asKept } from '../../record/revisions/pieces.ts';
import { SeedFaults } from '../cli/seed-faults.ts';

/** A folder that has been read. Facts are as the database keeps them, so that equal ones compare equal. */
export interface Folder {
  readonly directory: string;
  readonly reading: SeedReading;
  readonly facts: readonly Fact[];
  /** What it is laid on: facts that others own, and that it does not hold itself. */
  readonly below: readonly Fact[];
  /** Where its line lies; undefined for a file that says itself what it was made from. */
  readonly place: LinePlace | undefined;
}

/**
 * Where the line lies: in the folder, to be committed; for the local database of one machine beside that database, since
 * nobody else can be in step with it.
 */
export interface LinePlace {
  readonly file: string;
  readonly folder?: string;
}

/** @param home - the folder of the local database; undefined for one that somebody else runs */
export function linePlace(directory: string, home: string | undefined): LinePlace {
  if (home === undefined) return { file: join(directory, inStepFile) };
  return { file: join(home, 'in-step'), folder: resolve(directory) };
}

/** The folder one works in, of those that are laid on each other. */
export const ownOf = (folders: readonly string[]): string => folders.at(-1) ?? '';

/**
 * A folder beside one database.
 *
 * @param folders - the folder itself last, before it those it is laid on
 * @param reading - what was read of them, without faults
 * @param home - the folder of the local database; undefined for one that somebody else runs
 */
export function folderOf(
  folders: readonly string[],
  reading: SeedReading,
  home: string | undefined,
): Folder {
  const kept = (checked: readonly CheckedFact[]) => asKept(checked.map(({ fact }) => fact));
  const directory = ownOf(folders);
  const [facts, below] = [kept(reading.checked), kept(reading.below)];
  return { directory, reading, facts, below, place: linePlace(directory, home) };
}

/** Reads a folder with what it is laid on; that it holds nothing yet is no fault. */
export function readFolder(folders: readonly string[], home: string | undefined): Folder {
  const reading = readLandscape(folders);
  const faults = reading.faults.filter(({ code, at }) => code !== 'SEED_EMPTY' || at !== undefined);
  if (faults.length > 0) throw new SeedFaults(faults);
  return folderOf(folders, reading, home);
}

/** What the folder was last in step with in a database. */
export function lineOf({ place }: Pick<Folder, 'place'>, database: string | undefined) {
  if (place === undefined) return undefined;
  return lineFor(place.file, database, place.folder);
}

/** Remembers what the folder is in step with; false where nothing can be written there. */
export function keepLine({ place }: Pick<Folder, 'place'>, line: InStep): boolean {
  if (place === undefined) return true;
  try {
    writeInStep(place.file, place.folder === undefined ? line : { ...line, folder: place.folder });
    return true;
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes(String((error as { code?: string }).code)))
      return false;
    throw error;
  }
}

/** The databases that the folder itself says it was in step with. */
export const databasesNamed = (directory: string) => readInStep(join(directory, inStepFile));
