/** All that is written on the map's page in one language, as a plain value that a thread can lay out and draw. */

import { isAreaOf } from '../../engine/answering/areas-asked.ts';
import type { LandscapeMap } from '../../engine/questions/landscape-map/landscape-map.ts';
import {
  mapFilterInWords,
  mapSentence,
} from '../../engine/questions/landscape-map/map-sentences.ts';
import type { Reading } from '../../engine/reading.ts';
import { areaInAWord } from '../../language/area-words.ts';
import { dayInWords, inWords } from '../../language/dates.ts';
import { nameOf, nameOfId } from '../../language/names.ts';
import { type Language, roleWords } from '../../language/words.ts';
import type { FactOf } from '../../model/fact.ts';
import { AreaColour, RoleName } from '../../model/words.ts';
import { mapWords } from './map-words.ts';
import type { Run } from './runs.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { ink } from './signs.ts';

type Word = keyof typeof mapWords;
interface Told {
  readonly reading: Reading;
  readonly map: LandscapeMap;
  readonly language: Language;
}
/** A block of runs with a width of its own, beside others. */
export interface Block {
  readonly heading: string;
  readonly runs: readonly Run[];
  readonly share: number;
}

/** The documents the cells rest on, those with most facts first. */
function documentsOf({ reading, map }: Told): string[] {
  const facts = new Set(
    map.cells.flatMap(({ parties }) => parties.flatMap(({ why }) => why.map(({ fact }) => fact))),
  );
  const times = new Map<string, number>();
  for (const id of facts)
    for (const { document } of reading.facts.byId.get(id)?.citations ?? [])
      times.set(document, (times.get(document) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** A document with its authors, publisher and year. */
function attribution({ reading, language }: Told, id: string): string {
  const fact = reading.facts.byId.get(id);
  const name = nameOfId(reading, id, language);
  if (fact?.kind !== 'DOCUMENT') return name;
  const by = fact.authors.join(', ');
  const more = [by, fact.publisher, fact.date && inWords(fact.date, language)].filter(Boolean);
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}

const say = ({ language }: Told, word: Word) => mapWords[word][language];
const titleOf = (told: Told) =>
  `${say(told, 'title')} ${nameOfId(told.reading, told.map.landscape, told.language)}`;
const dayOf = ({ map, language }: Told) => dayInWords(map.asOf, language);
/** An area by its name, and before it by its colour where it is called so. */
function areaTold(area: FactOf<'AREA'>, language: Language): string {
  const word = areaInAWord(area, language);
  const name = nameOf(area, language);
  return word === name ? name : `${word}: ${name}`;
}

/** The landscape's areas, in the order of the palette. */
function areasOf({ reading, map }: Told): FactOf<'AREA'>[] {
  const here = reading.facts.of('AREA').filter((area) => isAreaOf(area, map.landscape));
  return AreaColour.options.flatMap((colour) => here.filter((area) => area.colour === colour));
}

const filterOf = ({ reading, map, language }: Told) =>
  mapFilterInWords(reading, map.asked, language);
const ownerOf = (told: Told) =>
  told.map.owner === null
    ? say(told, 'noOwner')
    : nameOfId(told.reading, told.map.owner, told.language);

function factsOf(told: Told): Block[] {
  const fact = (word: Word, text: string) => ({
    heading: say(told, word),
    runs: [{ text, bold: true }],
    share: 1,
  });
  return [
    fact('owner', ownerOf(told)),
    fact('revision', String(told.map.revision)),
    fact('published', dayOf(told)),
    fact('shows', filterOf(told) || say(told, 'all')),
  ];
}

function footOf(told: Told): Block[] {
  const { language, map } = told;
  const reading: Run[] = [
    { text: say(told, 'actor'), bullet: 'ACTOR', colour: ink },
    { text: say(told, 'type'), bullet: 'TYPE' },
    { text: `* ${say(told, 'designed')}` },
    { text: `– ${say(told, 'empty').toLowerCase()}: ${say(told, 'silent')}` },
    { text: say(told, 'number') },
  ];
  const roles = RoleName.options.map((role) => ({
    text: roleWords[role][language],
    before: { role },
  }));
  const areas = areasOf(told).map((area) => ({
    text: areaTold(area, language),
    before: { area: area.colour },
  }));
  const cite = [titleOf(told), filterOf(told), `revision ${map.revision}`, dayOf(told)];
  return [
    { heading: say(told, 'reading'), runs: reading, share: 0.3 },
    { heading: say(told, 'roles'), runs: roles, share: 0.12 },
    {
      heading: say(told, 'areas'),
      runs: areas.length > 0 ? areas : [{ text: say(told, 'noAreas') }],
      share: 0.16,
    },
    {
      heading: say(told, 'sources'),
      runs: documentsOf(told).map((id) => ({ text: attribution(told, id) })),
      share: 0.24,
    },
    {
      heading: say(told, 'cite'),
      runs: [{ text: `${cite.filter(Boolean).join(', ')}.` }, { text: say(told, 'contributing') }],
      share: 0.18,
    },
  ];
}

/** The words of a page. */
export interface PageWords {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly author: string;
  /** An ISO instant. */
  readonly published: string;
  readonly description: string;
  /** What the columns and rows are. */
  readonly across: string;
  readonly corner: string;
  readonly empty: string;
  readonly facts: readonly Block[];
  readonly foot: readonly Block[];
  readonly sheet: Sheet;
}

/** Finds the words. */
export function pageWords(reading: Reading, map: LandscapeMap, language: Language): PageWords {
  const told: Told = { reading, map, language };
  return {
    language: language === 'SV' ? 'sv' : 'en',
    title: titleOf(told),
    author: ownerOf(told),
    published: map.asOf,
    description: mapSentence(reading, map, language),
    across: say(told, 'across'),
    corner: say(told, 'level'),
    empty: say(told, 'empty'),
    facts: factsOf(told),
    foot: footOf(told),
    sheet: sheetOf(reading, map, language),
  };
}
