/** The words of the map's sheet and booklet in Swedish and English. */
import { both } from '../../language/words.ts';

/** The words that stand once on the page. */
export const mapWords = {
  title: both('Landskapskarta', 'Landscape map'),
  across: both(
    'Aktörer kring kompetensförsörjning: grupper av aktörstyper i sidled, från EU till lokalt nedåt.',
    'Actors around skills supply: groups of actor types across, from EU to local down.',
  ),
  level: both('Nivå', 'Level'),
  owner: both('Ägare', 'Owner'),
  contact: both('Kontakt', 'Contact'),
  adopted: both('Fastställd av', 'Adopted by'),
  registration: both('Diarienummer', 'Registration number'),
  edition: both('Revision och datum', 'Revision and date'),
  replaces: both('Ersätter', 'Replaces'),
  applies: both('Gäller', 'Applies to'),
  status: both('Status', 'Status'),
  nobodySaid: both('Inte angiven', 'Not stated'),
  nothingSaid: both('Inte angivet', 'Not stated'),
  whole: both('Alla rutor har någon', 'Every cell has somebody'),
  notWhole: both('Inte fullständig', 'Not complete'),
  shows: both('Visar bara', 'Shows only'),
  untyped: both('Typ inte angiven', 'Type not stated'),
  alsoUnnamed: both('även utan namn', 'also without a name'),
  silent: both('Typer utan aktör', 'Types without an actor'),
  nobody: both('Ingen angiven', 'None stated'),
  more: both('till i häftet', 'more in the booklet'),
  reading: both('Så läses kartan', 'How to read the map'),
  actor: both('namngiven aktör', 'actor with a name'),
  type: both('aktörstyp utan namngiven aktör här', 'actor type without a named actor here'),
  designed: both('bara enligt lag, plan eller förslag', 'only by law, plan or proposal'),
  noAreas: both('Landskapet anger inga områden.', 'The landscape states no areas.'),
  dash: both(
    'Streck betyder att källorna är tysta, inte att någon saknas. De som står efter varandra har samma tecken. Grupperna är vår indelning.',
    'A dash means that the sources are silent, not that nobody is there. Those who stand in one line have the same signs. The groups are our own.',
  ),
  sources: both('Källor', 'Sources'),
  section: both('avsnitt', 'section'),
  everyFact: both(
    'Källan till varje uppgift står i A4-häftet och på kartans sida.',
    'The source of each fact is in the A4 booklet and on the page of the map.',
  ),
  correct: both('Rätta och hänvisa', 'Correct and cite'),
  contributing: both(
    'Stämmer något inte? Vänd dig till kontakten ovan. Granskad uppgift kommer med i nästa revision.',
    'Is something wrong? Turn to the contact above. A reviewed fact comes with the next revision.',
  ),
  cite: both('Hänvisa så:', 'Cite as:'),
  former: both('Finns inte längre', 'No longer there'),
  now: both('nu', 'now'),
  contents: both('Innehåll', 'Contents'),
  page: both('sidan', 'page'),
  booklet: both(
    'Häfte till kartan: varje aktör med sin källa',
    'Booklet of the map: every actor with its source',
  ),
} as const;
