/** What kinds of fact are called, as the model says it; the pages have a copy, `npm run types` makes it. */
import type { Text } from '../model/common.ts';
import { type EntityKind, entityKinds, type Fact, kindNamed } from '../model/fact.ts';
import { type Both, bothOf, type Words } from './words.ts';

export const kindWords = Object.fromEntries(
  entityKinds.map((kind) => [kind, bothOf(kindNamed[kind].called)]),
) as Words<EntityKind>;

/** What a thing is, closer than its kind where its kind has words for that. */
export function sortOf(fact: Fact): Both {
  const values = fact as unknown as Readonly<Record<string, unknown>>;
  const sorts = Object.entries<Readonly<Record<string, Text>>>(kindNamed[fact.kind].sorts ?? {});
  const closer = sorts.map(([property, called]) => called[String(values[property])]);
  const found = closer.find((one) => one !== undefined);
  return found ? bothOf(found) : kindWords[fact.kind];
}
