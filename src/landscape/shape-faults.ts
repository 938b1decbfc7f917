/** Why a fact does not have its kind's shape, in words a planner understands. */
import type { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import type { EntityKind } from '../model/fact.ts';
import { textOfDocument } from '../model/kept-beside.ts';
import { ownFiles } from '../model/kinds/landscape.ts';
import { didYouMean } from '../model/nearest.ts';
import { type Reference, references } from '../model/references.ts';
import type { Path } from './parse.ts';
import { isMapping, plainText, type RawFact } from './raw-fact.ts';
import { shortForms } from './short-forms.ts';
import { keyOf } from './written-keys.ts';

type Issue = z.core.$ZodIssue;

/** How the properties of a citation are written. */
const citationKeys: Readonly<Record<string, string>> = {
  document: 'in',
  locator: 'at',
  reason: 'uncertain',
};

/** What may be said inside a property that is a mapping or a list of them. */
const keysInside: Readonly<Record<string, readonly string[]>> = {
  aliases: ['text', 'from', 'to'],
  codes: ['scheme', 'version', 'code'],
  outline: ['at', 'lines', 'page', 'empty'],
  cite: ['in', 'at', 'supports', 'basis', 'uncertain'],
};

/** What is wrong, and what stands where an id is wanted: only who knows all facts can tell which is meant. */
export interface ShapeFault {
  readonly fault: KnowledgeError;
  readonly meant?: { readonly text: string; readonly to: Reference['to'] } | undefined;
}

/** One fault per thing that is wrong, in the order the shape was read. */
export function shapeFaults(
  raw: RawFact,
  properties: readonly string[],
  issues: readonly Issue[],
): ShapeFault[] {
  return issues.flatMap((issue): ShapeFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ fault: unknownKey(raw, properties, placeOf(raw, issue), key) }))
      : [{ fault: badValue(raw, issue), meant: idMeant(raw, issue) }],
  );
}

/** The text that is no id, with the kinds an id there may be of. */
function idMeant(raw: RawFact, issue: Issue): ShapeFault['meant'] {
  const [property, ...inside] = issue.path;
  const to = kindsAt(raw.kind, property, inside.at(-1));
  if (issue.code !== 'invalid_format' || to === undefined) return undefined;
  const text =
    property === 'citations' ? documentAt(raw, issue) : valueAt(raw, placeOf(raw, issue));
  return { text: plainText(text), to };
}

function kindsAt(kind: EntityKind, property: unknown, last: unknown): Reference['to'] | undefined {
  if (property === 'landscapes') return ['LANDSCAPE'];
  if (property === 'citations') return last === 'document' ? ['DOCUMENT'] : undefined;
  return references[kind].find((reference) => reference.property === property)?.to;
}

/** What is written for the document: in the short form, all before the first blank. */
function documentAt(raw: RawFact, issue: Issue): unknown {
  const place = placeOf(raw, issue);
  const short = plainText(valueAt(raw, place.slice(0, -1)));
  return valueAt(raw, place) ?? (short.trim().split(' ')[0] || undefined);
}

/** The written keys from the fact to what is wrong, without the list positions nobody wrote. */
function placeOf(raw: RawFact, issue: Issue): (string | number)[] {
  const [property, ...inside] = issue.path as (string | number)[];
  if (property === undefined) return [];
  const key = keyOf(raw.kind, String(property));
  if (key === 'cite') {
    const at = inside.map((step) => citationKeys[step] ?? step);
    return Array.isArray(raw.given.cite) ? [key, ...at] : [key, ...at.slice(1)];
  }
  if (key === 'text' && raw.given.text === undefined) return inside;
  const single = typeof inside[0] === 'number' && !Array.isArray(raw.given[key]);
  return [key, ...(single ? inside.slice(1) : inside)];
}

function badValue(raw: RawFact, issue: Issue): KnowledgeError {
  const place = placeOf(raw, issue);
  const value = isLastOf(place, 'in') ? documentAt(raw, issue) : valueAt(raw, place);
  const what = place.length === 0 ? '"sv" and "en"' : `"${place.join('.')}"`;
  if (place[0] === 'id' && raw.given.id === undefined)
    return shapeFault(raw, place, `${aKind(raw.kind, 'A')} has no id.`, 'Give it one: id: …');
  if (isLastOf(place, 'at') && plainText(value).split(' ').length < 2 && !isMapping(raw.given.cite))
    return shapeFault(raw, place, `A citation of ${nameOf(raw)} names no place.`, citeHint);
  const missing = place.length === 0 ? 'are missing' : 'is missing';
  const says =
    value === undefined ? missing : `is ${isUntold(issue) ? 'not repeated here' : told(value)}`;
  return shapeFault(raw, place, `${what} of ${nameOf(raw)} ${says}.`, ruleOf(issue, place, value));
}

