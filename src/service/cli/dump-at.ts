/** A dump, read from a file and checked whole. */
import { readFileSync, statSync } from 'node:fs';
import { KnowledgeError } from '../../errors.ts';
import { type Dump, dumpOf } from '../../record/revisions/dump-file.ts';

/** @throws {@link KnowledgeError} `BAD_DUMP` when it cannot be read, or any of it is missing or was changed */
export function dumpAt(path: string): Dump {
  return dumpOf(fileAt(path));
}

/** A pipe or a device may have no end. */
function fileAt(path: string): Buffer {
  try {
    if (!statSync(path).isFile()) throw new Error('It is no file.');
    return readFileSync(path);
  } catch (error) {
    throw new KnowledgeError('BAD_DUMP', `"${path}" cannot be read.`, {
      hint: 'Name a file that "dump" wrote.',
      cause: error,
    });
  }
}
