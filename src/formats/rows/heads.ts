/** What stands over the columns of a table, made of the words that the API's names are made of. */
import { type Both, both, type Language, type Words } from '../../language/words.ts';

const heads: Words<string> = {
  about: both('Gäller', 'About'),
  added: both('Tillkom', 'Added'),
  after: both('Efter', 'After'),
  afterInWords: both('Efter, i ord', 'After, in words'),
  aimedAtBy: both('Siktar på det', 'Aims at it'),
  answeredBy: both('Vem kan svara', 'Who can answer'),
  area: both('Område', 'Area'),
  areas: both('Områden', 'Areas'),
  asks: both('Fråga', 'Question'),
  aspect: both('Vad som jämförs', 'What is compared'),
  at: both('Vid', 'At'),
  author: both('Av', 'By'),
  authors: both('Författare', 'Authors'),
  basis: both('Underlag', 'Basis'),
  before: both('Före', 'Before'),
  beforeInWords: both('Före, i ord', 'Before, in words'),
  belongsTo: both('Hör till', 'Belongs to'),
  by: both('Av', 'By'),
  carries: both('Vad det bär', 'What it carries'),
  carriesTotal: both('Bär, antal flöden', 'Carries, flows'),
  certain: both('Säkert', 'Certain'),
  chain: both('Kedjan', 'The chain'),
  changed: both('Ändrades', 'Changed'),
  check: both('Avstämning', 'Check'),
  citations: both('Källor', 'Sources'),
  code: both('Kod', 'Code'),
  codes: both('Andra koder', 'Other codes'),
  colour: both('Färg', 'Colour'),
  cursor: both('Plats i listan', 'Place in the list'),
  date: both('Datum', 'Date'),
  dealtWith: both('Behandlas', 'Dealt with'),
  decision: both('Beslut', 'Decision'),
  degree: both('Steg', 'Step'),
  description: both('Beskrivning', 'Description'),
  designed: both('I planen eller förslaget', 'In the plan or proposal'),
  designedOn: both('Planen är från', 'The plan is from'),
  digest: both('Kontrollsumma', 'Digest'),
  dimension: both('Vad som skiljer', 'What differs'),
  document: both('Dokument', 'Document'),
  documented: both('Bekräftat', 'Confirmed'),
  documentedOn: both('Bekräftelsen är från', 'The confirmation is from'),
  earliest: both('Tidigast', 'Earliest'),
  evidence: both('Bygger på', 'Rests on'),
  example: both('Exempel', 'Example'),
  existence: both('Finns det', 'Is it there'),
  facts: both('Uppgifter', 'Facts'),
  flow: both('Flöde', 'Flow'),
  flowSentence: both('Flödet i ord', 'The flow in words'),
  flows: both('Flöden', 'Flows'),
  flowCount: both('Antal flöden', 'Flows'),
  from: both('Från', 'From'),
  fromCode: both('Från, kod', 'From, code'),
  givesTotal: both('Ger, antal flöden', 'Gives, flows'),
  goal: both('Mål', 'Goal'),
  hasInitiative: both('Har en insats', 'Has an initiative'),
  ground: both('Grund', 'Ground'),
  holding: both('Gäller det', 'Does it hold'),
  id: both('Id', 'Id'),
  inAWord: both('I ett ord', 'In a word'),
  initiatives: both('Insatser', 'Initiatives'),
  inWords: both('Svar, närmare', 'Answer, closer'),
  initiative: both('Insats', 'Initiative'),
  isCited: both('Citerad', 'Cited'),
  isWithheld: both('Namn undanhålls', 'Names withheld'),
  itself: both('Sagt om den', 'Said of it'),
  kind: both('Slag', 'Kind'),
  landscape: both('Landskap', 'Landscape'),
  landscapes: both('Landskap', 'Landscapes'),
  latest: both('Senast', 'Latest'),
  level: both('Nivå', 'Level'),
  levels: both('Nivåer', 'Levels'),
  list: both('Lista', 'List'),
  locator: both('Ställe', 'Place in it'),
  locators: both('Ställen', 'Places in it'),
  matched: both('Träffen', 'The hit'),
  mendedBy: both('Kan åtgärda eller svara', 'Could mend or answer'),
  measure: both('Mått', 'Measure'),
  measures: both('Mått', 'Measures'),
  message: both('Meddelande', 'Message'),
  municipality: both('Kommun', 'Municipality'),
  municipalityCode: both('Kommunkod', 'Municipality code'),
  countyCode: both('Länskod', 'County code'),
  name: both('Namn', 'Name'),
  nearby: both('I närheten', 'Nearby'),
  number: both('Nummer', 'Number'),
  of: both('Gäller', 'Concerns'),
  organisationNumber: both('Organisationsnummer', 'Organisation number'),
  page: both('Sida', 'Page'),
  pairs: both('Par som skiljs åt', 'Pairs parted'),
  parent: both('Efter revision', 'After revision'),
  partOf: both('Del av', 'Part of'),
  parties: both('Aktörer och forum', 'Parties'),
  party: both('Aktör eller forum', 'Party'),
  places: both('Platser', 'Places'),
  plan: both('Plan', 'Plan'),
  publisher: both('Utgivare', 'Publisher'),
  quarter: both('Kvartal', 'Quarter'),
  reason: both('Skäl', 'Reason'),
  reasonFrom: both('Skälets källa', 'Where the reason is from'),
  receivesTotal: both('Får, antal flöden', 'Receives, flows'),
  remains: both('Kvar', 'What is left'),
  removed: both('Togs bort', 'Removed'),
  replacements: both('Ersätts av', 'Replaced by'),
  restsOnIt: both('Uppgifter vilar på den', 'Facts rest on it'),
  result: both('Resultat', 'Result'),
  role: both('Roll', 'Role'),
  roles: both('Roller', 'Roles'),
  score: both('Rang', 'Rank'),
  section: both('Avsnitt', 'Section'),
  sentence: both('I ord', 'In words'),
  seriousness: both('Tyngd', 'Weight'),
  serves: both('För', 'Serves'),
  served: both('Tjänar målet', 'Serves the goal'),
  settledBy: both('Klargörs av', 'Settled by'),
  side: both('Tänkt eller bekräftat', 'Intended or confirmed'),
  sort: both('Närmare slag', 'Closer kind'),
  source: both('Källa', 'Source'),
  sources: both('Källor', 'Sources'),
  standing: both('Status', 'Status'),
  status: both('Svar', 'Answer'),
  step: both('Steg', 'Step'),
  strength: both('Styrka', 'Strength'),
  text: both('Text', 'Text'),
  through: both('Genom', 'Through'),
  title: both('Rubrik', 'Title'),
  to: both('Till', 'To'),
  toCode: both('Till, kod', 'To, code'),
  topic: both('Ämne', 'Topic'),
  type: both('Typ', 'Type'),
  uncertain: both('Osäkert', 'Uncertain'),
  until: both('Sista gången', 'Last time'),
  verdict: both('Utfall', 'Outcome'),
  via: both('Via', 'Via'),
  wait: both('Väntan', 'Wait'),
  waitDays: both('Väntan, dagar', 'Wait, days'),
  way: both('Väg', 'Way'),
  when: both('När', 'When'),
  who: both('Vem', 'Who'),
  whose: both('Vems', 'Whose'),
  why: both('Varför', 'Why'),
  withdrawnIn: both('Utgången i revision', 'Withdrawn in revision'),
};