/** Whether what is written there is nobody else's business, such as a number that may be a person's. */
function isUntold(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.untold === true;
}

const citeHint =
  'Write the document and a heading of its outline: rapporten 6.4.1 Skolråd, r. 1443-1447';

/** Whether it is this part of a citation. */
function isLastOf(place: readonly (string | number)[], key: 'in' | 'at'): boolean {
  return place[0] === 'cite' && place.at(-1) === key;
}

function unknownKey(
  raw: RawFact,
  properties: readonly string[],
  place: readonly (string | number)[],
  written: string,
): KnowledgeError {
  const key = written.replace(/:$/, '');
  const own = [...properties.map((name) => keyOf(raw.kind, name)), ...Object.keys(shortForms)];
  const known = place.length === 0 ? own : (keysInside[String(place[0])] ?? ['sv', 'en']);
  const candidates = [...new Set(known)].map((id) => ({ id }));
  const of = place.length === 0 ? nameOf(raw) : `"${place.join('.')}" of ${nameOf(raw)}`;
  const says = place.length === 0 ? `is no property of ${aKind(raw.kind)}` : 'cannot be said there';
  const fallback =
    place.length === 0 ? 'docs/writing-facts.md lists what each kind may say.' : oneOf(known);
  const torn = raw.file.isBare(pathOf(raw, [...place, key]));
  return new KnowledgeError('SEED_SHAPE', `"${key}" of ${of} ${says}.`, {
    at: raw.file.at(pathOf(raw, [...place, key]), true),
    hint: hints[key] ?? (torn ? tornHint : (didYouMean(key, candidates) ?? fallback)),
  });
}

function ownFileHint(called: string): string {
  return `They are written in a file of their own: <landscape>/${called}.yaml.`;
}

/** Keys that other formats, or the model itself, would make somebody write. */
const hints: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  citations: 'It is written cite: <document> <heading>.',
  source: 'It is written cite: <document> <heading>.',
  ...Object.fromEntries(ownFiles.map((one) => [one, ownFileHint(one)])),
  [textOfDocument]:
    'The text is a file of its own, <landscape>/documents/<id>.txt, which kompetenslandskap sources --extract writes.',
});

const tornHint = 'Text with a comma inside { … } needs quotes round it.';

function shapeFault(
  raw: RawFact,
  place: readonly (string | number)[],
  message: string,
  hint: string,
): KnowledgeError {
  return new KnowledgeError('SEED_SHAPE', message, { at: raw.file.at(pathOf(raw, place)), hint });
}

/** Where the value stands; the fact itself where its key was not written. */
function pathOf(raw: RawFact, [key, ...inside]: readonly (string | number)[]): Path {
  const origin = raw.origins.get(String(key ?? ''));
  return origin === undefined ? raw.path : [...origin, ...inside];
}

function valueAt(raw: RawFact, place: readonly (string | number)[]): unknown {
  if (place.length === 0) return undefined;
  return place.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, raw.given);
}

/** What the shape wants, in words a planner understands. */
function ruleOf(issue: Issue, place: readonly (string | number)[], value: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_type') return `It must be ${typeOf(issue.expected, place, value)}.`;
  if (issue.code === 'too_small') return smallest(issue.origin, Number(issue.minimum));
  if (issue.code === 'too_big') return `It may be ${Number(issue.maximum)} at the most.`;
  const message = issue.message;
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `It must be ${words[0]}.` : `It must be one of ${words.join(', ')}.`;
}

function smallest(origin: string, minimum: number): string {
  if (origin === 'string') return 'It may not be empty.';
  return origin === 'array' ? `It must hold ${minimum} values.` : `It must be at least ${minimum}.`;
}

function typeOf(expected: string, place: readonly (string | number)[], value: unknown): string {
  if (expected === 'string' && plainText(value) !== '') return 'text; put quotes round it';
  if (expected === 'string' && value !== undefined) return 'one text';
  if (expected === 'object' && Object.hasOwn(keysInside, String(place[0]))) return 'a mapping';
  return typeWords[expected] ?? expected;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'two line numbers, [first, last]',
  object: 'text in both languages, { sv: …, en: … }',
};

function told(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isMapping(value) ? 'a mapping' : `"${String(value)}"`;
}

function nameOf(raw: RawFact): string {
  const id = plainText(raw.given.id);
  return id === '' ? `${aKind(raw.kind)} without an id` : `"${id}"`;
}

/** `a forum type`, `an actor`. */
export function aKind(kind: EntityKind, article = 'a'): string {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return `${article}${/^[aei]/.test(words) ? 'n' : ''} ${words}`;
}
