/** Lists whose members are told apart by a key, so that two people can change different members of one list. */

type Values = Readonly<Record<string, unknown>>;

const keyOf: Readonly<Record<string, (member: Values) => string>> = {
  aliases: ({ text }) => String(text),
  citations: ({ document, locator }) => `${document} ${locator}`,
  outline: ({ at }) => String(at),
  words: ({ sv }) => String(sv),
};

/** The members of a list by key, in order; undefined for a property that is one value. A key that comes again is numbered. */
export function membersOf(property: string, value: unknown): Map<string, unknown> | undefined {
  const key = Object.hasOwn(keyOf, property) ? keyOf[property] : undefined;
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
