/** Fields of parties, places and documents in short. */

import { areasOf, levelsOf, placesOf } from '../../../engine/answering/traits.ts';
import { nameOf } from '../../../language/names.ts';
import type { FactOf } from '../../../model/fact.ts';
import { type InLanguage, type Known, knownAll } from './source.ts';

const name = ({ fact }: Known, { language }: InLanguage) => nameOf(fact, language);

export const partyFields = {
  PartySummary: {
    kind: ({ fact }: Known) => fact.kind,
    name,
    levels: ({ reading, fact }: Known) => levelsOf(reading, fact.id),
    areas: ({ reading, fact }: Known) => areasOf(reading, fact.id),
    places: ({ reading, fact }: Known) => knownAll(reading, placesOf(reading, fact.id)),
    standing: ({ fact }: Known) => fact.standing,
  },
  PlaceSummary: { name },
  DocumentSummary: {
    name,
    authors: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.authors,
    publisher: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.publisher,
    date: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.date,
    url: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.url,
  },
};