/** `Id` and `Name` say of what; a name goes without saying. */
const endings: readonly (readonly [ending: RegExp, said: Both])[] = [
  [/Ids?$/, both(' (id)', ' (id)')],
  [/Names?$/, both('', '')],
];

/** The shortest beginning of a name that has a head of its own. */
function split(name: string): readonly [string, string] | undefined {
  for (const { index } of name.matchAll(/(?<=[a-z])[A-Z]/g)) {
    const rest = name.slice(index);
    if (heads[name.slice(0, index)])
      return [name.slice(0, index), rest.charAt(0).toLowerCase() + rest.slice(1)];
  }
  return undefined;
}

/** The head of a column: `fromId` is "Från (id)"; a name that has no words is its own head. */
export function headOf(name: string, language: Language): string {
  const own = heads[name];
  if (own) return own[language];
  for (const [ending, said] of endings) {
    const base = name.replace(ending, '');
    const head = heads[base] ?? heads[`${base.replace(/y$/, 'ie')}s`];
    if (base !== name && head) return head[language] + said[language];
  }
  const one = heads[name.replace(/s$/, '')];
  if (one) return one[language];
  const parts = split(name);
  if (parts === undefined) return name;
  const [first, rest] = parts;
  return `${headOf(first, language)}, ${headOf(rest, language).toLocaleLowerCase()}`;
}
