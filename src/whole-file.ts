/** Files written whole or not at all. */
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
  writeWholeFiles(new Map([[file, written]]), mode);
}

/** Writes all of them beside before the first is moved to its place, so that a full disk or a forbidden folder changes none. */
export function writeWholeFiles(
  texts: ReadonlyMap<string, string | Uint8Array>,
  mode = 0o666,
): void {
  const besides = new Map<string, string>();
  try {
    for (const [file, written] of texts) {
      const beside = pathBeside(file, 'part');
      besides.set(file, beside);
      writeNew(beside, written, mode);
    }
    for (const [file, beside] of besides) renameSync(beside, file);
  } catch (error) {
    for (const beside of besides.values()) rmSync(beside, { force: true });
    throw error;
  }
}

function writeNew(path: string, written: string | Uint8Array, mode: number): void {
  const opened = openSync(path, 'wx', mode);
  try {
    writeFileSync(opened, written);
  } finally {
    closeSync(opened);
  }
}
