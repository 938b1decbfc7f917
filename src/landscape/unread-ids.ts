/** Ids that stand in files which could not be read: what points to them is not told as pointing to nothing. */
import { readFileSync } from 'node:fs';
import type { Ids } from './checked-fact.ts';

/**
 * All that may be an id in these files. A derived id (`rad.seat.rektor`) is among them where what it begins with is.
 *
 * @param written - texts by path that are read in the place of what the files hold
 */
export function unreadIds(paths: ReadonlySet<string>, written: ReadonlyMap<string, string>): Ids {
  const words = new Set([...paths].flatMap((path) => wordsOf(written.get(path) ?? textOf(path))));
  return { has: (id) => words.has(id.split('.')[0] ?? '') };
}

const wordsOf = (text: string): string[] => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

/** Ids are plain letters, which Latin-1 reads in whatever encoding the file is; a file nobody may read says nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
