/** A file that is a landscape's own and holds no facts: `<landscape>/suggestions.yaml`, `words.yaml`, `groups.yaml`. */
import type { z } from 'zod';
import { KnowledgeError, type SourcePosition } from '../errors.ts';
import type { OwnFile } from '../model/kinds/landscape.ts';
import type { Path } from './parse.ts';
import type { SeedFile } from './seed-file.ts';

export function isOwnFile({ place }: SeedFile, called: OwnFile): boolean {
  return place.length === 2 && place[1] === called;
}

/** The landscape whose own a file is. */
export const landscapeOf = (file: SeedFile): string => file.place[0] ?? '';

/**
 * What cannot be read in it, at its line.
 *
 * @param hint - how each thing in the file is written
 */
export function unreadable(
  file: SeedFile,
  called: OwnFile,
  { issues }: z.ZodError,
  hint: string,
): KnowledgeError[] {
  const fault = (message: string, at: SourcePosition) =>
    new KnowledgeError('SEED_SHAPE', message, { at, hint });
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        fault(`"${key}" cannot be said there.`, file.at([...path, key], true)),
      );
    const key = path.findLast((step) => typeof step === 'string') ?? called;
    return [fault(`"${key}" is missing or cannot be read.`, file.at(path))];
  });
}
