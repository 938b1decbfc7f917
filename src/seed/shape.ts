/** From a raw fact to a checked one: keys renamed, defaults filled in, and the model's shape asked. */
import type { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { type EntityKind, Fact, type FactOf } from '../model/fact.ts';
import { didYouMean } from '../model/nearest.ts';
import { references } from '../model/references.ts';
import { readCitations } from './citation.ts';
import { isMapping, type Mapping, type RawFact } from './raw-fact.ts';
import { shortForms } from './short-forms.ts';

/** How a key is written, where the model calls the property otherwise. */
const writtenAs: Partial<Record<EntityKind, Readonly<Record<string, string>>>> = {
  PLACE: { kind: 'placeKind' },
  PROCESS: { kind: 'processKind' },
  INITIATIVE: { kind: 'initiativeKind' },
  EVENT: { kind: 'eventKind' },
  GOAL: { kind: 'goalKind' },
  FLOW: { kind: 'flowKind', from: 'giver', to: 'receiver', validFrom: 'from', validTo: 'to' },
  TIE: { kind: 'tieKind', from: 'source', to: 'target', validFrom: 'from', validTo: 'to' },
  STATEMENT: { kind: 'statementKind' },
};

/** Properties that are lists in the model and may be written as one value or left out. */
const plainLists = ['authors', 'outline', 'landscapes'] as const;
const defaults: Partial<Record<EntityKind, Mapping>> = {
  FORUM: { several: false },
  ACTOR_TYPE: { people: false },
  PLACEMENT: { primary: false },
  FLOW: { mutual: false },
};
const texts = ['name', 'description', 'carries', 'condition', 'mandate', 'text'];
const dates = ['from', 'to', 'date', 'reviewBy', 'number', 'quarter', 'when', 'edition'];

const options = new Map(
  Fact.options.map((option) => [option.shape.kind.value as EntityKind, option]),
);

function shapeOf(kind: EntityKind): z.ZodObject {
  return options.get(kind) as unknown as z.ZodObject;
}

/** The model's property for a written key. */
function propertyOf(kind: EntityKind, key: string): string {
  return writtenAs[kind]?.[key] ?? key;
}

/** The written key for a model's property. */
function keyOf(kind: EntityKind, property: string): string {
  const found = Object.entries(writtenAs[kind] ?? {}).find(([, name]) => name === property);
  if (property === 'citations') return 'cite';
  return found?.[0] ?? property;
}

/** The fact, or every fault in it. */
export function readShape(raw: RawFact): Fact | KnowledgeError[] {
  const value = complete(raw);
  const result = shapeOf(raw.kind).safeParse(value);
  if (result.success) return result.data as Fact;
  return result.error.issues.flatMap((issue) => explain(raw, issue as z.core.$ZodIssue));
}

function complete({ kind, given }: RawFact): Mapping {
  const { cite, basis, uncertain, sv, en, ...rest } = given;
  const value: Record<string, unknown> = { kind, ...defaults[kind] };
  for (const [key, one] of Object.entries(rest)) {
    const property = propertyOf(kind, key);
    if (one !== undefined && one !== null) value[property] = tidy(property, one);
  }
  if (kind === 'STATEMENT' && value.text === undefined && (sv ?? en) !== undefined)
    value.text = { sv, en };
  else if (sv !== undefined) Object.assign(value, { sv, ...(en === undefined ? {} : { en }) });
  for (const end of ['giver', 'receiver']) if (value[end] === 'unstated') delete value[end];
  value.aliases = listOf(value.aliases).map((one) => (isMapping(one) ? one : { text: one }));
  for (const property of listsOf(kind)) value[property] = listOf(value[property]);
  value.citations = readCitations(cite, { basis, uncertain });
  return value;
}

function tidy(property: string, value: unknown): unknown {
  if (texts.includes(property) && typeof value === 'string') return { sv: value, en: value };
  if (property === 'quarter') return value;
  if (dates.includes(property) && typeof value === 'number') return String(value);
  return value;
}

/** Pointing and plain list properties of a kind, by what its shape says is an array. */
function listsOf(kind: EntityKind): string[] {
  const shape = shapeOf(kind).shape;
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

function explain(raw: RawFact, issue: z.core.$ZodIssue): KnowledgeError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(raw, issue.path as string[], key));
  const [property = '', ...inside] = issue.path as (string | number)[];
  const key = keyOf(raw.kind, String(property));
  if (property === 'id' && raw.given.id === undefined)
    return [shapeFault(raw, `A ${kindWord(raw.kind)} here has no id.`, [], 'Give it one: id: …')];
  const written = writtenIn(raw, key);
  const path = written ? [...raw.path, key, ...inside] : raw.path;
  const dotted = [key, ...inside].join('.');
  const missing = valueAt(raw.given, key, inside) === undefined;
  const says = missing ? 'is missing' : `is ${told(valueAt(raw.given, key, inside))}`;
  const of = raw.given.id === undefined ? kindWord(raw.kind) : `"${String(raw.given.id)}"`;
  return [shapeFault(raw, `"${dotted}" of ${of} ${says}.`, path, ruleOf(issue))];
}

function unknownKey(raw: RawFact, inside: readonly string[], key: string): KnowledgeError {
  const known = [...Object.keys(shapeOf(raw.kind).shape), ...Object.keys(shortForms), 'cite'].map(
    (name) => keyOf(raw.kind, name),
  );
  const path = [...raw.path, ...inside.map((name) => keyOf(raw.kind, name)), key];
  const candidates = [...new Set(known)].map((id) => ({ id }));
  const of = raw.given.id === undefined ? '' : ` of "${String(raw.given.id)}"`;
  return new KnowledgeError(
    'SEED_SHAPE',
    `"${key}"${of} is no property of a ${kindWord(raw.kind)}.`,
    {
      at: raw.file.at(path, true),
      hint: didYouMean(key, candidates) ?? 'docs/writing-facts.md lists what each kind may say.',
    },
  );
}

function shapeFault(
  raw: RawFact,
  message: string,
  path: readonly (string | number)[],
  hint: string,
): KnowledgeError {
  return new KnowledgeError('SEED_SHAPE', message, {
    at: raw.file.at(path.length > 0 ? path : raw.path),
    hint,
  });
}

/** What the shape wants, in words a planner understands. */
function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `It must be one of ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type')
    return `It must be ${typeWords[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_union') return 'It has a shape that cannot stand there.';
  const message = issue.message;
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'text in both languages, { sv: …, en: … }, or a mapping',
};

function told(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : `"${String(value)}"`;
}

function valueAt(given: Mapping, key: string, inside: readonly (string | number)[]): unknown {
  const start = key === 'text' ? given : given[key];
  return inside.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    start,
  );
}

function writtenIn(raw: RawFact, key: string): boolean {
  return raw.given[key] !== undefined;
}

function kindWord(kind: EntityKind): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

/** A document fact, for the checks that read outlines. */
export type DocumentFact = FactOf<'DOCUMENT'>;
