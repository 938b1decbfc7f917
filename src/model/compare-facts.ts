/** What differs between two lists of facts. */
import type { Fact } from './fact.ts';
import { isSame } from './same.ts';

/** Ids in id order; a changed fact also says which of its properties differ. */
export interface FactChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly properties: readonly string[] }[];
}

/** Compares by id; the order of the lists does not matter. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactChanges {
  const earlier = new Map(before.map((fact) => [fact.id, fact]));
  const later = new Map(after.map((fact) => [fact.id, fact]));
  const ids = [...later.keys()].sort();
  return {
    added: ids.filter((id) => !earlier.has(id)),
    removed: [...earlier.keys()].filter((id) => !later.has(id)).sort(),
    changed: ids.flatMap((id) => {
      const properties = differing(earlier.get(id), later.get(id) as Fact);
      return properties.length > 0 ? [{ id, properties }] : [];
    }),
  };
}

function differing(before: Fact | undefined, after: Fact): string[] {
  if (before === undefined || before === after) return [];
  const [old, now] = [before, after] as unknown as Record<string, unknown>[];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(old?.[name], now?.[name])).sort();
}
