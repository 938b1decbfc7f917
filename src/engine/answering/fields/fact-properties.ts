/** A fact's own properties, read by name: what it points to, and its plain values. */
import { codeInWords } from '../../../language/code-words.ts';
import { inLanguage } from '../../../language/names.ts';
import type { Code } from '../../../model/codes/code.ts';
import { isKeptBeside } from '../../../model/kept-beside.ts';
import { references, targetsOf } from '../../../model/references.ts';
import { type FirstOf, type InLanguage, type Known, known } from './source.ts';

interface Chosen extends FirstOf {
  readonly properties?: readonly string[] | null;
}
interface Link {
  readonly property: string;
  readonly entity: Known;
}
interface Value {
  readonly property: string;
  readonly value: string;
}

/** Said elsewhere in the answer, or not about the world. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'name',
  'aliases',
  'description',
  'standing',
  'strength',
  'from',
  'to',
  'citations',
  'landscapes',
  'outline',
  'withheld',
]);

/** Whether a property is told by a field of its own, or not at all. */
export function isSaidElsewhere(property: string): boolean {
  return saidElsewhere.has(property) || isKeptBeside(property);
}

/** What the fact points to, in the order of its properties. */
export function linksOf({ reading, fact }: Known, { properties, first }: Chosen): Link[] {
  return references[fact.kind]
    .filter(({ property }) => !properties || properties.includes(property))
    .flatMap(({ property }) =>
      targetsOf(fact, property).map((id) => ({ property, entity: known(reading, id) })),
    )
    .slice(0, first);
}

/** A plain value as text; undefined for what is none. */
export function worded(value: unknown, language: InLanguage['language']): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value))
    return value.length > 0 ? value.map((one) => plainly(one, language)).join(', ') : undefined;
  if (value !== null && typeof value === 'object' && 'sv' in value)
    return inLanguage(value as { sv: string; en: string }, language);
  return undefined;
}

/** One of several: a code in words, all else as it stands. */
function plainly(one: unknown, language: InLanguage['language']): string {
  return one !== null && typeof one === 'object' && 'scheme' in one
    ? codeInWords(one as Code, language)
    : String(one);
}

/** The plain values of the fact, in the order of its properties. */
export function valuesOf(
  { fact }: Known,
  { properties, language, first }: Chosen & InLanguage,
): Value[] {
  const pointing = new Set(references[fact.kind].map(({ property }) => property));
  return Object.entries(fact)
    .filter(([property]) => !isSaidElsewhere(property) && !pointing.has(property))
    .filter(([property]) => !properties || properties.includes(property))
    .flatMap(([property, content]) => {
      const value = worded(content, language);
      return value === undefined ? [] : [{ property, value }];
    })
    .slice(0, first);
}
