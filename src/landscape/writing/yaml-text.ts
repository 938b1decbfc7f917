/** Changes in the text of a YAML file that leave all the rest of it as it was written: comments, order, quotes, line breaks. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isSame } from '../../model/same.ts';
import type { Path } from '../parse.ts';
import { flowText } from './flow-text.ts';
import { type Changed, repeating } from './repeated.ts';
import {
  type At,
  dashOf,
  indentAt,
  itemLines,
  keyNode,
  lineEnd,
  lineStart,
  nodeAt,
  pairEnd,
  pairOf,
  plainAt,
  spliced,
  standing,
} from './yaml-places.ts';

/** Whether a mapping has a key of its own. */
export function hasKey(text: string, path: Path, key: string): boolean {
  const map = nodeAt(text, path);
  return isMap(map) && pairOf(map, key) !== undefined;
}

/** Sets a key of the mapping at a path; a list written line by line keeps the lines that stay. */
export function withKey(text: string, path: Path, key: string, value: unknown): Changed {
  return repeating((whole) => withKeyIn(whole, path, key, value), text);
}

function withKeyIn(text: string, path: Path, key: string, value: unknown): Changed {
  const map = nodeAt(text, path);
  if (!isMap(map)) return undefined;
  const pair = pairOf(map, key);
  if (pair === undefined)
    return key === 'id' ? withFirst(text, map, key, value) : withLast(text, map, key, value);
  const node = pair.value as Node | null;
  const isList = isSeq(node) && !node.flow && value !== null && !isSame(value, []);
  if (isList) return withList(text, node, plainAt(text, [...path, key]), [value].flat());
  const [, keyEnd] = standing(text, keyNode(pair));
  const colon = text.indexOf(':', keyEnd) + 1;
  const put = flowText(value);
  if (node?.range && node.range[1] > node.range[0] && isInline(text, node))
    return spliced(text, standing(text, node), put);
  return spliced(text, [colon, Math.max(colon, pairEnd(text, pair))], ` ${put}`);
}

/** Whether a value stands on the line of its key, or is a flow collection or quoted text. */
function isInline(text: string, node: Node): boolean {
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  return !isBlock && !'|>'.includes(text[node.range?.[0] ?? 0] ?? '');
}

function withFirst(text: string, map: YAMLMap, key: string, value: unknown): Changed {
  const [head] = map.items;
  if (head === undefined) return undefined;
  const [start] = standing(text, keyNode(head));
  const gap = map.flow ? ', ' : `\n${indentAt(text, start)}`;
  return spliced(text, [start, start], `${key}: ${flowText(value)}${gap}`);
}

function withLast(text: string, map: YAMLMap, key: string, value: unknown): Changed {
  const last = map.items.at(-1);
  if (last === undefined) return undefined;
  const end = pairEnd(text, last);
  const put = `${key}: ${flowText(value)}`;
  if (map.flow) return spliced(text, [end, end], `, ${put}`);
  const line = lineEnd(text, end);
  const [start] = standing(text, keyNode(map.items[0] as Pair));
  return spliced(text, [line, line], `\n${indentAt(text, start)}${put}`);
}

/**
 * A list written line by line, with other items: those at its beginning and end that stay are not touched.
 *
 * @param said - the items it has
 */
function withList(
  text: string,
  list: YAMLSeq,
  said: readonly unknown[],
  wished: readonly unknown[],
): Changed {
  const [has, wants] = [said.map(flowText), wished.map(flowText)];
  const most = Math.min(has.length, wants.length);
  let before = 0;
  while (before < most && has[before] === wants[before]) before += 1;
  let after = 0;
  while (after < most - before && has.at(-1 - after) === wants.at(-1 - after)) after += 1;
  const lines = (list.items as Node[]).map((item) => itemLines(text, item));
  const dash = dashOf(text, list.items[0] as Node);
  const indent = text.slice(lineStart(text, dash), dash);
  if (indent.trim() !== '') return undefined;
  const put = wants.slice(before, wants.length - after).map((item) => `${indent}- ${item}\n`);
  const start = before > 0 ? (lines[before - 1] as At)[1] : (lines[0] as At)[0];
  const end = Math.max(start, lines[has.length - after - 1]?.[1] ?? start);
  const isCut = start === text.length && !text.endsWith('\n');
  return spliced(text, [start, end], `${isCut ? '\n' : ''}${put.join('')}`);
}

/** Takes a key out of the mapping at a path. */
export function withoutKey(text: string, path: Path, key: string): Changed {
  return repeating((whole) => withoutKeyIn(whole, path, key), text);
}

function withoutKeyIn(text: string, path: Path, key: string): Changed {
  const map = nodeAt(text, path);
  if (!isMap(map)) return undefined;
  const at = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = map.items[at];
  if (pair === undefined || map.items.length === 1) return undefined;
  const [start] = standing(text, keyNode(pair));
  const next = map.items[at + 1];
  if (map.flow) {
    if (next) return spliced(text, [start, standing(text, keyNode(next))[0]], '');
    return spliced(text, [pairEnd(text, map.items[at - 1] as Pair), pairEnd(text, pair)], '');
  }
  const isFirstOnLine = text.slice(lineStart(text, start), start).trim() === '';
  if (!isFirstOnLine && next) return spliced(text, [start, standing(text, keyNode(next))[0]], '');
  const end = Math.min(lineEnd(text, pairEnd(text, pair)) + 1, text.length);
  return spliced(text, [lineStart(text, start), end], '');
}

/** Takes an item out of the list at the end of a path; a list that is empty then stays as `[]`. */
export function withoutItem(text: string, path: Path): Changed {
  return repeating((whole) => withoutItemIn(whole, path), text);
}

function withoutItemIn(text: string, path: Path): Changed {
  const list = nodeAt(text, path.slice(0, -1));
  const index = path.at(-1);
  if (!isSeq(list) || typeof index !== 'number') return undefined;
  const items = list.items as Node[];
  const item = items[index];
  if (item === undefined) return undefined;
  if (items.length === 1) return emptied(text, path.slice(0, -1), list);
  if (!list.flow) return spliced(text, itemLines(text, item), '');
  const next = items[index + 1];
  if (next) return spliced(text, [standing(text, item)[0], standing(text, next)[0]], '');
  return spliced(text, [standing(text, items[index - 1] as Node)[1], standing(text, item)[1]], '');
}

function emptied(text: string, path: Path, list: YAMLSeq): Changed {
  const key = path.at(-1);
  const isShortForm = typeof key === 'string' && key !== 'items';
  if (isShortForm) {
    const rest = withoutKey(text, path.slice(0, -1), key);
    if (rest !== undefined) return rest;
  }
  if (typeof key === 'string') return withKey(text, path.slice(0, -1), key, []);
  return spliced(text, standing(text, list), '[]');
}

/** Puts items at the end of the list a file holds, or begins such a list. */
export function withItems(text: string, values: readonly unknown[]): Changed {
  const items = values.map((value) => `- ${flowText(value)}`);
  if (text.trim() === '') return `${items.join('\n')}\n`;
  const list = nodeAt(text, []);
  if (!isSeq(list)) return undefined;
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) return spliced(text, standing(text, list), items.join('\n'));
  if (list.flow) {
    const [, end] = standing(text, last);
    return spliced(text, [end, end], values.map((value) => `, ${flowText(value)}`).join(''));
  }
  const [start, end] = itemLines(text, last);
  const indent = ' '.repeat(dashOf(text, last) - start);
  const gap = text[end - 1] === '\n' ? '' : '\n';
  return spliced(text, [end, end], `${gap}${items.map((item) => `${indent}${item}\n`).join('')}`);
}
