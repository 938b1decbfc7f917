/** Where things stand in the text of a YAML file. */
import { isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Path } from '../parse.ts';

/** A stretch of text. */
export type At = readonly [start: number, end: number];

/** The text with something else in a stretch of it. */
export const spliced = (text: string, [start, end]: At, put: string) =>
  text.slice(0, start) + put + text.slice(end);

/** What stands at a path. */
export function nodeAt(text: string, path: Path): Node | undefined {
  const document = parseDocument(text, { merge: true, logLevel: 'silent' });
  return (document.getIn(path, true) ?? undefined) as Node | undefined;
}

/** The plain items of a list. */
export function plainAt(text: string, path: Path): unknown[] {
  const document = parseDocument(text, { merge: true, logLevel: 'silent' });
  const node = document.getIn(path, true) as Node;
  return node.toJS(document) as unknown[];
}

/** Where a node stands, without the line break after it. */
export function standing(text: string, node: Node): At {
  const [start, end] = node.range as [number, number, number];
  return [start, start + text.slice(start, end).trimEnd().length];
}

export const keyNode = (pair: Pair) => pair.key as Node;

export const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** The end of the line, with its comment. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** As many spaces as stand before a place, in whatever its line begins with. */
export const indentAt = (text: string, at: number) => ' '.repeat(at - lineStart(text, at));

/** Where a key with its value ends. */
export function pairEnd(text: string, pair: Pair): number {
  const value = pair.value as Node | null;
  const [, keyEnd] = standing(text, keyNode(pair));
  return Math.max(keyEnd, value?.range ? standing(text, value)[1] : keyEnd);
}

/** A key of a mapping, with its value. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where the dash of an item stands. */
export function dashOf(text: string, item: Node): number {
  return text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
}

/** The lines of an item of a list that is written line by line. */
export function itemLines(text: string, item: Node): At {
  const end = lineEnd(text, standing(text, item)[1]);
  return [lineStart(text, dashOf(text, item)), Math.min(end + 1, text.length)];
}
