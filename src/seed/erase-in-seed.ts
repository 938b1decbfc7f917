/** Takes a person's name out of the seed's files, comments included. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Erasure, erasedText } from '../model/erase-person.ts';
import { seedFilesBelow } from './seed-file.ts';

/** Rewrites the files that hold the id or a name; returns their paths. Nothing is written before all is read. */
export function eraseInSeed(directory: string, erasure: Erasure): string[] {
  const changed = seedFilesBelow(directory).flatMap((path) => {
    const before = readFileSync(path, 'utf8');
    const after = erasedText(before, erasure);
    return after === before ? [] : [{ path, after }];
  });
  for (const { path, after } of changed) writeFileSync(path, after);
  return changed.map(({ path }) => path);
}
