/** What the service refuses, in the language of the page: its own sentences are English, and name what they are about in quotes. */

/** A refusal as pages show it. */
export interface RefusedInWords {
  readonly says: string;
  readonly hint: string | undefined;
}

/** The service's own words. */
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
}

type Rule = readonly [english: RegExp, swedish: string];

/** By code, what is told when no closer rule fits. */
const byCode: Readonly<Record<string, string>> = {
  UNKNOWN_PARTY: 'Ingen aktör och inget forum har det id som adressen anger.',
  UNKNOWN_ENTITY: 'Ingenting har det id som adressen anger.',
  UNKNOWN_LANDSCAPE: 'Inget landskap har det id som adressen anger.',
  WHICH_LANDSCAPE: 'Flera landskap är publicerade. Välj ett.',
  UNKNOWN_AREA: 'Inget område har det id som adressen anger.',
  UNKNOWN_PLACE: 'Landskapet omfattar ingen sådan plats.',
  UNKNOWN_CHECK: 'Det finns ingen avstämning med det id:t.',
  UNKNOWN_REVISION: 'Ingen revision har det numret.',
  UNKNOWN_FILE: 'Svaret finns inte som en sådan fil.',
  STALE_CURSOR: 'Fortsättningen hör till en annan revision. Ladda om sidan.',
  BAD_SELECTION: 'Uttrycket går inte att förstå.',
  BAD_USER_INPUT: 'Något i adressen har ett värde som inte går att använda.',
  GRAPHQL_VALIDATION_FAILED: 'Något i adressen har ett värde som inte går att använda.',
  TOO_MANY_REQUESTS: 'Det kommer för många frågor just nu. Försök igen om en stund.',
  READ_ONLY: 'Det här är en kopia att läsa; här tas inga bidrag emot.',
  NOT_ALLOWED: 'Det får du inte göra, eller så är du inte längre inloggad.',
  UNKNOWN_CONTRIBUTION: 'Det finns inget bidrag med det numret.',
  CONTRIBUTION_STATE:
    'Någon annan hann före: bidraget har kommit längre. Ladda om sidan och se vad som har hänt.',
  TOO_MANY_REMARKS: 'Det kommer in mer än som hinner granskas. Försök igen om en stund.',
  TIME_SPENT: 'Det här tar längre tid än en fråga får ta. Fråga efter mindre åt gången.',
};
const unexpected = 'Något oväntat gick fel hos tjänsten. Försök igen om en stund.';

/** Closer sentences, by what the English one says. */
const closer: readonly Rule[] = [
  [/^No party has the id "(.+)"\.$/, 'Ingen aktör och inget forum har id:t ”$1”.'],
  [/^"([^"]+)" is no party but a /, '”$1” är varken en aktör eller ett forum.'],
  [/^Several parties are called "(.+)"\.$/, 'Flera heter ”$1”.'],
  [/^Nothing has the id "(.+)"\.$/, 'Ingenting har id:t ”$1”.'],
  [/^No document has the id "(.+)"\.$/, 'Inget dokument har id:t ”$1”.'],
  [/^No flow has the id "(.+)"\.$/, 'Inget flöde har id:t ”$1”.'],
  [/^No landscape has the id "(.+)"\.$/, 'Inget landskap har id:t ”$1”.'],
  [/^No landscape is published\.$/, 'Inget landskap är publicerat ännu.'],
  [/^No area has the id "(.+)"\.$/, 'Inget område har id:t ”$1”.'],
  [/ has no place "([^"]+)"\.$/, 'Landskapet omfattar ingen plats med id:t ”$1”.'],
  [/^There is no check "(.+)"\.$/, 'Det finns ingen avstämning med id:t ”$1”.'],
  [/^There is no revision (\d+)\.$/, 'Det finns ingen revision $1.'],
  [/nobody is called "([^"]+)"\.$/, 'ingen heter ”$1”.'],
  [/several are called "([^"]+)"\.$/, 'flera heter ”$1”.'],
  [/there is no field "([^"]+)"\.$/, 'det finns inget fält ”$1”.'],
  [/: "([^"]+)" is no ([^\s.]+)\.$/, '”$1” är inget värde för fältet $2.'],
  [/the selection is empty\.$/, 'uttrycket är tomt.'],
  [/the selection is longer than (\d+) characters\.$/, 'uttrycket är längre än $1 tecken.'],
  [/the selection ends too early\.$/, 'uttrycket slutar för tidigt.'],
  [/"([^"]+)" cannot stand here\.$/, '”$1” kan inte stå här.'],
];

const hints: readonly Rule[] = [
  [/^Use an id: (.+)\.$/, 'Ange ett id: $1.'],
  [/^Give one of their ids: (.+)\.$/, 'Ange ett av deras id: $1.'],
  [/^It may be (.+)\.$/, 'Det kan vara $1.'],
  [/^The fields are (.+)\.$/, 'Fälten är $1.'],
  [/^Its places are (.+)\.$/, 'Platserna är $1.'],
  [/^They are (.+)\.$/, 'De är $1.'],
  [/^Begin with a name or a field/, 'Börja med ett namn eller ett fält, som område:grönt.'],
  [
    /^Use an id or a whole name;/,
    'Ange ett id eller ett helt namn. Namn av flera ord står inom ”citattecken”.',
  ],
  [
    /^A selection is made of /,
    'Ett uttryck består av namn, x+, +x, uppströms(x, 2), nedströms(x), källor(), slut(), fält som område:grönt, och, eller, inte och ( ).',
  ],
];

function said(rules: readonly Rule[], text: string): string | undefined {
  for (const [english, swedish] of rules) {
    const found = english.exec(text);
    if (found) return swedish.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '');
  }
  return undefined;
}

/** `Did you mean "a" or "b"?` */
function meant(hint: string): string | undefined {
  if (!hint.startsWith('Did you mean ')) return undefined;
  const ids = [...hint.matchAll(/"([^"]+)"/g)].map(([, id]) => `”${id}”`);
  return `Menade du ${ids.join(' eller ')}?`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A refusal in Swedish; what nobody has told in Swedish is told by its code. */
export function refusedInSwedish({ code, message, hint }: Refused): RefusedInWords {
  const [, line, column] = /^At line (\d+), column (\d+): /.exec(message) ?? [];
  const sentence = said(closer, message) ?? byCode[code] ?? unexpected;
  return {
    says: line ? `På rad ${line}, tecken ${column}: ${sentence}` : capital(sentence),
    hint: hint === undefined ? undefined : (meant(hint) ?? said(hints, hint)),
  };
}
