/** What properties of facts are called where people fill them in: heads of columns, each with a sentence on what stands there. */
import { type Both, both } from './words.ts';

/** A head, and what is written under it. */
export interface PropertyWords {
  readonly head: Both;
  readonly says: Both;
}

const row = (sv: string, en: string, saysSv: string, saysEn: string): PropertyWords => ({
  head: both(sv, en),
  says: both(saysSv, saysEn),
});

const sort = row('Slag', 'Sort', 'Närmare bestämt vad det är.', 'What it is, more closely.');
const partOf = row('Del av', 'Part of', 'Den helhet det ingår i.', 'The whole it belongs to.');

/** By the property as the model calls it. */
const table: Readonly<Record<string, PropertyWords>> = {
  name: row('Namn', 'Name', 'Vad det heter.', 'What it is called.'),
  aliases: row(
    'Andra namn',
    'Other names',
    'Förkortningar och äldre namn; från och till när det användes efter streck: namn | 2018 | 2021.',
    'Abbreviations and former names; from and to when it was used after bars: name | 2018 | 2021.',
  ),
  description: row(
    'Beskrivning',
    'Description',
    'Kort, med egna ord.',
    'Briefly, in words of your own.',
  ),
  codes: row(
    'Koder',
    'Codes',
    'En på varje rad, med sitt system: MUNICIPALITY | 2025 | 0480.',
    'One on each line, with its scheme: MUNICIPALITY | 2025 | 0480.',
  ),
  licence: row('Licens', 'Licence', 'Som CC0 1.0.', 'Such as CC0 1.0.'),
  programmesOf: row(
    'Programmen i',
    'Programmes of',
    'Utbildningsformen.',
    'The form of education.',
  ),
  standing: row(
    'Hur fast',
    'How firm',
    'Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.',
    'How firm it is: law, plan, proposal, decision, or something that is there or has happened.',
  ),
  strength: row(
    'Styrka',
    'Strength',
    'Hur bindande källan säger att det är; tomt för sådant som bara har skett.',
    'How binding the source says it is; empty for what only happened.',
  ),
  from: row(
    'Gäller från',
    'Valid from',
    'Datum: 2024, 2024-05 eller 2024-05-14.',
    'A date: 2024, 2024-05 or 2024-05-14.',
  ),
  to: row(
    'Gäller till',
    'Valid to',
    'Datum: 2024, 2024-05 eller 2024-05-14.',
    'A date: 2024, 2024-05 or 2024-05-14.',
  ),
  people: row(
    'Människor',
    'People',
    'Om det är en grupp av enskilda (ja eller nej); vid deltagande hur många som var med.',
    'Whether it is a group of individuals (yes or no); of a participation how many took part.',
  ),
  kindOf: row('Ett slags', 'A kind of', 'Den vidare typen.', 'The wider type.'),
  level: row('Nivå', 'Level', 'Var i kedjan det hör hemma.', 'Where in the chain it belongs.'),
  ofType: row('Av typen', 'Of the type', 'Den typ det är ett av.', 'The type it is one of.'),
  partOf,
  servesPlaces: row('Verkar i', 'Serves', 'Kommuner eller län.', 'Municipalities or counties.'),
  colour: row('Färg', 'Colour', 'Områdets färg på kartan.', 'Its colour on the map.'),
  bringsTogether: row('Förenar', 'Brings together', 'De roller som möts.', 'The roles that meet.'),
  serves: row('Till för', 'Is for', 'Den grupp det är till för.', 'The group it is for.'),
  scheme: sort,
  broader: row('Vidare begrepp', 'Broader', 'Det vidare begreppet.', 'The broader concept.'),
  related: row('Besläktat', 'Related', 'Närliggande begrepp.', 'Concepts close to it.'),
  documentKind: sort,
  number: row(
    'Nummer',
    'Number',
    'Nummer eller diarienummer.',
    'Its number or registration number.',
  ),
  date: row('Datum', 'Date', 'När det är daterat.', 'When it is dated.'),
  edition: row('Utgåva', 'Edition', 'Vilken utgåva.', 'Which edition.'),
  url: row('Adress', 'Address', 'Börjar med https://.', 'Begins with https://.'),
  publisher: row('Utgivare', 'Publisher', 'Vem som gav ut det.', 'Who published it.'),
  authors: row('Författare', 'Authors', 'En på varje rad.', 'One on each line.'),
  reviewBy: row(
    'Ses över senast',
    'Review by',
    'När det bör ses över.',
    'When it ought to be reviewed.',
  ),
  outline: row(
    'Rubriker',
    'Headings',
    'Dokumentets rubriker, en på varje rad; källhänvisningar pekar på dem. Efter streck: titel | första–sista raden | varför inget vilar på den.',
    'The headings of the document, one on each line; citations point to them. After bars: title | first–last line | why nothing rests on it.',
  ),
  eventKind: sort,
  when: row(
    'När',
    'When',
    'Datum eller, för flöden, källans egna ord.',
    'A date or, of flows, the words of the source.',
  ),
  quarter: row('Kvartal', 'Quarter', '1 till 4, för årshjul.', '1 to 4, of year wheels.'),
  where: row('Var', 'Where', 'Platsen för mötet.', 'Where it meets.'),
  about: row('Handlar om', 'About', 'Det som det gäller.', 'What it concerns.'),
  flowKind: row('Slag', 'Sort', 'Vad för slags flöde.', 'What sort of flow.'),
  giver: row(
    'Från',
    'From',
    'Den som lämnar; tomt om källan inte säger det.',
    'Who gives; empty where the source does not say.',
  ),
  receiver: row(
    'Till',
    'To',
    'Den som får; tomt om källan inte säger det.',
    'Who receives; empty where the source does not say.',
  ),
  via: row('Via', 'Via', 'Den som för det vidare.', 'Who passes it on.'),
  per: row(
    'Per',
    'Per',
    'Av forumtyper: en per kommun, bransch och så vidare; av flöden: dokumentet det går enligt.',
    'Of forum types: one per municipality, industry and so on; of flows: the document it follows.',
  ),
  carries: row('Innehåll', 'Carries', 'Vad som lämnas, kort.', 'What is passed on, briefly.'),
  rank: row(
    'Hand',
    'Rank',
    '1 för i första hand, 2 för i andra.',
    '1 for first hand, 2 for second.',
  ),
  mutual: row('Ömsesidigt', 'Mutual', 'Om det går åt båda håll.', 'Whether it goes both ways.'),
  condition: row(
    'Villkor',
    'Condition',
    'När det bara sker ibland.',
    'Where it happens only at times.',
  ),
  meetingsMin: row('Möten minst', 'Meetings at least', 'Om året.', 'A year.'),
  meetingsMax: row('Möten högst', 'Meetings at most', 'Om året.', 'A year.'),
  inAreas: row('Område', 'Area', 'De områden det hör till.', 'The areas it belongs to.'),
  several: row(
    'Flera',
    'Several',
    'Om det står för flera som inte är räknade.',
    'Whether it stands for several that are not counted.',
  ),
  goalKind: sort,
  inDocument: row('Ur', 'In the document', 'Planen där målet står.', 'The plan that states it.'),
  initiativeKind: sort,
  owner: row('Ägare', 'Owner', 'Vem som svarar för kartan.', 'Who answers for the map.'),
  covers: row('Omfattar', 'Covers', 'Län och kommuner.', 'Counties and municipalities.'),
  contactName: row(
    'Kontakt',
    'Contact',
    'En funktion eller ett kontor att vända sig till, ingen privatperson.',
    'A function or an office to turn to, no private person.',
  ),
  contactAddress: row(
    'Kontaktadress',
    'Contact address',
    'Börjar med mailto: eller https://.',
    'Begins with mailto: or https://.',
  ),
  adoptedBy: row('Antagen av', 'Adopted by', 'Vem som har antagit den.', 'Who adopted it.'),
  registrationNumber: row(
    'Diarienummer',
    'Registration number',
    'Som det står på titelsidan.',
    'As a title page has it.',
  ),
  replaces: row('Ersätter', 'Replaces', 'Den tidigare utgåvan.', 'The former edition.'),
  of: row('Hör till', 'Belongs to', 'Det som raden gäller.', 'What the row is about.'),
  quantity: row('Mått', 'Quantity', 'Vad som mäts.', 'What is measured.'),
  value: row('Värde', 'Value', 'Ett tal.', 'A number.'),
  low: row('Lägst', 'Lowest', 'Ett tal.', 'A number.'),
  high: row('Högst', 'Highest', 'Ett tal.', 'A number.'),
  ofTotal: row('Av totalt', 'Out of', 'Det hela som det är en del av.', 'The whole it is part of.'),
  unit: row('Enhet', 'Unit', 'Som källan skriver den.', 'As the source has it.'),
  comparison: row(
    'Jämfört med',
    'Compared with',
    'Med källans ord.',
    'In the words of the source.',
  ),
  by: row('Av', 'By', 'Vem som deltog eller sade det.', 'Who took part or said it.'),
  onBehalfOf: row('På uppdrag av', 'On behalf of', 'Vem den företräder.', 'Whom it represents.'),
  in: row('I', 'In', 'Forumet, mötet eller insatsen.', 'The forum, meeting or initiative.'),
  fills: row('Fyller platsen', 'Fills the seat', 'Vilken plats.', 'Which seat.'),
  capacity: row('Som', 'As', 'I vilken egenskap.', 'In which capacity.'),
  politicalParty: row('Parti', 'Political party', 'För förtroendevalda.', 'Of elected members.'),
  title: row('Titel', 'Title', 'Med källans ord.', 'In the words of the source.'),
  women: row('Kvinnor', 'Women', 'Hur många.', 'How many.'),
  men: row('Män', 'Men', 'Hur många.', 'How many.'),
  mode: row(
    'Sätt',
    'Way',
    'Hur den deltog, som på distans.',
    'How it took part, such as remotely.',
  ),
  items: row('Punkter', 'Items', 'Vilka punkter på dagordningen.', 'Which items of the agenda.'),
  placeKind: sort,
  role: row('Roll', 'Role', 'En av de tre rollerna.', 'One of the three roles.'),
  area: row('Område', 'Area', 'Var den står.', 'Where it stands.'),
  primary: row(
    'Främsta',
    'Main',
    'Om det är den främsta platsen.',
    'Whether it is the main place.',
  ),
  represents: row('Företräder', 'Represents', 'Med källans ord.', 'In the words of the source.'),
  context: row('Sammanhang', 'Context', 'Forumet eller området.', 'The forum or area.'),
  processKind: sort,
  for: row('För', 'For', 'Vem platsen är till för.', 'Whom the seat is for.'),
  side: row('Sida', 'Side', 'Vilken sida platsen räknas till.', 'The side it counts to.'),
  share: row('Andel', 'Share', 'Hur stor del av platserna.', 'How much of the seats.'),
  mandate: row('Mandat', 'Mandate', 'Vad den får göra.', 'What it may do.'),
  statementKind: sort,
  text: row('Text', 'Text', 'Vad källan säger, kort.', 'What the source says, briefly.'),
  property: row(
    'Egenskap',
    'Property',
    'Vad uppgiften gäller: need, missing, holder, eller det som saknas i källan.',
    'What it is about: need, missing, holder, or what the source leaves out.',
  ),
  item: row('Punkt', 'Item', 'Paragraf eller punkt.', 'Paragraph or item.'),
  channel: row('Kanal', 'Channel', 'Hur det framfördes.', 'How it was put forward.'),
  toParties: row('Riktat till', 'Addressed to', 'Vem det gäller.', 'Whom it is addressed to.'),
  askedOf: row('Frågat till', 'Asked of', 'Vem som ska svara.', 'Who is to answer.'),
  at: row('Vid', 'At', 'Mötet där det sades.', 'The meeting where it was said.'),
  topics: row('Ämnen', 'Topics', 'Begrepp.', 'Concepts.'),
  answeredBy: row('Besvaras av', 'Answered by', 'Det som svarar.', 'What answers it.'),
  between: row('Mellan', 'Between', 'Uppgifterna som går isär.', 'What does not agree.'),
  shown: row('Visas', 'Shown', 'Den av dem som visas.', 'The one that is shown.'),
  tieKind: row('Slag', 'Sort', 'Vad som förenar dem.', 'What joins them.'),
  source: row('Från', 'From', 'Den ena.', 'The one.'),
  target: row('Till', 'To', 'Den andra.', 'The other.'),
};

/** The words of a property; one the table does not have is called as the model calls it. */
export function propertyWords(property: string): PropertyWords {
  return table[property] ?? row(property, property, '', '');
}

/** The properties that have words. */
export const propertiesWithWords: readonly string[] = Object.keys(table);
