/** Lists whose members are told apart by a key, so that two people can change different members of one list. */

import { type Code, keyOfCode } from '../codes/code.ts';

type Values = Readonly<Record<string, unknown>>;

const keyOf: Readonly<Record<string, (member: Values) => string>> = {
  aliases: ({ text }) => String(text),
  citations: ({ document, locator }) => `${document} ${locator}`,
  codes: (code) => keyOfCode(code as unknown as Code),
  outline: ({ at }) => String(at),
  words: ({ sv }) => String(sv),
};

/** Lists a fact does not have when there is nothing in them. */
const leftOutWhenEmpty: ReadonlySet<string> = new Set(['codes']);

/** The members of a list by key, in order; undefined for a property that is one value. A key that comes again is numbered. */
export function membersOf(property: string, value: unknown): Map<string, unknown> | undefined {
  const key = Object.hasOwn(keyOf, property) ? keyOf[property] : undefined;
  if (value === undefined && leftOutWhenEmpty.has(property)) return new Map();
  if (key === undefined || !Array.isArray(value)) return undefined;
  const members = new Map<string, unknown>();
  for (const member of value as Values[]) {
    const plain = key(member);
    let free = plain;
    for (let again = 2; members.has(free); again += 1) free = `${plain} (${again})`;
    members.set(free, member);
  }
  return members;
}

/** The list that holds these members, as a fact has it. */
export function listWith(property: string, members: ReadonlyMap<string, unknown>): unknown {
  return members.size === 0 && leftOutWhenEmpty.has(property) ? undefined : [...members.values()];
}

/**
 * Keys in an order that is wished, as far as it tells; a key it does not tell of stays behind the one it stands behind.
 *
 * @param keys - the keys there are, in the order they have
 */
export function inOrder(keys: readonly string[], wished: readonly string[]): string[] {
  const there = new Set(keys);
  const result = wished.filter((key) => there.has(key));
  const told = new Set(result);
  for (const [at, key] of keys.entries())
    if (!told.has(key)) {
      const former = at === 0 ? undefined : keys[at - 1];
      result.splice(former === undefined ? 0 : result.indexOf(former) + 1, 0, key);
    }
  return result;
}
