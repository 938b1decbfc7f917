/** A file written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A path beside, which nobody can foresee and lay something at. */
export function pathBeside(path: string, ending: string): string {
  return `${path}.${randomBytes(12).toString('hex')}.${ending}`;
}

/**
 * Writes it beside and moves it to its place. No link is followed: what lies at either path is left or replaced itself.
 *
 * @param mode - of the file, before the user's mask
 */
export function writeWholeFile(file: string, written: string | Uint8Array, mode = 0o666): void {
  const beside = pathBeside(file, 'part');
  const opened = openSync(beside, 'wx', mode);
  try {
    try {
      writeFileSync(opened, written);
    } finally {
      closeSync(opened);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
