/** Things gathered by what they have in common. */

/** Gathers things by their keys in one pass; asked for a key, gives what has it, in the order given, else `[]`. */
export function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (key: string): readonly T[] => groups.get(key) ?? [];
}
