/** Silences, contradictions and differences tell what documents say, not what holds in the world. */
import type { EntityKind } from '../model/fact.ts';
import type { Mapping } from './raw-fact.ts';

/** What is said of the things around such a statement, and so is not taken over by it. */
const saidOfThings: readonly string[] = ['standing', 'strength'];
const saidOfDocuments: readonly string[] = ['SILENCE', 'CONTRADICTION', 'DIFFERENCE'];

/**
 * The values of an item with what it took over. A silence, contradiction or difference keeps only its own standing and strength:
 * that a document says something, or does not, is established whether the document proposes, plans or tells.
 */
export function standingOfItsOwn(kind: EntityKind, values: Mapping, item: Mapping): Mapping {
  if (kind !== 'STATEMENT' || !saidOfDocuments.includes(String(values.kind))) return values;
  const kept = Object.entries(values).filter(
    ([key]) => !saidOfThings.includes(key) || item[key] !== undefined,
  );
  return { standing: 'ESTABLISHED', ...Object.fromEntries(kept) };
}
