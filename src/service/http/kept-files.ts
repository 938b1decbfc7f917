/** Files kept as they were made, by what was asked, until something else is published. */
import { LRUCache } from 'lru-cache';
import type { Edition } from './keeping.ts';

/** A file, and whether it holds all that was asked for: what time did not allow may come another time. */
export interface MadeFile {
  readonly file: string | Uint8Array;
  readonly isWhole: boolean;
}

/** Gives a file that was made before or is being made, or makes it. */
export type KeptFiles = (asked: unknown, make: () => Promise<MadeFile>) => Promise<MadeFile>;

/**
 * Makes a shelf of files.
 *
 * @param mostBytes - 0 keeps nothing
 * @param edition - what files are made from; another one empties the shelf
 */
export function keepFiles(mostBytes: number, edition: () => Edition): KeptFiles {
  if (mostBytes === 0) return (_asked, make) => make();
  const kept = new LRUCache<string, MadeFile>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes / 4),
    sizeCalculation: ({ file }, asked) => file.length + 2 * asked.length + 1,
  });
  const underWay = new Map<string, Promise<MadeFile>>();
  let from = edition();
  const keep = async (key: string, make: () => Promise<MadeFile>): Promise<MadeFile> => {
    const begunFrom = from;
    const made = await make();
    // Bytes lie beside the heap, and take what their letters take.
    const { file, isWhole } = made;
    if (isWhole && begunFrom === from) kept.set(key, { file: Buffer.from(file), isWhole });
    return made;
  };
  return (asked, make) => {
    const now = edition();
    if (from !== now) {
      kept.clear();
      underWay.clear();
      from = now;
    }
    const key = JSON.stringify(asked);
    const known = kept.get(key);
    if (known !== undefined) return Promise.resolve(known);
    const making = underWay.get(key) ?? keep(key, make);
    underWay.set(key, making);
    const end = () => underWay.get(key) === making && underWay.delete(key);
    making.then(end, end);
    return making;
  };
}
