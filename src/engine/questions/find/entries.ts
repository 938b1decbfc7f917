/** What each fact is found by: its names, what it says, and the names of what it points to. */
import { sortOf } from '../../../language/kind-words.ts';
import { inSourceWords } from '../../../language/source-words.ts';
import {
  areaWords,
  type Both,
  capacityWords,
  flowKindWords,
  levelNames,
  roleWords,
  statementWords,
} from '../../../language/words.ts';
import { codesOf } from '../../../model/codes/codes-of.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { KnowsFacts } from '../../../model/fact-index.ts';
import { isKeptBeside } from '../../../model/kept-beside.ts';
import { references, targetsOf } from '../../../model/references.ts';

/** A text in the language it is written in. */
export interface Written {
  readonly text: string;
  readonly language: 'sv' | 'en';
}

const inSwedish = (text: string): Written => ({ text, language: 'sv' });
const inBoth = ({ sv, en }: { readonly sv: string; readonly en: string }): Written[] => [
  { text: sv, language: 'sv' },
  { text: en, language: 'en' },
];

/** What it is called: its name in both languages, its aliases, its codes, and of an area its colour. */
export function namesOf(fact: Fact): Written[] {
  const colour = fact.kind === 'AREA' ? areaWords[fact.colour] : undefined;
  return [
    ...(fact.name ? inBoth(fact.name) : []),
    ...fact.aliases.map(({ text }) => inSwedish(text)),
    ...codesOf(fact).flatMap(({ code }) => [code, code.replace('-', '')].map(inSwedish)),
    ...(colour ? inBoth({ sv: colour.SV, en: colour.EN }) : []),
  ];
}

/** Not words about the world, or found otherwise. */
const passedOver: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'name', 'aliases', 'standing', 'strength', 'from', 'to', 'citations'],
  ...['landscapes', 'codes', 'outline', 'url', 'property', 'mutual'],
  ...['contact', 'terms', 'textUse', 'textReason', 'withheld'],
]);
/** What the model's own words mean, such as `CHAIR`. */
const codes: ReadonlyMap<string, Both> = new Map(
  [levelNames, roleWords, flowKindWords, statementWords, capacityWords].flatMap((words) =>
    Object.entries<Both>(words),
  ),
);

/** What it says in words of its own, and what sort of thing it is. */
export function textsOf(reading: KnowsFacts, fact: Fact): Written[] {
  const pointing = new Set(references[fact.kind].map(({ property }) => property));
  const sort = sortOf(fact);
  const texts = Object.entries(fact)
    .filter(([property]) => !passedOver.has(property) && !isKeptBeside(property))
    .filter(([property]) => !pointing.has(property))
    .flatMap(([, value]) => writtenIn(reading, fact, value));
  return [...texts, ...inBoth({ sv: sort.SV, en: sort.EN })];
}

function writtenIn(reading: KnowsFacts, fact: Fact, value: unknown): Written[] {
  if (typeof value === 'number') return [inSwedish(String(value))];
  if (typeof value === 'string') {
    const code = codes.get(value);
    if (code) return inBoth({ sv: code.SV, en: code.EN });
    return inBoth({ sv: value, en: inSourceWords(reading, fact, value, 'EN') });
  }
  if (Array.isArray(value)) return value.flatMap((one) => writtenIn(reading, fact, one));
  if (value !== null && typeof value === 'object' && 'sv' in value)
    return inBoth(value as { sv: string; en: string });
  return [];
}

/** The ids it points to. */
export function linksOf(fact: Fact): string[] {
  return references[fact.kind].flatMap(({ property }) => targetsOf(fact, property));
}

type Heading = FactOf<'DOCUMENT'>['outline'][number];

/** What a section is called: by its number, its heading, and both with the words people put before a number. */
export function namesOfSection({ at, title }: Heading): Written[] {
  const number = /^[§\d.]+/.exec(at)?.[0];
  const appendix = /^Bilaga (\S+)/.exec(at)?.[1];
  return [
    inSwedish(at),
    ...(title ? [inSwedish(title), inSwedish(`${at} ${title}`)] : []),
    ...(number ? inBoth({ sv: `avsnitt ${number}`, en: `section ${number}` }) : []),
    ...(appendix ? [{ text: `Appendix ${appendix}`, language: 'en' as const }] : []),
  ];
}
