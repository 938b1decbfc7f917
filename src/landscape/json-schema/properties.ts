/** What may stand under each key of a fact of a kind, as it is written. */
import { z } from 'zod';
import { type CodeScheme, schemeNamed } from '../../model/codes/code.ts';
import { Edtf, Text } from '../../model/common.ts';
import { type EntityKind, type Fact, kindNamed } from '../../model/fact.ts';
import { isKeptBeside } from '../../model/kept-beside.ts';
import { references } from '../../model/references.ts';
import { Basis } from '../../model/words.ts';
import { bare, numbersAsText } from '../shape.ts';
import { keyOf } from '../written-keys.ts';
import { idOf, offered } from './ids.ts';
import { anyOf, mapping, nothing, oneOrMany, type Part, partNamed, partOf } from './part.ts';

const line: Part = { type: 'string', minLength: 1 };
const year: Part = { type: 'integer', minimum: 1000, maximum: 9999 };
const dates: Part = anyOf(partOf(Edtf), year);
const uncertain: Part = anyOf({ type: 'boolean' }, line, partOf(Text));
const basis: Part = partOf(Basis);

/** The parts that many properties share, by name. */
export function sharedParts(facts: readonly Fact[]): Readonly<Record<string, Part>> {
  const short = { type: 'string', pattern: '^\\s*\\S+\\s+\\S' };
  return {
    text: anyOf(line, partOf(Text)),
    alias: anyOf(line, mapping({ text: line, from: dates, to: dates }, ['text'])),
    citation: offered(noCitation, headingsOf(facts), short, longCitation),
  };
}

const noCitation = 'A citation is a document and a heading of its outline.';

const longCitation: Part = mapping(
  {
    in: idOf(['DOCUMENT']),
    at: { type: ['string', 'integer'] },
    supports: oneOrMany({ type: 'string' }),
    basis,
    uncertain,
    reason: partOf(Text),
  },
  ['in', 'at'],
);

/** Each heading of each document as it is cited. */
function headingsOf(facts: readonly Fact[]): [string, string][] {
  return facts.flatMap((fact) =>
    fact.kind === 'DOCUMENT'
      ? fact.outline.map(({ at }): [string, string] => [`${fact.id} ${at}`, fact.name.sv])
      : [],
  );
}

/** By key, in the order of the kind's shape; what is written in files of its own is left out. */
export function propertiesOf(kind: EntityKind): Record<string, Part> {
  const { shape } = kindNamed[kind].shape;
  const properties = Object.keys(shape).filter((name) => !isKeptBeside(name));
  const said = properties.map((name) => [keyOf(kind, name), orNothing(kind, name)]);
  const ownWords = kind === 'STATEMENT' ? { sv: line, en: line } : {};
  return { ...Object.fromEntries(said), ...ownWords, basis, uncertain };
}

/** What may be left out may also stand empty, as where an item takes over nothing of its group's. */
function orNothing(kind: EntityKind, property: string): Part {
  const field = (kindNamed[kind].shape.shape as z.ZodRawShape)[property];
  const part = partFor(kind, property);
  const isNeeded = !(field instanceof z.ZodOptional || field instanceof z.ZodArray);
  return isNeeded ? part : anyOf(part, nothing);
}

function partFor(kind: EntityKind, property: string): Part {
  if (property === 'citations') return oneOrMany(partNamed('citation'));
  if (property === 'aliases') return oneOrMany(partNamed('alias'));
  const field = bare((kindNamed[kind].shape.shape as z.ZodRawShape)[property]);
  const to =
    property === 'landscapes'
      ? (['LANDSCAPE'] as const)
      : references[kind].find((reference) => reference.property === property)?.to;
  const isList = field instanceof z.ZodArray;
  const one = to ? idOf(to) : single(kind, property, isList ? field.element : field);
  return isList ? oneOrMany(one) : one;
}

function single(kind: EntityKind, property: string, field: z.core.$ZodType | undefined): Part {
  if (field === undefined) return {};
  if (field === Text) return partNamed('text');
  if (field === Edtf) return dates;
  if (property === 'codes' && field instanceof z.ZodObject) return codePart(field);
  const part = partOf(field);
  if (numbersAsText.includes(property)) return anyOf(part, { type: 'integer' });
  const sorts = kindNamed[kind].sorts as Readonly<Record<string, Sorts>> | undefined;
  const words = sorts?.[property];
  if (words === undefined || !Array.isArray(part.enum)) return part;
  return { ...part, enumDescriptions: part.enum.map((word) => words[String(word)]?.sv ?? '') };
}

/** Digits may stand unquoted, where no zero is first. */
function codePart({ shape }: z.ZodObject): Part {
  const scheme = partOf(shape.scheme as z.ZodEnum);
  const words = (scheme.enum as CodeScheme[]).map((word) => schemeNamed(word).called.sv);
  const digits = anyOf(line, { type: 'integer' });
  return mapping(
    { scheme: { ...scheme, enumDescriptions: words }, version: digits, code: digits },
    ['scheme', 'code'],
  );
}

type Sorts = Readonly<Record<string, Text | undefined>>;
