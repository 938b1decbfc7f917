/**
 * What sources write in a word or two and in Swedish only: titles, ways of taking part, units, times. Here are words that
 * any of them may use; those of one landscape's sources stand in its `words.yaml`. Others stand as the source has them.
 */
import type { Fact, FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { inWords } from './dates.ts';
import type { Language } from './words.ts';

const english: Readonly<Record<string, string>> = {
  // In which way somebody took part, and who spoke.
  'på distans': 'remotely',
  'e-post': 'e-mail',
  intervju: 'interview',
  gruppmöte: 'group meeting',
  grupp: 'group',
  presentation: 'presentation',
  'presentation via länk': 'presentation by video link',
  'intervju med kommunledning': 'interview with the municipal leadership',
  rektor: 'head teacher',
  // Titles.
  projektledare: 'project leader',
  generaldirektör: 'director-general',
  förvaltningsdirektör: 'head of administration',
  mötessekreterare: 'meeting secretary',
  campuschef: 'head of campus',
  näringslivsansvarig: 'responsible for business',
  utvecklingsledare: 'development leader',
  'ej tjänstgörande ersättare': 'substitute not serving',
  // Units, one and several.
  person: 'person',
  personer: 'people',
  deltagare: 'participants',
  företag: 'companies',
  kommuner: 'municipalities',
  möten: 'meetings',
  kollektivanställda: 'employees under collective agreements',
  procent: 'per cent',
  'miljoner kronor': 'million SEK',
  sysselsatta: 'people in work',
  // What a number is compared with.
  'fler än': 'more than',
  'satsat totalt': 'spent in all',
  // Times.
  årligen: 'every year',
  'inför gymnasievalet': 'before the choice of upper secondary programme',
};

type Landscape = FactOf<'LANDSCAPE'>;
const englishIn = new WeakMap<Landscape, ReadonlyMap<string, string>>();

/** The English of a landscape's own words, by the Swedish; indexed when first asked for. */
function englishOf(landscape: Landscape): ReadonlyMap<string, string> {
  const found = englishIn.get(landscape);
  if (found) return found;
  const made = new Map(landscape.words?.map(({ sv, en }) => [sv, en]));
  englishIn.set(landscape, made);
  return made;
}

/**
 * A word or two of a source in the language asked for.
 *
 * @param fact - whose word it is: the words of its landscapes go before those of all
 */
export function inSourceWords(
  reading: KnowsFacts,
  fact: Fact,
  text: string,
  language: Language,
): string {
  if (language === 'SV') return text;
  for (const id of fact.landscapes) {
    const landscape = reading.facts.byId.get(id);
    const own = landscape?.kind === 'LANDSCAPE' ? englishOf(landscape).get(text) : undefined;
    if (own !== undefined) return own;
  }
  return english[text] ?? text;
}

const swedishMonths =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );
const swedishSeasons = ['våren', 'sommaren', 'hösten', 'vintern'];

/** `juni 2018`, `våren 2024` as an EDTF date. */
function dateOf(text: string): string | undefined {
  const [word = '', year = ''] = text.split(' ');
  if (!/^\d{4}$/.test(year)) return undefined;
  const month = swedishMonths.indexOf(word);
  if (month >= 0) return `${year}-${String(month + 1).padStart(2, '0')}`;
  const season = swedishSeasons.indexOf(word);
  return season >= 0 ? `${year}-${season + 21}` : undefined;
}

/** When something flows, as people write it: `kvartal 2`, `våren 2024`, `varje år`. */
export function whenSaid(
  reading: KnowsFacts,
  fact: Fact,
  text: string,
  language: Language,
): string {
  const quarter = /^Q([1-4])$/.exec(text)?.[1];
  if (quarter) return language === 'SV' ? `kvartal ${quarter}` : `quarter ${quarter}`;
  const date = /^\d{4}(?:-\d\d)*$/.test(text) ? text : dateOf(text);
  return date === undefined
    ? inSourceWords(reading, fact, text, language)
    : inWords(date, language);
}
