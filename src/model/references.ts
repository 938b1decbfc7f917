/** Which property of which kind points where, and the relationship it becomes in Neo4j: one table for all rooms. */
import { type EntityKind, entityKinds, type Fact, kindNamed, partyKinds } from './fact.ts';

/** One pointing property: the kinds it may point to and its relationship type. */
export interface Reference {
  readonly property: string;
  readonly to: readonly EntityKind[] | 'ANY';
  readonly relationship: string;
  /** Where what it points to is gone, the fact goes too. */
  readonly isNeeded?: true;
}

function referencesOf(kind: EntityKind): Reference[] {
  return kindNamed[kind].references.map((reference) => ({
    ...reference,
    to: reference.to === 'ANY' ? 'ANY' : reference.to.flatMap(kindsMeant),
  }));
}

function kindsMeant(target: EntityKind | 'PARTY'): readonly EntityKind[] {
  return target === 'PARTY' ? partyKinds : [target];
}

/** Per kind, its pointing properties; `landscapes` and `citations`, common to all, are not repeated here. */
export const references = Object.fromEntries(
  entityKinds.map((kind) => [kind, referencesOf(kind)]),
) as unknown as Readonly<Record<EntityKind, readonly Reference[]>>;

/** The ids a fact points to by one of its pointing properties; `[]` when it is absent. */
export function targetsOf(fact: Fact, property: string): readonly string[] {
  const value = (fact as unknown as Record<string, unknown>)[property];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as string[]) : [];
}
