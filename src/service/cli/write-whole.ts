/** A file that somebody asked for, written whole or not at all. */
import { KnowledgeError } from '../../errors.ts';
import { writeWholeFile } from '../../whole-file.ts';

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` when it cannot be written; nothing is left of it then */
export function writeWhole(file: string, written: string | Uint8Array): void {
  try {
    writeWholeFile(file, written);
  } catch (error) {
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `"${file}" cannot be written: ${(error as Error).message}`,
      { hint: 'Choose a file in a folder that exists and that you may write to.' },
    );
  }
}
