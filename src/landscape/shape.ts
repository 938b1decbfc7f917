/** From a raw fact to a checked one: keys renamed, defaults filled in, and the model's shape asked. */
import type { z } from 'zod';
import type { KnowledgeError } from '../errors.ts';
import { type EntityKind, Fact } from '../model/fact.ts';
import { references } from '../model/references.ts';
import { readCitations } from './citation.ts';
import { isMapping, type Mapping, type RawFact } from './raw-fact.ts';
import { shapeFaults } from './shape-faults.ts';
import { propertyOf } from './written-keys.ts';

const defaults: Partial<Record<EntityKind, Mapping>> = {
  FORUM: { several: false },
  ACTOR_TYPE: { people: false },
  PLACEMENT: { primary: false },
  FLOW: { mutual: false },
};

/** Properties that are lists in the model and may be written as one value or left out. */
const plainLists = ['authors', 'outline', 'landscapes'] as const;

/** One string serves both languages. */
const texts = ['name', 'description', 'carries', 'condition', 'mandate', 'text'];

/** A whole number is read as text; a decimal one is refused, since 6.10 would become 6.1. */
const numbersAsText = ['from', 'to', 'date', 'reviewBy', 'number', 'when', 'edition'];

const shapes = new Map<EntityKind, z.ZodObject>(
  Fact.options.map((option) => [option.shape.kind.value, option as unknown as z.ZodObject]),
);

/** The fact, or every fault in it. */
export function readShape(raw: RawFact): Fact | KnowledgeError[] {
  const shape = shapes.get(raw.kind) as z.ZodObject;
  const result = shape.safeParse(complete(raw, shape));
  if (result.success) return result.data as Fact;
  return shapeFaults(raw, Object.keys(shape.shape), result.error.issues);
}

function complete({ kind, given }: RawFact, shape: z.ZodObject): Mapping {
  const { cite, basis, uncertain, citations, sv, en, ...rest } = given;
  const value = new Map<string, unknown>(Object.entries(defaults[kind] ?? {}));
  for (const [key, one] of Object.entries(rest)) {
    const property = propertyOf(kind, key);
    const left = one === undefined || (one === null && Object.hasOwn(shape.shape, property));
    if (!left) value.set(property, tidy(property, one));
  }
  value.set('kind', kindOf(kind, given));
  for (const [key, one] of ownWords(kind, given)) value.set(key, one);
  for (const end of ['giver', 'receiver']) if (value.get(end) === 'unstated') value.delete(end);
  value.set('aliases', listOf(value.get('aliases')).map(alias));
  for (const property of listsOf(kind, shape)) value.set(property, listOf(value.get(property)));
  value.set('citations', readCitations(cite, { basis, uncertain }));
  // Written in the model's own words; kept under a key no shape knows, so that it is refused.
  if (citations !== undefined) value.set('citations:', citations);
  return Object.fromEntries(value);
}

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

function tidy(property: string, value: unknown): unknown {
  if (texts.includes(property) && typeof value === 'string') return { sv: value, en: value };
  return numbersAsText.includes(property) ? wholeAsText(value) : value;
}

function wholeAsText(value: unknown): unknown {
  return Number.isInteger(value) ? String(value) : value;
}

function alias(one: unknown): unknown {
  if (!isMapping(one)) return { text: one };
  const dates = ['from', 'to'].filter((key) => Object.hasOwn(one, key));
  return { ...one, ...Object.fromEntries(dates.map((key) => [key, wholeAsText(one[key])])) };
}

/** Pointing and plain list properties of a kind, by what its shape says is an array. */
function listsOf(kind: EntityKind, { shape }: z.ZodObject): string[] {
  const pointing = references[kind].map((reference) => reference.property);
  return [...pointing, ...plainLists].filter((name) => {
    const field = shape[name] as { def?: { type?: string } } | undefined;
    return field?.def?.type === 'array';
  });
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
