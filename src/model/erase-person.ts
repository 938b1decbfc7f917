/** Takes a person's name, and ids made of it, out of texts and facts; seats and participations stay. */
import type { Fact, FactOf } from './fact.ts';

/** Whom to erase, and what stands in the place of id and name. */
export interface Erasure {
  readonly id: string;
  /** Made of nothing known about the person. */
  readonly newId: string;
  /** All names and aliases. */
  readonly names: readonly string[];
  /** Ids and names of other persons that hold this one's, such as `per-alm-junior`; they stay. */
  readonly others: readonly string[];
}

/** What stands where a name was. */
export const erasedName = { sv: 'Namnet borttaget', en: 'Name removed' } as const;

/** The names of a person, the longest first, so that none is left half. */
export function namesOf({ name, aliases }: FactOf<'PERSON'>): string[] {
  const names = [name.sv, name.en, ...aliases.map(({ text }) => text)];
  return longestFirst([...new Set(names)]);
}

/**
 * Whom to erase, seen among all persons.
 *
 * @param persons - every fact of a person, in any revision
 */
export function erasureOf(
  id: string,
  newId: string,
  persons: readonly FactOf<'PERSON'>[],
): Erasure {
  const own = persons.filter((person) => person.id === id);
  const names = longestFirst([...new Set(own.flatMap(namesOf))]);
  const ofOthers = persons
    .filter((person) => person.id !== id)
    .flatMap((person) => [person.id, ...namesOf(person)])
    .filter((other) => [id, ...names].some((mine) => other !== mine && other.includes(mine)));
  return { id, newId, names, others: longestFirst([...new Set(ofOthers)]) };
}

/** The text without the id, also inside other ids, and without the names, in the genitive too; whole words only. */
export function erasedText(
  text: string,
  { id, newId, names, others }: Erasure,
  put = (_found: string): string => erasedName.sv,
): string {
  const kept = others.map(pattern);
  const withoutId = text.replace(
    new RegExp(`(?<![a-z0-9])(?:${[...kept, pattern(id)].join('|')})(?![a-z0-9])`, 'g'),
    (found) => (found === id ? newId : found),
  );
  if (names.length === 0) return withoutId;
  const named = `(?:${names.map(pattern).join('|')})${genitive}`;
  return withoutId.replace(
    new RegExp(`(?<!\\p{L})(?:(?<kept>${kept.join('|') || '(?!)'})|${named})(?!\\p{L})`, 'giu'),
    (found, ...rest) => (rest.at(-1).kept === undefined ? put(found) : found),
  );
}

/** The same of text that is told line by line: its lines keep their numbers, also where a name stood on two of them. */
export function erasedLines(text: string, erasure: Erasure): string {
  return erasedText(text, erasure, (found) => erasedName.sv + found.replace(/[^\n]/g, ''));
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

/** Facts that still hold the person's last name, to be read by a human being; it may be somebody else's. */
export function perhapsStillNaming(facts: readonly Fact[], { names }: Erasure): string[] {
  const lastNames = [...new Set(names.map((name) => name.split(/\s+/).at(-1) as string))];
  if (lastNames.length === 0) return [];
  const named = new RegExp(
    `(?<!\\p{L})(?:${lastNames.map(pattern).join('|')})${genitive}(?!\\p{L})`,
    'iu',
  );
  return facts
    .filter((fact) => fact.kind !== 'PERSON' && named.test(JSON.stringify(fact)))
    .map(({ id }) => id);
}

const genitive = "(?:[:’']?s)?";

/** A text to be searched for, however its words are spaced or its letters composed. */
function pattern(text: string): string {
  const forms = [...new Set([text.normalize('NFC'), text.normalize('NFD')])];
  const literal = (form: string) =>
    form
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('-', '-\\n*'))
      .join('\\s+');
  return `(?:${forms.map(literal).join('|')})`;
}

function longestFirst(texts: string[]): string[] {
  return texts.sort((a, b) => b.length - a.length);
}

function erasedValue(value: unknown, erasure: Erasure): unknown {
  if (typeof value === 'string') return erasedLines(value, erasure);
  if (Array.isArray(value)) return value.map((one) => erasedValue(one, erasure));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, erasedValue(one, erasure)]),
  );
}
