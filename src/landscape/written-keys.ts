/** How a property is written in seed files, where the model calls it otherwise. */
import { type EntityKind, entityKinds, kindNamed } from '../model/fact.ts';

const properties: ReadonlyMap<EntityKind, ReadonlyMap<string, string>> = new Map(
  entityKinds.map((kind) => [kind, new Map(Object.entries(kindNamed[kind].writtenAs ?? {}))]),
);

/** The model's property for a written key. */
export function propertyOf(kind: EntityKind, key: string): string {
  return properties.get(kind)?.get(key) ?? key;
}

/** The written key for a model's property. */
export function keyOf(kind: EntityKind, property: string): string {
  if (property === 'citations') return 'cite';
  const found = [...(properties.get(kind) ?? [])].find(([, name]) => name === property);
  return found?.[0] ?? property;
}
