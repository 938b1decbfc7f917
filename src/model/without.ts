/** Facts as they would be without some of them: what hangs on what is gone goes too. */
import type { Fact } from './fact.ts';
import { references, targetsOf } from './references.ts';

/** Is all gone that a property points to without which it says nothing? */
function falls(fact: Fact, gone: ReadonlySet<string>): boolean {
  return references[fact.kind].some(({ property, isNeeded }) => {
    const targets = isNeeded ? targetsOf(fact, property) : [];
    return targets.length > 0 && targets.every((id) => gone.has(id));
  });
}

/** The fact without what it points to that is gone. */
function loosened(fact: Fact, gone: ReadonlySet<string>): Fact {
  const values: Record<string, unknown> = { ...fact };
  let changed = false;
  for (const { property } of references[fact.kind]) {
    const value = values[property];
    if (Array.isArray(value) && value.some((id) => gone.has(id))) {
      values[property] = value.filter((id) => !gone.has(id));
      changed = true;
    } else if (typeof value === 'string' && gone.has(value)) {
      delete values[property];
      changed = true;
    }
  }
  return changed ? (values as unknown as Fact) : fact;
}

/** All facts but those with these ids and those that fall with them. */
export function factsWithout(facts: readonly Fact[], ids: readonly string[]): Fact[] {
  const gone = new Set(ids);
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const fact of facts) if (!gone.has(fact.id) && falls(fact, gone)) gone.add(fact.id);
  }
  return facts.filter(({ id }) => !gone.has(id)).map((fact) => loosened(fact, gone));
}
