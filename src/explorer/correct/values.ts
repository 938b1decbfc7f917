/** Values of properties as the model has them: what stands there today, and what a form makes of what is typed. */
import type { EntityKind } from '../../client/words.generated.ts';
import type { CorrectableQuery } from '../ask/documents.generated.ts';
import * as generated from '../language/fields.generated.ts';

/** A fact as the form needs it. */
export type Correctable = NonNullable<CorrectableQuery['entity']>;

interface Both {
  readonly SV: string;
  readonly EN: string;
}

/** A property that can be filled in, with what belongs in it. */
export interface Field {
  readonly property: string;
  readonly as: 'TEXT' | 'WORD' | 'YES_NO' | 'NUMBER' | 'DATE' | 'THING' | 'THINGS' | 'LINE';
  readonly head: Both;
  readonly says: Both;
  readonly isNeeded: boolean;
  /** What it may point to; left out, anything. */
  readonly to?: readonly EntityKind[];
  readonly choices?: readonly { readonly value: string; readonly called: Both }[];
}

/** A thing that is pointed to. */
export interface Thing {
  readonly id: string;
  readonly name: string;
}

/** What is typed into one property; which part is used follows from the field. */
export interface TypedValue {
  readonly sv: string;
  readonly en: string;
  readonly things: readonly Thing[];
}

/** What can be filled in of a kind; where a name is not needed it is made of the rest. */
export function fieldsOf(kind: EntityKind): readonly Field[] {
  const all: readonly Field[] = generated.fields[kind];
  return all.filter(({ property, isNeeded }) => property !== 'name' || isNeeded);
}

/** What stands in a property today. */
export function valueNow({ itself, ...card }: Correctable, property: string): TypedValue {
  const own: Readonly<Record<string, readonly [sv: string | null, en: string | null]>> = {
    name: [card.nameSv, card.nameEn],
    description: [card.descriptionSv, card.descriptionEn],
    standing: [itself.standing, itself.standing],
    strength: [itself.strength, itself.strength],
    from: [itself.from, itself.from],
    to: [itself.to, itself.to],
  };
  const among = (values: typeof itself.inSwedish) =>
    values.find((one) => one.property === property)?.value ?? '';
  const [sv, en] = own[property] ?? [among(itself.inSwedish), among(itself.inEnglish)];
  const things = itself.links
    .filter((link) => link.property === property)
    .map(({ entity: { id, name } }) => ({ id, name }));
  return { sv: sv ?? '', en: en ?? '', things };
}

/** What was typed as the model has it; null where nothing is to stand there. English is as Swedish until somebody writes it. */
export function asKept({ as }: Field, { sv, en, things }: TypedValue): unknown {
  const text = sv.trim();
  const ids = things.map(({ id }) => id);
  if (as === 'THINGS') return ids;
  if (as === 'THING') return ids[0] ?? null;
  if (text === '') return null;
  if (as === 'TEXT') return { sv: text, en: en.trim() || text };
  if (as === 'YES_NO') return text === 'true';
  if (as === 'NUMBER')
    return Number.isNaN(Number(text.replace(',', '.'))) ? text : Number(text.replace(',', '.'));
  return text;
}

/** A place in a source. */
export interface Cited {
  readonly document: Thing;
  readonly section: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** As citations write a place: `6.4.1 Programråd, r. 1443–1447`. */
export function locatorOf({ section, from, to }: Cited): string {
  if (from === undefined) return section;
  return to === undefined || to === from
    ? `${section}, r. ${from}`
    : `${section}, r. ${Math.min(from, to)}–${Math.max(from, to)}`;
}

/** The fact's citations with one more, which supports the property that is set. */
export function citationsWith({ itself }: Correctable, cited: Cited, property: string): unknown[] {
  const kept = itself.citations.map(
    ({ document, locator, basis, supports, certain, reasonSv, reasonEn }) => ({
      document: document.id,
      locator,
      basis,
      supports,
      certain,
      ...(reasonSv && reasonEn ? { reason: { sv: reasonSv, en: reasonEn } } : {}),
    }),
  );
  const locator = locatorOf(cited);
  const isThere = kept.some((one) => one.document === cited.document.id && one.locator === locator);
  const added = {
    document: cited.document.id,
    locator,
    basis: 'TEXT',
    supports: [property],
    certain: true,
  };
  return isThere ? kept : [...kept, added];
}
