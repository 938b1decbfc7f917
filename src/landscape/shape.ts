/** From a raw fact to a checked one: keys renamed, defaults filled in, and the model's shape asked. */
import { z } from 'zod';
import { Edtf, Text } from '../model/common.ts';
import { type EntityKind, type Fact, kindNamed } from '../model/fact.ts';
import { isKeptBeside } from '../model/kept-beside.ts';
import { readCitations } from './citation.ts';
import { isMapping, type Mapping, type RawFact } from './raw-fact.ts';
import { type ShapeFault, shapeFaults } from './shape-faults.ts';
import { propertyOf } from './written-keys.ts';

/** Lists that are read in a way of their own. */
const listsApart = new Set(['aliases', 'citations', 'codes']);

/** What is always text, however whole a number looks; a decimal one is refused, since 6.10 would become 6.1. */
export const numbersAsText = ['number', 'when', 'edition'];

/** The fact, or every fault in it. */
export function readShape(raw: RawFact): Fact | ShapeFault[] {
  const shape: z.ZodObject = kindNamed[raw.kind].shape;
  const result = shape.safeParse(complete(raw, shape));
  if (result.success) return result.data as Fact;
  return shapeFaults(raw, Object.keys(shape.shape), result.error.issues);
}

function complete({ kind, given }: RawFact, shape: z.ZodObject): Mapping {
  const { cite, basis, uncertain, citations, sv, en, ...rest } = given;
  const value = new Map<string, unknown>(Object.entries(kindNamed[kind].defaults ?? {}));
  for (const [key, one] of Object.entries(rest)) {
    const property = isKeptBeside(key) ? refused(key) : propertyOf(kind, key);
    const left = one === undefined || (one === null && Object.hasOwn(shape.shape, property));
    if (!left) value.set(property, tidy(shape, property, one));
  }
  value.set('kind', kindOf(kind, given));
  for (const [key, one] of ownWords(kind, given)) value.set(key, one);
  for (const end of ['giver', 'receiver']) if (value.get(end) === 'unstated') value.delete(end);
  value.set('aliases', listOf(value.get('aliases')).map(alias));
  const codes = listOf(value.get('codes')).map(code);
  if (codes.length > 0) value.set('codes', codes);
  else value.delete('codes');
  for (const property of listsOf(shape)) value.set(property, listOf(value.get(property)));
  value.set('citations', readCitations(cite, { basis, uncertain }));
  // Written in the model's own words.
  if (citations !== undefined) value.set(refused('citations'), citations);
  return Object.fromEntries(value);
}

/** A key no shape knows, so that what stands under it is refused. */
const refused = (key: string) => `${key}:`;

/** `kind` is the fact's own unless it is written and means a sub-kind. */
function kindOf(kind: EntityKind, given: Mapping): unknown {
  return propertyOf(kind, 'kind') === 'kind' && given.kind !== undefined ? given.kind : kind;
}

/** A statement's `sv` and `en` are its text; elsewhere they are left for the shape to refuse. */
function ownWords(kind: EntityKind, { sv, en, text }: Mapping): [string, unknown][] {
  const words = Object.entries({ sv, en }).filter(([, one]) => one !== undefined);
  if (kind !== 'STATEMENT' || text !== undefined) return words;
  return words.length === 0 ? [] : [['text', Object.fromEntries(words)]];
}

/** One string serves both languages. */
function tidy({ shape }: z.ZodObject, property: string, value: unknown): unknown {
  const field = bare(shape[property]);
  if (field === Text && typeof value === 'string') return { sv: value, en: value };
  return field === Edtf || numbersAsText.includes(property) ? wholeAsText(value) : value;
}

/** What a property holds when it is there. */
export function bare(field: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return field instanceof z.ZodOptional ? field.unwrap() : field;
}

function wholeAsText(value: unknown): unknown {
  return Number.isInteger(value) ? String(value) : value;
}

function alias(one: unknown): unknown {
  return isMapping(one) ? wholeAsTextIn(one, ['from', 'to']) : { text: one };
}

function code(one: unknown): unknown {
  return isMapping(one) ? wholeAsTextIn(one, ['version', 'code']) : one;
}

function wholeAsTextIn(mapping: Mapping, keys: readonly string[]): Mapping {
  const written = keys.filter((key) => Object.hasOwn(mapping, key));
  return {
    ...mapping,
    ...Object.fromEntries(written.map((key) => [key, wholeAsText(mapping[key])])),
  };
}

/** The properties that are lists in the model and may be written as one value or left out. */
function listsOf({ shape }: z.ZodObject): string[] {
  return Object.keys(shape).filter(
    (name) => !listsApart.has(name) && shape[name] instanceof z.ZodArray,
  );
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
