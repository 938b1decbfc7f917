/** How a property is written in seed files, where the model calls it otherwise. */
import type { EntityKind } from '../model/fact.ts';

const ends = { validFrom: 'from', validTo: 'to' } as const;

const writtenAs: Partial<Record<EntityKind, ReadonlyMap<string, string>>> = {
  PLACE: new Map([['kind', 'placeKind']]),
  PROCESS: new Map([['kind', 'processKind']]),
  INITIATIVE: new Map([['kind', 'initiativeKind']]),
  EVENT: new Map([['kind', 'eventKind']]),
  GOAL: new Map([['kind', 'goalKind']]),
  FLOW: new Map(Object.entries({ kind: 'flowKind', from: 'giver', to: 'receiver', ...ends })),
  TIE: new Map(Object.entries({ kind: 'tieKind', from: 'source', to: 'target', ...ends })),
  STATEMENT: new Map([['kind', 'statementKind']]),
};

/** The model's property for a written key. */
export function propertyOf(kind: EntityKind, key: string): string {
  return writtenAs[kind]?.get(key) ?? key;
}

/** The written key for a model's property. */
export function keyOf(kind: EntityKind, property: string): string {
  if (property === 'citations') return 'cite';
  const found = [...(writtenAs[kind] ?? [])].find(([, name]) => name === property);
  return found?.[0] ?? property;
}
