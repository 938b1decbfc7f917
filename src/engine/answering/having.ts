/** Facts chosen by their own values and links, such as in which way somebody took part, or what a statement is about. */
import { KnowledgeError } from '../../errors.ts';
import { entityKinds, type Fact, kindNamed } from '../../model/fact.ts';
import type { KnowsFacts } from '../../model/fact-index.ts';
import { didYouMean } from '../../model/nearest.ts';
import { references, targetsOf } from '../../model/references.ts';
import { isSaidElsewhere, worded } from './fields/fact-properties.ts';

/** A property, and what its value has to hold. */
export interface ValueAsked {
  readonly property: string;
  readonly value: string;
}

/** Every plain property a fact of some kind may have. */
export const plainProperties: ReadonlySet<string> = new Set(
  entityKinds.flatMap((kind) => {
    const pointing = new Set(references[kind].map(({ property }) => property));
    return Object.keys(kindNamed[kind].shape.shape).filter(
      (property) => !isSaidElsewhere(property) && !pointing.has(property),
    );
  }),
);
/** Every property by which a fact of some kind points to others. */
export const linkProperties: ReadonlySet<string> = new Set(
  entityKinds.flatMap((kind) => references[kind].map(({ property }) => property)),
);
const mostAsked = 5;
const alike = (text: string) => text.toLowerCase();

/**
 * Chooses facts all of whose asked values hold the asked texts, in either language, whether in capitals or not; a number is
 * asked for whole, and a link by the whole id or by a name of what it points to. Everything when nothing is asked.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for a property no fact has, an empty value, and too many
 */
export function havingAsked(
  knows: KnowsFacts,
  asked: readonly ValueAsked[] | null | undefined,
): (fact: Fact) => boolean {
  if (asked && asked.length > mostAsked) throw tooMany(asked.length);
  for (const { property, value } of asked ?? []) {
    if (!plainProperties.has(property) && !linkProperties.has(property))
      throw unknownProperty(property);
    if (value.trim() === '') throw emptyValue(property);
  }
  const all = (asked ?? []).map(({ property, value }) => ({ property, text: alike(value.trim()) }));
  return (fact) =>
    all.every(
      ({ property, text }) => holds(fact, property, text) || pointsTo(knows, fact, property, text),
    );
}

function holds(fact: Fact, property: string, text: string): boolean {
  const value = (fact as unknown as Readonly<Record<string, unknown>>)[property];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value) === text;
  if (value === undefined) return false;
  return (['SV', 'EN'] as const).some((language) =>
    alike(worded(value, language) ?? '').includes(text),
  );
}

/** Whether a link of that name points to what has this id, or a name that holds the text. */
function pointsTo({ facts }: KnowsFacts, fact: Fact, property: string, text: string): boolean {
  if (!references[fact.kind].some((link) => link.property === property)) return false;
  return targetsOf(fact, property).some((id) => {
    const { name, aliases = [] } = facts.byId.get(id) ?? {};
    const names = [...(name ? [name.sv, name.en] : []), ...aliases.map((alias) => alias.text)];
    return id === text || names.some((one) => alike(one).includes(text));
  });
}

function unknownProperty(property: string): KnowledgeError {
  const all = [...new Set([...plainProperties, ...linkProperties])].sort();
  const hint =
    didYouMean(
      property,
      all.map((id) => ({ id })),
    ) ?? `Properties are ${all.join(', ')}.`;
  return new KnowledgeError(
    'BAD_USER_INPUT',
    `No fact has the property "${property.slice(0, 80)}".`,
    { hint },
  );
}

function emptyValue(property: string): KnowledgeError {
  return new KnowledgeError('BAD_USER_INPUT', `"${property}" is asked for with an empty value.`, {
    hint: 'Name a part of the value, such as "distans".',
  });
}

function tooMany(asked: number): KnowledgeError {
  return new KnowledgeError(
    'BAD_USER_INPUT',
    `"having" names ${asked} values; it may name ${mostAsked}.`,
  );
}
