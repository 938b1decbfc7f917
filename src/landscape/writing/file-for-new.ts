/** Where a fact goes that no file holds yet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Fact, kindNamed } from '../../model/fact.ts';
import { withItems } from './yaml-text.ts';

/** From this size on a file takes no more; one of a megabyte would be refused. */
const fullBytes = 400_000;

/** Facts on their way into files. */
interface NewFiles {
  /** Whether a file is new, or a plain list with room for more. */
  takes(path: string): boolean;
  put(path: string, item: unknown): void;
  texts(): [path: string, text: string][];
}

/** @param textOf - what a file holds */
export function newFiles(textOf: (path: string) => string): NewFiles {
  const items = new Map<string, unknown[]>();
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const text = textOf(path);
    return isList(text) ? text.length : Number.POSITIVE_INFINITY;
  };
  const size = (path: string) => {
    const known = sizes.get(path) ?? sizeOf(path);
    sizes.set(path, known);
    return known;
  };
  return {
    takes: (path) => size(path) < fullBytes,
    put(path, item) {
      sizes.set(path, size(path) + JSON.stringify(item).length);
      const list = items.get(path);
      if (list === undefined) items.set(path, [item]);
      else list.push(item);
    },
    texts: () =>
      [...items].map(([path, list]) => [path, withItems(textOf(path), list) ?? textOf(path)]),
  };
}

function isList(text: string): boolean {
  const value = parseDocument(text, { logLevel: 'silent' }).toJS() as unknown;
  return value === null || Array.isArray(value);
}

/**
 * The list of its kind in its layer: the one file of that kind, else the file among several that is named by the document it rests on.
 *
 * @param takes - whether a file takes more
 */
export function fileForNew(
  directory: string,
  layer: string,
  fact: Fact,
  takes: NewFiles['takes'],
): string {
  const { folder } = kindNamed[fact.kind];
  const document = fact.citations[0]?.document ?? 'ovrigt';
  const alone = join(directory, layer, folder);
  const beginnings = existsSync(alone) ? [join(alone, document)] : [alone, `${alone}-${document}`];
  for (const beginning of beginnings)
    for (const path of [`${beginning}.yaml`, `${beginning}-pulled.yaml`])
      if (takes(path)) return path;
  for (let number = 2; ; number += 1) {
    const path = `${beginnings.at(-1)}-${number}.yaml`;
    if (takes(path)) return path;
  }
}
