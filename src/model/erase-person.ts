/** Takes a person's name, and ids made of it, out of texts and facts; seats and participations stay. */
import type { Fact, FactOf } from './fact.ts';

/** Whom to erase, and what stands in the place of id and name. */
export interface Erasure {
  readonly id: string;
  /** Made of nothing known about the person. */
  readonly newId: string;
  /** All names and aliases. */
  readonly names: readonly string[];
  /** Ids of other persons that hold this one's, such as `per-alm-junior`; they stay. */
  readonly others: readonly string[];
}

/** What stands where a name was. */
export const erasedName = { sv: 'Namnet borttaget', en: 'Name removed' } as const;

/** The names of a person, the longest first, so that none is left half. */
export function namesOf({ name, aliases }: FactOf<'PERSON'>): string[] {
  const names = [name.sv, name.en, ...aliases.map(({ text }) => text)];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text without the id, also inside other ids, and without the names; whole words only. */
export function erasedText(text: string, { id, newId, names, others }: Erasure): string {
  const longerFirst = [...others, id].map(literal).join('|');
  const withoutId = text.replace(
    new RegExp(`(?<![a-z0-9])(?:${longerFirst})(?![a-z0-9])`, 'g'),
    (found) => (found === id ? newId : found),
  );
  return names.reduce(
    (rest, name) =>
      rest.replace(new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'giu'), erasedName.sv),
    withoutId,
  );
}

function erasedValue(value: unknown, erasure: Erasure): unknown {
  if (typeof value === 'string') return erasedText(value, erasure);
  if (Array.isArray(value)) return value.map((one) => erasedValue(one, erasure));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, erasedValue(one, erasure)]),
  );
}

/** The facts without the person's name; only the person's own fact loses more: aliases and description. */
export function erasedFacts(facts: readonly Fact[], erasure: Erasure): Fact[] {
  return facts.map((fact) => {
    const rest = erasedValue(fact, erasure) as Fact;
    if (rest.kind !== 'PERSON' || rest.id !== erasure.newId) return rest;
    const { description: _, ...person } = rest;
    return { ...person, name: erasedName, aliases: [] };
  });
}
