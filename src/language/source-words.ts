/**
 * What sources write in a word or two and in Swedish only: titles, ways of taking part, units, times. A word that is not
 * here stands as the source has it.
 */
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
  'presentation på konferens om bioenkäten': 'presentation at a conference on the bio survey',
  'presentation om bioenkäten': 'presentation of the bio survey',
  'presentation 2 för näringslivschefer': 'second presentation to business managers',
  'diskussion 1 med näringslivschefer': 'first discussion with business managers',
  'intervju med kommunledning': 'interview with the municipal leadership',
  'workshop och intervju med kommunledning': 'workshop and interview with the municipal leadership',
  'intervju och grupp med näringslivsenheten': 'interview and group with the business unit',
  'arbetsmarknad och familj': 'labour market and family',
  arbetsmarknadsenheten: 'the labour market unit',
  rektor: 'head teacher',
  'rektorer i yrkesvux och komvux': 'heads of vocational and municipal adult education',
  'workshop på SYV-konferens': 'workshop at a conference of study and career guidance',
  'gruppmöte Gröna näringar': 'group meeting on green industries',
  'gruppmöte Transport': 'group meeting on transport',
  // Titles.
  projektledare: 'project leader',
  generaldirektör: 'director-general',
  förvaltningsdirektör: 'head of administration',
  mötessekreterare: 'meeting secretary',
  campuschef: 'head of campus',
  näringslivsansvarig: 'responsible for business',
  utvecklingsledare: 'development leader',
  'utvecklingsledare Näringsliv och kompetensförsörjning':
    'development leader, business and skills supply',
  'verksamhetschef Näringsliv och kompetensförsörjning':
    'head of operations, business and skills supply',
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
  'anställda i Eskilstunas industrier': "employees of Eskilstuna's industries",
  deltagarposter: 'entries of participants',
  'deltagarposter för kvinnor': 'entries of women',
  'deltagarposter för män': 'entries of men',
  'branschforum som piloter': 'industry forums as pilots',
  // What a number is compared with.
  'fler än': 'more than',
  'i Almis två projekt': "in Almi's two projects",
  'satsat totalt': 'spent in all',
  'summa av 24, 360 och 1 254': 'the sum of 24, 360 and 1,254',
  'summan av listans totalrad': "the sum of the list's total row",
  'de som bor och arbetar i samma kommun, av alla sysselsatta i länet':
    'those who live and work in the same municipality, of all in work in the county',
  'andel som inte hade studerat utan ett lokalt campus, enligt campuschefen; gäller Campus Västervik och inte Västmanland':
    'share who would not have studied without a local campus, according to the head of campus; of Campus Västervik, not of Västmanland',
  'varslade under den inledande fasen (ca)': 'given notice in the first phase, about',
  // Times.
  årligen: 'every year',
  'inför gymnasievalet': 'before the choice of upper secondary programme',
};

/** A word or two of a source in the language asked for. */
export function inSourceWords(text: string, language: Language): string {
  return language === 'SV' ? text : (english[text] ?? text);
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
export function whenSaid(text: string, language: Language): string {
  const quarter = /^Q([1-4])$/.exec(text)?.[1];
  if (quarter) return language === 'SV' ? `kvartal ${quarter}` : `quarter ${quarter}`;
  const date = /^\d{4}(?:-\d\d)*$/.test(text) ? text : dateOf(text);
  return date === undefined ? inSourceWords(text, language) : inWords(date, language);
}
