/** `layers.yaml`: what a folder of facts is laid on, so that it need not hold what others own. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { sharedLayer } from '../model/layer.ts';
import { type Parsed, parseSeedText } from './parse.ts';
import type { SeedFile } from './seed-file.ts';
import { isWithdrawnFile } from './withdrawn.ts';

/** The word for what comes with the program: roles, types of actors and forums, law. */
export const shipped = 'shipped';

/** What such a file holds. */
export const Layers = z.strictObject({
  /** `shipped`, or folders, as seen from the one the file lies in; the lowest first. */
  below: z.union([z.string().min(1), z.array(z.string().min(1))]).transform((one) => [one].flat()),
});

/** The file, in the folder it speaks of. */
export const layersFile = 'layers.yaml';

export function isLayersFile({ place }: Pick<SeedFile, 'place'>): boolean {
  return place.length === 1 && place[0] === 'layers';
}

/** One folder among those that are read together. */
export interface FolderRead {
  readonly directory: string;
  /** Which of its files are read, by their place in it; all where nothing is said. */
  readonly takes?: (place: readonly string[]) => boolean;
}

const shippedFolder: FolderRead = {
  directory: fileURLToPath(new URL('../../seed', import.meta.url)),
  takes: (place) => place[0] === sharedLayer || isWithdrawnFile({ place }),
};

/** What a folder's file cannot say, and which folders below it hold nothing. */
export function layersFaults(directory: string, file: SeedFile): KnowledgeError[] {
  const read = Layers.safeParse(file.value);
  const hint = `It says: below: ${shipped}, or a list of folders as seen from this one.`;
  if (!read.success)
    return [
      new KnowledgeError('SEED_SHAPE', 'What lies below cannot be read.', {
        at: file.at(['below']),
        hint,
      }),
    ];
  return read.data.below
    .filter((name) => name !== shipped && !existsSync(resolve(directory, name)))
    .map((name) => {
      const message = `"${name}", which the folder is laid on, is not there.`;
      return new KnowledgeError('SEED_EMPTY', message, { at: file.at(['below']), hint });
    });
}

/** The names a folder gives for what lies below it; none where its file says nothing or cannot be read. */
function namesBelow(directory: string): readonly string[] {
  const path = join(directory, layersFile);
  if (!existsSync(path)) return [];
  const parsed: Parsed | KnowledgeError[] = parseSeedText(path, readFileSync(path, 'utf8'));
  const read = Array.isArray(parsed) ? undefined : Layers.safeParse(parsed.value);
  return read?.success ? read.data.below : [];
}

/**
 * The folders that are read together, each once, the lowest first: before each of those asked for, all that it is laid on.
 *
 * @param folders - as asked for, the lowest first
 */
export function foldersRead(folders: readonly string[]): readonly FolderRead[] {
  const found = new Map<string, FolderRead>();
  const onTheWay = new Set<string>();
  const add = (directory: string) => {
    const key = resolve(directory);
    if (found.has(key) || onTheWay.has(key)) return;
    onTheWay.add(key);
    for (const name of namesBelow(directory))
      if (name === shipped) found.set(shipped, found.get(shipped) ?? shippedFolder);
      else add(isAbsolute(name) ? name : join(directory, name));
    found.set(key, { directory });
  };
  folders.forEach(add);
  return [...found.values()];
}
