/** Facts as they are written: on their own, in a list or group, and nested in another by a short form. */
import { z } from 'zod';
import { type EntityKind, entityKinds, kindNamed } from '../../model/fact.ts';
import { references } from '../../model/references.ts';
import { derivedId, type ShortForm, shortForms } from '../short-forms.ts';
import { keyOf, propertyOf } from '../written-keys.ts';
import { anyOf, listOf, mapping, oneOrMany, type Part, partNamed, when } from './part.ts';
import { propertiesOf } from './properties.ts';

/** Stands for a fact's owner while it is asked what a short form takes from it. */
const owner = 'owner';

/** What a nested fact takes over from what is around it, of what it cannot do without. */
const takenOver = ['id', 'standing', 'cite'];

/** The part for a whole file of a kind. */
export const fileOf = (kind: EntityKind): string => `${kind}-file`;

/** A part for each kind's facts and files, and for each short form of each kind it can stand in. */
export function factParts(): Readonly<Record<string, Part>> {
  const parts = entityKinds.flatMap((kind) => [
    ...Object.entries(onItsOwn(kind)),
    ...shortFormsOf(kind).flatMap((key) => Object.entries(nested(kind, key))),
  ]);
  return Object.fromEntries(parts);
}

function onItsOwn(kind: EntityKind): Record<string, Part> {
  const required = requiredOf(kind);
  const extra = kind === 'STATEMENT' ? statementOnItsOwn : {};
  return { ...partsOf(kind, kind, required, extra), [fileOf(kind)]: fileOfFacts(kind) };
}

/** A list of facts, a group of them, or one. */
function fileOfFacts(kind: EntityKind): Part {
  const groupOrOne = when({ required: ['items'] }, partNamed(`${kind}-group`), partNamed(kind));
  const mappings = when({ required: ['id'] }, partNamed(kind), groupOrOne);
  return when({ type: 'array' }, listOf(partNamed(kind)), mappings);
}

function nested(owning: EntityKind, key: string): Record<string, Part> {
  const kind = kindMade(owning, key);
  const filledIn = [...Object.keys(formOf(key).given(owner, {})), ...takenOver];
  const required = requiredOf(kind).filter((name) => !filledIn.includes(name));
  const needsWords = kind === 'STATEMENT' && !filledIn.includes('sv');
  return partsOf(nestedName(owning, key), kind, required, needsWords ? saidInWords : {});
}

/** A fact, an item of a group, which may take everything but its id from it, and the group. */
function partsOf(
  name: string,
  kind: EntityKind,
  required: readonly string[],
  extra: Part,
): Record<string, Part> {
  const lists = shortFormsOf(kind).map((key) => [key, nestedList(kind, key)]);
  const properties: Record<string, Part> = { ...propertiesOf(kind), ...Object.fromEntries(lists) };
  const { id: _, ...common } = properties;
  const shared = required.filter((key) => key !== 'id');
  const item = partNamed(`${name}-item`);
  const items = name === kind ? listOf(item) : oneOrMany(item);
  const group = mapping({ ...common, items }, ['items']);
  return {
    [name]: { ...mapping(properties, required), ...extra },
    [`${name}-item`]: mapping(properties, required.includes('id') ? ['id'] : []),
    [`${name}-group`]: shared.length > 0 ? { ...group, allOf: shared.map(inGroupOrItems) } : group,
  };
}

/** Said once for the whole group, or in each of its items. */
function inGroupOrItems(key: string): Part {
  const each = { required: [key] };
  return anyOf(each, { properties: { items: when({ type: 'array' }, { items: each }, each) } });
}

/** The keys a fact that stands alone cannot do without. */
function requiredOf(kind: EntityKind): string[] {
  const { shape, defaults = {} } = kindNamed[kind];
  const needed = Object.entries(shape.shape as z.ZodRawShape)
    .filter(([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodArray))
    .map(([property]) => property)
    .filter((property) => property !== 'kind' && !Object.hasOwn(defaults, property))
    .filter((property) => property !== 'id' || !hasDerivedId(kind))
    .filter((property) => kind !== 'STATEMENT' || !['text', 'standing'].includes(property));
  return [...needed.map((property) => keyOf(kind, property)), 'cite'];
}

function hasDerivedId(kind: EntityKind): boolean {
  return derivedId(kind, { of: owner, about: owner, kind: owner }) !== undefined;
}

const saidInWords = anyOf({ required: ['text'] }, { required: ['sv', 'en'] });
const tellsOfDocuments: Part = { properties: { kind: { enum: ['SILENCE', 'CONTRADICTION'] } } };

/** A statement has its words, and its standing unless it tells what documents say. */
const statementOnItsOwn: Part = {
  allOf: [saidInWords, when(tellsOfDocuments, {}, { required: ['standing'] })],
};

const formOf = (key: string) => shortForms[key] as ShortForm;

/** The keys of short forms that can stand in a fact of a kind. */
function shortFormsOf(kind: EntityKind): string[] {
  return Object.keys(shortForms).filter((key) => canStandIn(kind, key));
}

/** Whether the property that gets the owner may point to one of this kind. */
function canStandIn(kind: EntityKind, key: string): boolean {
  const made = kindMade(kind, key);
  const given = Object.entries(formOf(key).given(owner, {}));
  const property = propertyOf(made, given.find(([, value]) => value === owner)?.[0] ?? '');
  const to = references[made].find((reference) => reference.property === property)?.to;
  return to === 'ANY' || to?.includes(kind) === true;
}

function kindMade(owning: EntityKind, key: string): EntityKind {
  const { kind } = formOf(key);
  return kind === 'SAME' ? owning : kind;
}

/** Short forms that make facts of the same kind and fill in the same are written alike. */
function nestedName(owning: EntityKind, key: string): string {
  const alike = (other: string) => {
    const { kind, given } = formOf(other);
    return kind === 'SAME' ? `${other} ${owning}` : `${kind} ${Object.keys(given(owner, {}))}`;
  };
  const first = Object.keys(shortForms).find((other) => alike(other) === alike(key)) ?? key;
  return formOf(key).kind === 'SAME' ? `${key}-of-${owning}` : first;
}

/** Several, one, or a group of them; `items` of a participation may also be those of an agenda, as text. */
function nestedList(owning: EntityKind, key: string): Part {
  const name = nestedName(owning, key);
  const one = when({ required: ['items'] }, partNamed(`${name}-group`), partNamed(name));
  const many = when({ type: 'array' }, listOf(partNamed(name)), one);
  const isText = owning === 'PARTICIPATION' && key === 'items';
  const text = { type: 'string' };
  return { description: `- ${formOf(key).example}`, ...(isText ? when(text, text, many) : many) };
}
