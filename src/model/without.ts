/** Facts as they would be without some of them: what hangs on what is gone goes too. */
import type { Fact } from './fact.ts';
import type { FactIndex } from './fact-index.ts';
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

/** What goes when some facts go. */
export interface Without {
  /** The ids of all that goes: what was named, and what falls with it. */
  readonly gone: ReadonlySet<string>;
  /** The facts that stay and no longer point to what is gone, by id. */
  readonly loosened: ReadonlyMap<string, Fact>;
}

/** What goes with these ids; only what points to them, and to what falls with them, is looked at. */
export function without(
  { pointingTo }: Pick<FactIndex, 'pointingTo'>,
  ids: readonly string[],
): Without {
  const gone = new Set(ids);
  for (const id of gone)
    for (const fact of pointingTo(id)) if (falls(fact, gone)) gone.add(fact.id);
  const pointing = [...gone].flatMap((id) => pointingTo(id)).filter(({ id }) => !gone.has(id));
  return { gone, loosened: new Map(pointing.map((fact) => [fact.id, loosened(fact, gone)])) };
}

/** Of these facts those that stay, as they would be. */
export function staying(facts: readonly Fact[], { gone, loosened }: Without): Fact[] {
  return facts.flatMap((fact) => (gone.has(fact.id) ? [] : [loosened.get(fact.id) ?? fact]));
}
