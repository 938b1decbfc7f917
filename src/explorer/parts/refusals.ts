/** What the service refuses, in Swedish; its own sentences, with the details, are in English. */

const refusals: Readonly<Record<string, string>> = {
  UNKNOWN_PARTY: 'Ingen aktör och inget forum har det id som adressen anger.',
  UNKNOWN_ENTITY: 'Ingenting har det id som adressen anger.',
  UNKNOWN_LANDSCAPE: 'Inget landskap har det id som adressen anger.',
  UNKNOWN_PLACE: 'Landskapet omfattar ingen sådan plats.',
  UNKNOWN_CHECK: 'Det finns ingen avstämning med det id:t.',
  UNKNOWN_REVISION: 'Ingen revision har det numret.',
  UNKNOWN_FILE: 'Svaret finns inte som en sådan fil.',
  STALE_CURSOR: 'Fortsättningen hör till en annan revision. Ladda om sidan.',
  BAD_SELECTION: 'Uttrycket går inte att förstå.',
  BAD_USER_INPUT: 'Något i adressen har ett värde som inte går att använda.',
  GRAPHQL_VALIDATION_FAILED: 'Något i adressen har ett värde som inte går att använda.',
  TIME_SPENT: 'Det här tar längre tid än en fråga får ta. Fråga efter mindre åt gången.',
  INTERNAL: 'Något oväntat gick fel hos tjänsten.',
};

/** The Swedish sentence of a code, or `undefined` for one without. */
export function refusedInSwedish(code: string): string | undefined {
  return refusals[code];
}
