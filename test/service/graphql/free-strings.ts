/** The texts of facts that are no word of an enum, no id and no date: where they are, and what the seed holds. */
import { z } from 'zod';
import { sortProperties } from '../../../src/engine/answering/fields/fact-fields.ts';
import { Edtf, Id } from '../../../src/model/common.ts';
import { type EntityKind, entityKinds, kindNamed, labelOf } from '../../../src/model/fact.ts';
import { references } from '../../../src/model/references.ts';
import { seedReading as seed } from '../../seed-reading.ts';

/** Phrases, names and addresses: nothing to choose from. What a silence searched for is a phrase too, a reason names its check. */
const prose = new Set([
  'DOCUMENT.authors',
  'DOCUMENT.url',
  'DOCUMENT.edition',
  'DOCUMENT.withheld',
  'MEASURE.comparison',
  'LANDSCAPE.contactName',
  'LANDSCAPE.contactAddress',
  'LANDSCAPE.adoptedBy',
  'LANDSCAPE.registrationNumber',
  'LANDSCAPE.replaces',
]);
const phrases = new Set(['SILENCE', 'REASON']);

/** A text of a kind of fact, with the values the seed gives it. */
export interface FreeString {
  readonly type: string;
  readonly property: string;
  readonly values: readonly string[];
}

/** The shape without optional and list around it. */
function plain(shape: unknown): unknown {
  if (shape instanceof z.ZodOptional) return plain(shape.unwrap());
  return shape instanceof z.ZodArray ? plain(shape.element) : shape;
}

const isFree = (shape: unknown) =>
  shape instanceof z.ZodString && shape !== Id && shape !== (Edtf as unknown);

function valuesOf(kind: EntityKind, property: string): string[] {
  const facts = seed.facts
    .of(kind)
    .filter(
      (fact) =>
        fact.kind !== 'STATEMENT' || property !== 'property' || !phrases.has(fact.statementKind),
    );
  const values = facts.flatMap(
    (fact) => (fact as unknown as Record<string, string>)[property] ?? [],
  );
  return [...new Set(values.flat())].sort(new Intl.Collator('sv', { numeric: true }).compare);
}

/** Every free text of every kind. */
export const freeStrings: readonly FreeString[] = entityKinds.flatMap((kind) =>
  Object.entries(kindNamed[kind].shape.shape)
    .filter(([property, shape]) => isFree(plain(shape)) && !prose.has(`${kind}.${property}`))
    .map(([property]) => ({ type: labelOf(kind), property, values: valuesOf(kind, property) })),
);

/** What facts point by. */
export const pointingProperties = [
  ...new Set(entityKinds.flatMap((kind) => references[kind].map(({ property }) => property))),
];

/** The words by which a kind tells the sort of its facts. */
export function sortsOf(kind: EntityKind): string[] {
  const shape = kindNamed[kind].shape.shape as Readonly<Record<string, unknown>>;
  return sortProperties.flatMap((property) => {
    const words = plain(shape[property]);
    return words instanceof z.ZodEnum ? words.options.map(String) : [];
  });
}
