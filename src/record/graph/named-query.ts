/** Cypher by name: the files of `queries/`, read once, without the words for people that stand before them. */
import { readFile } from 'node:fs/promises';

const folder = new URL('../../../queries/', import.meta.url);
const texts = new Map<string, Promise<string>>();

/** @param name - path below `queries/` without its ending, such as `"record/load/lock"` */
export function namedQuery(name: string): Promise<string> {
  const known = texts.get(name);
  if (known) return known;
  const reading = readFile(new URL(`${name}.cypher`, folder), 'utf8').then((text) =>
    text.replace(/^(\/\/.*\n)+/, ''),
  );
  texts.set(name, reading);
  return reading;
}
