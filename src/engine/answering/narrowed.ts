/** What a question was narrowed to, in words, so that no sentence says of all what was looked up of some. */
import { areasInWords } from '../../language/area-words.ts';
import { inWords } from '../../language/dates.ts';
import { capital } from '../../language/grammar.ts';
import { kindWords } from '../../language/kind-words.ts';
import { nameOfId } from '../../language/names.ts';
import {
  areaWords,
  type Both,
  basisWords,
  both,
  calendarWords,
  called,
  capacityWords,
  flowKindWords,
  type Language,
  levelNames,
  roleHolders,
  sideWords,
  standingWords,
  strengthWords,
} from '../../language/words.ts';
import type { Reading } from '../reading.ts';
import type { ValueAsked } from './having.ts';

const areaNoun = both('område', 'area');

type WordTable = Readonly<Record<string, Both>>;
/** What one argument narrows to, for a value that is given; nothing where that value leaves nothing out. */
type Told = (value: never, language: Language, reading: Reading) => string | false;

const some = (both: Both) => (_value: unknown, language: Language) => both[language];

/** `finansiering eller stöd`; with what it is a word of, where that does not say itself. */
function among(words: WordTable, label?: Both): Told {
  return (value: string | readonly string[], language) => {
    const all = [value].flat().map((word) => called(words, word, language));
    const or = language === 'SV' ? ' eller ' : ' or ';
    const told = all.length > 0 ? all.join(or) : language === 'SV' ? 'inget valt' : 'none chosen';
    return label ? `${label[language]} ${told}` : told;
  };
}

/** `område grönt`: by its colour where it is called so, else by its name. */
const areas: Told = (value: string | readonly string[], language, reading) => {
  const all = [value].flat();
  if (all.length === 0) return among(areaWords, areaNoun)(value as never, language, reading);
  const told = all.map((colour) => areasInWords(reading, [colour], language).words);
  return `${areaNoun[language]} ${told.join(language === 'SV' ? ' eller ' : ' or ')}`;
};
/** Areas named by their ids. */
const areasById: Told = (value: string | readonly string[], language, reading) =>
  `${areaNoun[language]} ${[value]
    .flat()
    .map((id) => nameOfId(reading, id, language))
    .join(language === 'SV' ? ' eller ' : ' or ')}`;
const levels = among(levelNames);
const bases = among(basisWords, both('grund', 'basis'));
const sides = among(sideWords);

const ofFlows: Readonly<Record<string, Told>> = {
  kinds: among(flowKindWords),
  areas,
  areaIds: areasById,
  levels,
  standings: among(standingWords),
  strengths: among(strengthWords, both('styrka', 'strength')),
  bases,
  sides,
  sameKind: (is: boolean, language) =>
    is && both('samma slags flöde hela vägen', 'one kind of flow all the way')[language],
  certain: (is: boolean, language) => is && both('säkra uppgifter', 'certain facts')[language],
};

function allHaving(having: readonly ValueAsked[], language: Language): string | false {
  const [open, close] = language === 'SV' ? ['”', '”'] : ['“', '”'];
  const told = having.map(({ property, value }) => `${property} ${open}${value.trim()}${close}`);
  return told.length > 0 && told.join(language === 'SV' ? ' och ' : ' and ');
}

/** Every argument that may leave out some of what a sentence tells. */
const narrowings = {
  filter: (filter: Readonly<Record<string, unknown>>, language, reading) =>
    partsOf(ofFlows, filter, language, reading).join(', '),
  having: allHaving,
  kinds: among({ ...kindWords, ...calendarWords }),
  bases,
  capacities: among(capacityWords),
  inFigure: (is: boolean, language) =>
    (is
      ? both('de som en figur visar', 'those whom a figure shows')
      : both('de som ingen figur visar', 'those whom no figure shows'))[language],
  item: (item: string, language) => `${language === 'SV' ? 'punkt' : 'item'} ${item.trim()}`,
  document: (id: string, language, reading) => nameOfId(reading, id, language),
  from: (date: string, language) =>
    `${language === 'SV' ? 'från' : 'from'} ${inWords(date, language)}`,
  to: (date: string, language) => `${language === 'SV' ? 'till' : 'to'} ${inWords(date, language)}`,
  area: areas,
  areaId: areasById,
  level: levels,
  role: among(roleHolders),
  side: sides,
  aspects: among({ ...kindWords, COMPOSITION: both('sammansättning', 'composition') }),
  checks: some(both('det som frågan gäller', 'what was asked for')),
  answeredBy: (who: string, language) =>
    (who === 'MUNICIPALITY'
      ? both('vad kommunerna kan svara på', 'what municipalities can answer')
      : both('vad regionen och andra kan svara på', 'what the region and others can answer'))[
      language
    ],
} satisfies Readonly<Record<string, Told>>;

/** An argument that narrows, by its name in the SDL. */
export type Narrowing = keyof typeof narrowings;
/** All of them. */
export const narrowingNames = Object.keys(narrowings) as readonly Narrowing[];

/** What a question was told, of which some narrows it. */
export interface NarrowedBy {
  readonly by: readonly Narrowing[];
  readonly told: Readonly<Record<string, unknown>>;
}

function partsOf(
  tables: Readonly<Record<string, Told>>,
  told: Readonly<Record<string, unknown>>,
  language: Language,
  reading: Reading,
): string[] {
  return Object.entries(tables).flatMap(([name, tell]) => {
    const value = told[name];
    return (value != null && tell(value as never, language, reading)) || [];
  });
}

/** A sentence, after what it holds for where the question was narrowed: `Bara finansiering: …`. */
export function onlyOf(
  reading: Reading,
  { by, told }: NarrowedBy,
  sentence: string,
  language: Language,
): string {
  const asked = Object.fromEntries(by.map((name) => [name, told[name]]));
  const parts = partsOf(narrowings, asked, language, reading);
  if (parts.length === 0) return sentence;
  return `${language === 'SV' ? 'Bara' : 'Only'} ${parts.join(', ')}: ${capital(sentence)}`;
}
