/** `<landscape>/suggestions.yaml`: what a landscape suggests to begin with, in groups shown at the same place. */
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { KnowledgeError } from '../errors.ts';
import { SuggestedAt, Suggestion } from '../model/suggestion.ts';
import type { CheckedFact } from './checked-fact.ts';
import { landscapeOf, unreadable } from './own-file.ts';
import type { Path } from './parse.ts';
import type { SeedFile } from './seed-file.ts';

const { theme, page, example, asks } = Suggestion.shape;
const Item = z.strictObject({ ...asks.shape, page, example });
const Group = z.strictObject({
  at: z.union([SuggestedAt, z.array(SuggestedAt).min(1)]),
  theme,
  items: z.array(Item),
});

/** What such a file holds. */
export const Suggestions = z.array(Group);

/** A suggestion, and where it was written. */
export interface Suggested {
  readonly suggestion: Suggestion;
  readonly file: SeedFile;
  readonly path: Path;
}

/** What the file suggests, with a fault for each thing in it that cannot be read. */
export function readSuggestions(file: SeedFile): {
  suggested: Suggested[];
  faults: KnowledgeError[];
} {
  const read = Suggestions.safeParse(file.value);
  if (!read.success)
    return { suggested: [], faults: unreadable(file, 'suggestions', read.error, hint) };
  const suggested = read.data.flatMap(({ at, theme: heading, items }, group) =>
    items.map(({ sv, en, ...answered }, item) => ({
      suggestion: {
        at: [at].flat(),
        ...(heading ? { theme: heading } : {}),
        asks: { sv, en },
        ...answered,
      },
      file,
      path: [group, 'items', item],
    })),
  );
  return { suggested, faults: [] };
}

const hint = `Each group is: - { at: ${SuggestedAt.options.join(' or ')}, theme: …, items: [{ sv: …, en: …, page: /ways?from=…, example: … }] }`;

const examples = new URL('../../queries/examples/', import.meta.url);

/** The names of the example queries, without ending. */
export function exampleNames(): string[] {
  const files = readdirSync(examples).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => file.replace(/\.graphql$/, ''));
}

/** The facts, each landscape with what its file suggests. */
export function withSuggestions(
  facts: readonly CheckedFact[],
  suggested: readonly Suggested[],
): CheckedFact[] {
  return facts.map((checked) => {
    const { fact, raw } = checked;
    const own = suggested.filter((one) => landscapeOf(one.file) === fact.id);
    if (fact.kind !== 'LANDSCAPE' || own.length === 0) return checked;
    return { raw, fact: { ...fact, suggestions: own.map(({ suggestion }) => suggestion) } };
  });
}
