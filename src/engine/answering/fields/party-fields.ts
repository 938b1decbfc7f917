/** Fields of things, parties, places and documents in short. */

import { codeInWords } from '../../../language/code-words.ts';
import { inLanguage, nameOf } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import { isAddress } from '../../../model/address.ts';
import type { Code } from '../../../model/codes/code.ts';
import { codesOf } from '../../../model/codes/codes-of.ts';
import type { FactOf } from '../../../model/fact.ts';
import { areaIdsOf, areasOf, levelsOf, placesOf } from '../traits.ts';
import { type InLanguage, type Known, known, knownAll } from './source.ts';

const name = ({ fact }: Known, { language }: InLanguage) => nameOf(fact, language);

/** Words of a document in the language asked for. */
const worded =
  (property: 'contact' | 'terms' | 'textReason') =>
  ({ fact }: Known<FactOf<'DOCUMENT'>>, { language }: InLanguage) => {
    const words = fact[property];
    return words && inLanguage(words, language);
  };

export const partyFields = {
  EntitySummary: {
    id: ({ fact }: Known) => fact.id,
    kind: ({ fact }: Known) => fact.kind,
    name: ({ reading, fact }: Known, { language }: InLanguage) => titleOf(reading, fact, language),
  },
  PartySummary: {
    kind: ({ fact }: Known) => fact.kind,
    name,
    levels: ({ reading, fact }: Known) => levelsOf(reading, fact.id),
    areas: ({ reading, fact }: Known) => areasOf(reading, fact.id),
    areaIds: ({ reading, fact }: Known) => areaIdsOf(reading, fact.id),
    places: ({ reading, fact }: Known) => knownAll(reading, placesOf(reading, fact.id)),
    standing: ({ fact }: Known) => fact.standing,
    codes: ({ fact }: Known) => codesOf(fact),
  },
  PlaceSummary: { name, codes: ({ fact }: Known) => codesOf(fact) },
  Code: { inWords: (code: Code, { language }: InLanguage) => codeInWords(code, language) },
  DocumentSummary: {
    name,
    authors: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.authors,
    publisher: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.publisher,
    date: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.date,
    // One published before addresses were checked may be a program.
    url: ({ fact: { url } }: Known<FactOf<'DOCUMENT'>>) =>
      url !== undefined && isAddress(url) ? url : undefined,
    heldBy: ({ reading, fact: { heldBy } }: Known<FactOf<'DOCUMENT'>>) =>
      heldBy === undefined ? null : known(reading, heldBy),
    contact: worded('contact'),
    terms: worded('terms'),
    textUse: ({ fact }: Known<FactOf<'DOCUMENT'>>) => fact.textUse,
    textReason: worded('textReason'),
  },
};
