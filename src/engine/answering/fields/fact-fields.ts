/** Fields of facts: what each says, by whom, and what it points to. */
import { factSentence } from '../../../language/fact-sentence.ts';
import type { Fact } from '../../../model/fact.ts';
import { answeredBy } from '../answers-to.ts';
import { linksOf, valuesOf } from './fact-properties.ts';
import { citationsOf } from './flow-fields.ts';
import { type FirstOf, type InLanguage, type Known, knownAll } from './source.ts';

/** Where each kind says what sort of its kind a fact is. */
export const sortProperties = [
  'statementKind',
  'tieKind',
  'flowKind',
  'capacity',
  'eventKind',
  'goalKind',
  'initiativeKind',
  'processKind',
  'placeKind',
  'scheme',
];

/** What sort of its kind a fact is. */
export function sortOf(fact: Fact): string | undefined {
  const values = fact as unknown as Readonly<Record<string, string | undefined>>;
  return sortProperties.map((property) => values[property]).find((value) => value !== undefined);
}

export const factFields = {
  Fact: {
    id: ({ fact }: Known) => fact.id,
    kind: ({ fact }: Known) => fact.kind,
    sort: ({ fact }: Known) => sortOf(fact),
    sentence: ({ reading, fact }: Known, { language }: InLanguage) =>
      factSentence(reading, fact, language),
    standing: ({ fact }: Known) => fact.standing,
    strength: ({ fact }: Known) => fact.strength,
    links: linksOf,
    values: valuesOf,
    from: ({ fact }: Known) => fact.from,
    to: ({ fact }: Known) => fact.to,
    answeredBy: ({ reading, fact }: Known, { first }: FirstOf) =>
      knownAll(reading, answeredBy(reading, fact).slice(0, first)),
    citations: citationsOf,
  },
};
