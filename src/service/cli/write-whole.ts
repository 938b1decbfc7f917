/** A file written whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { KnowledgeError } from '../../errors.ts';

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` when it cannot be written; nothing is left of it then */
export function writeWhole(file: string, written: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, written);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `"${file}" cannot be written: ${(error as Error).message}`,
      { hint: 'Choose a file in a folder that exists and that you may write to.' },
    );
  }
}
