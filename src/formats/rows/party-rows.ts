/** Everyone and every forum of a landscape as rows of a table, with the codes of registers. */
import { type Cited, type Coded, codeOf, idsOf, type Named, namesOf, sourcesOf } from './told.ts';

interface Place extends Named {
  readonly codes: readonly Coded[];
}

/** A party as its document asks for it. */
export interface ListedParty extends Named {
  readonly kind: string;
  readonly party: {
    readonly levels: readonly string[];
    readonly areas: readonly string[];
    readonly standing: string | null;
    readonly places: readonly Place[];
  } | null;
  readonly codes: readonly (Coded & { readonly inWords: string })[];
  readonly exchange: {
    readonly gives: number;
    readonly receives: number;
    readonly carries: number;
  } | null;
  readonly citations: readonly Cited[];
}

/** Schemes that have columns of their own. */
const named = new Set(['ORGANISATION_NUMBER', 'MUNICIPALITY', 'COUNTY']);

/** The code of a party itself, else those of the places it serves. */
function placeCodes({ codes, party }: ListedParty, scheme: string): string {
  const places = (party?.places ?? []).map((place) => codeOf(place.codes, scheme));
  return codeOf(codes, scheme) || places.filter((code) => code !== '').join(' ');
}

/** One row per party, in the order given. */
export function partyRows(parties: readonly ListedParty[]) {
  return parties.map((listed) => ({
    name: listed.name,
    kind: listed.kind,
    levels: (listed.party?.levels ?? []).join(' '),
    areas: (listed.party?.areas ?? []).join(' '),
    standing: listed.party?.standing ?? '',
    placesNames: namesOf(listed.party?.places ?? []),
    placesIds: idsOf(listed.party?.places ?? []),
    organisationNumber: codeOf(listed.codes, 'ORGANISATION_NUMBER'),
    municipalityCode: placeCodes(listed, 'MUNICIPALITY'),
    countyCode: placeCodes(listed, 'COUNTY'),
    codes: listed.codes
      .filter(({ scheme }) => !named.has(scheme))
      .map(({ inWords }) => inWords)
      .join('; '),
    givesTotal: listed.exchange?.gives ?? '',
    receivesTotal: listed.exchange?.receives ?? '',
    carriesTotal: listed.exchange?.carries ?? '',
    sources: sourcesOf(listed.citations),
    id: listed.id,
  }));
}
