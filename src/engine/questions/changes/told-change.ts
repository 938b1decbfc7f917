/** One change of a fact in words: each property that differs, with what it was and what it is. */

import { factSentence } from '../../../language/fact-sentence.ts';
import { sentence } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { propertyWords } from '../../../language/property-words.ts';
import { titleOf } from '../../../language/title.ts';
import { vocabularyOf } from '../../../language/vocabulary-words.ts';
import { called, type Language } from '../../../language/words.ts';
import type { Text } from '../../../model/common.ts';
import type { EntityKind, Fact } from '../../../model/fact.ts';
import type { KnowsFacts } from '../../../model/fact-index.ts';
import { references } from '../../../model/references.ts';
import { isSame } from '../../../model/same.ts';
import type { Reading } from '../../reading.ts';

/** A property that differs; of a list only the members that came or went. */
export interface PropertyChange {
  readonly property: string;
  readonly kind: EntityKind;
  readonly before: { readonly reading: KnowsFacts; readonly value: unknown };
  readonly after: { readonly reading: KnowsFacts; readonly value: unknown };
}

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (fact: Fact | undefined) => (fact ?? {}) as unknown as Values;

/** What differs of a fact that both readings have. */
export function propertyChanges(
  before: Reading,
  after: Reading,
  id: string,
  properties: readonly string[],
): PropertyChange[] {
  const [was, is] = [before.facts.byId.get(id), after.facts.byId.get(id)];
  if (was === undefined || is === undefined) return [];
  return properties.map((property) => {
    const [old, now] = [valuesOf(was)[property], valuesOf(is)[property]];
    const [gone, come] =
      Array.isArray(old) && Array.isArray(now)
        ? [without(old, now), without(now, old)]
        : [old, now];
    // A list with the same members in another order is shown whole.
    const isOrder = Array.isArray(gone) && gone.length === 0 && isSame(come, []);
    return {
      property,
      kind: is.kind,
      before: { reading: before, value: isOrder ? old : gone },
      after: { reading: after, value: isOrder ? now : come },
    };
  });
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  return list.filter((one) => !others.some((other) => isSame(one, other)));
}

function isText(value: object): value is Text {
  return 'sv' in value && typeof value.sv === 'string';
}

function citation(
  { reading }: { readonly reading: KnowsFacts },
  value: Values,
  language: Language,
) {
  const place = typeof value.locator === 'string' ? `, ${value.locator}` : '';
  return `${nameOfId(reading, String(value.document), language)}${place}`;
}

/** A value as people say it; `''` where there is none. */
export function valueInWords(
  { property, kind }: Pick<PropertyChange, 'property' | 'kind'>,
  at: PropertyChange['before'],
  language: Language,
): string {
  const { reading, value } = at;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean')
    return value ? { SV: 'ja', EN: 'yes' }[language] : { SV: 'nej', EN: 'no' }[language];
  if (typeof value === 'string') {
    const isId =
      property === 'landscapes' || references[kind].some((one) => one.property === property);
    return isId && reading.facts.byId.has(value)
      ? nameOfId(reading, value, language)
      : called(vocabularyOf(kind, property), value, language);
  }
  const within = (one: unknown) =>
    valueInWords({ property, kind }, { reading, value: one }, language);
  if (Array.isArray(value)) return value.map(within).join('; ');
  if (typeof value !== 'object') return String(value);
  if (isText(value)) return inLanguage(value, language);
  if (property === 'citations') return citation(at, value as Values, language);
  return Object.values(value).map(within).filter(Boolean).join(', ');
}

/** What a property is called, with a small letter. */
export function propertyCalled({ property }: { readonly property: string }, language: Language) {
  if (property === 'citations') return { SV: 'källor', EN: 'sources' }[language];
  const { head } = propertyWords(property);
  return head[language].charAt(0).toLocaleLowerCase() + head[language].slice(1);
}

function propertyInWords(change: PropertyChange, language: Language): string {
  const [was, is] = [change.before, change.after].map((at) => valueInWords(change, at, language));
  const what = propertyCalled(change, language);
  const sv = language === 'SV';
  if (!was) return sv ? `${what}: ${is} tillkom` : `${what}: ${is} was added`;
  if (!is) return sv ? `${what}: ${was} togs bort` : `${what}: ${was} was removed`;
  return sv ? `${what}: från ”${was}” till ”${is}”` : `${what}: from “${was}” to “${is}”`;
}

/** The change as a sentence: what a fact says that came or went, or how it was changed. */
export function changeSentence(
  at: Reading,
  { id, details }: { readonly id: string; readonly details: readonly PropertyChange[] },
  language: Language,
): string {
  const fact = at.facts.byId.get(id) as Fact;
  if (details.length === 0) return factSentence(at, fact, language);
  const how = details.map((one) => propertyInWords(one, language)).join('; ');
  return sentence(`${titleOf(at, fact, language).replace(/\.$/, '')}, ${how}`);
}
