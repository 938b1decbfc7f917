/** The words of the printed map in Swedish and English. */
import { both } from '../../language/words.ts';

/** The words that stand once on the page. */
export const mapWords = {
  title: both('Landskapskarta', 'Landscape map'),
  across: both(
    'Aktörstyper i sidled, från EU till lokalt nedåt.',
    'Actor types across, from EU to local down.',
  ),
  level: both('Nivå', 'Level'),
  owner: both('Ägare', 'Owner'),
  noOwner: both('Inte angiven', 'Not stated'),
  revision: both('Revision', 'Revision'),
  published: both('Publicerad', 'Published'),
  shows: both('Visar', 'Shows'),
  all: both('Alla aktörer', 'All actors'),
  empty: both('Ingen angiven', 'None stated'),
  reading: both('Så läses kartan', 'How to read the map'),
  actor: both('namngiven aktör', 'actor with a name'),
  type: both('aktörstyp utan namngiven aktör här', 'actor type without a named actor here'),
  designed: both('bara enligt lag, plan eller förslag', 'only by law, plan or proposal'),
  silent: both(
    'källorna nämner ingen, vilket inte är att ingen finns där',
    'the sources name nobody, which is not to say that nobody is there',
  ),
  number: both(
    'Tal är antal aktörer, var och en räknad en gång; den som står på flera nivåer eller är av flera typer finns i flera rutor.',
    'Figures count actors, each once; who stands at several levels or is of several types is in several cells.',
  ),
  roles: both('Roller', 'Roles'),
  areas: both('Områden', 'Areas'),
  noAreas: both('Landskapet anger inga områden.', 'The landscape states no areas.'),
  sources: both('Källor', 'Sources'),
  cite: both('Hänvisa så', 'How to cite'),
  contributing: both(
    'Den som vill lämna en uppgift till kartan vänder sig till ägaren.',
    'Whoever has a fact for the map turns to its owner.',
  ),
} as const;
