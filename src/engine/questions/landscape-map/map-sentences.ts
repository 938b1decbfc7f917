/** The landscape map in words: its rows and columns, why a party stands where it does, and what the map holds. */

import { inArea, inAreaWithId } from '../../../language/area-words.ts';
import { factSentence } from '../../../language/fact-sentence.ts';
import { capital, figures, listed, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOf, nameOfId } from '../../../language/names.ts';
import { type Language, levelAdverbs, levelWords, roleHolders } from '../../../language/words.ts';
import type { Fact } from '../../../model/fact.ts';
import type { AreaColour, Level, RoleName } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';
import type { LandscapeMap } from './landscape-map.ts';

interface ReasonShape {
  readonly kind: string;
  readonly fact: string;
}
interface MapShape {
  readonly landscape: string;
  readonly asked: {
    readonly area?: AreaColour | null | undefined;
    readonly areaId?: string | null | undefined;
    readonly role?: RoleName | null | undefined;
    readonly place?: string | null | undefined;
    readonly select?: string | null | undefined;
  };
  readonly total: number;
  readonly named: number;
  readonly empty: number;
  readonly severalLevels: number;
  readonly withoutPlace: number;
  readonly cells: readonly unknown[];
}

/** A row's heading. */
export function rowName(level: Level | null, language: Language): string {
  if (level !== null) return capital(levelAdverbs[level][language]);
  return language === 'SV' ? 'Nivå inte angiven' : 'Level not stated';
}

/** The heading of a group of columns; of those the landscape puts in none, that they are the others. */
export function groupName(
  name: { readonly sv: string; readonly en: string } | null,
  language: Language,
): string {
  if (name === null) return language === 'SV' ? 'Övriga' : 'Others';
  return language === 'SV' ? name.sv : name.en;
}

/** A column's heading. */
export function columnName(reading: Reading, type: string | null, language: Language): string {
  if (type !== null) return nameOfId(reading, type, language);
  return language === 'SV' ? 'Typ inte angiven' : 'Type not stated';
}

/** Why a party stands where it does, as the fact says. */
export function mapReasonSentence(
  reading: Reading,
  { kind, fact: id }: ReasonShape,
  language: Language,
): string {
  const swedish = language === 'SV';
  const fact = reading.facts.byId.get(id) as Fact;
  const name = nameOf(fact, language);
  if (fact.kind !== 'ACTOR') return factSentence(reading, fact, language);
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((one) => nameOfId(reading, one, language)),
      language,
    );
  if (kind === 'TYPE')
    return sentence(
      `${name} ${swedish ? 'räknas till' : 'is counted among'} ${names(fact.ofType)}`,
    );
  if (kind === 'PLACE')
    return sentence(
      `${name} ${swedish ? 'verkar i' : 'serves'} ${names(fact.servesPlaces)}${swedish ? '; dokumentet säger inte på vilken nivå' : '; the document does not say at which level'}`,
    );
  if (kind === 'NAMED')
    return sentence(
      `${name} ${swedish ? 'nämns; dokumentet säger varken nivå eller slag' : 'is named; the document says neither its level nor its kind'}`,
    );
  const level = fact.level === undefined ? '' : levelWords[fact.level][language];
  return sentence(
    swedish ? `${name} anges som ${level} aktör` : `${name} is stated as a ${level} actor`,
  );
}

/** What the map was narrowed to, in words; empty when it shows all. */
export function mapFilterInWords(
  reading: Reading,
  { area, areaId, role, place, select }: MapShape['asked'],
  language: Language,
): string {
  const swedish = language === 'SV';
  const parts = [
    area && inArea(reading, [area], language).replace(/^the /, ''),
    areaId && inAreaWithId(reading, areaId, language).replace(/^the /, ''),
    role && roleHolders[role][language],
    place && nameOfId(reading, place, language),
    select && `${swedish ? 'urvalet' : 'the selection'} ${select}`,
  ].filter((part): part is string => Boolean(part));
  return parts.join(', ');
}

/** The answer first: how many are named, how many of them without a type, and for how many types there is nobody. */
export function mapLead(
  { named, columns }: Pick<LandscapeMap, 'named' | 'columns'>,
  language: Language,
): string {
  const swedish = language === 'SV';
  const untyped = figures(columns.find(({ type }) => type === null)?.total ?? 0, language);
  const types = columns.filter(({ type }) => type !== null);
  const silent = types.filter(({ total }) => total === 0).length;
  const noun = swedish
    ? `namngiv${named === 1 ? 'en aktör' : 'na aktörer'}`
    : `named ${named === 1 ? 'actor' : 'actors'}`;
  const many = `${figures(named, language)} ${noun}`;
  const withoutType = swedish
    ? `${untyped} av dem utan angiven typ`
    : `${untyped} of them without a stated type`;
  const nobody = swedish
    ? `För ${silent} av ${types.length} aktörstyper anger källorna ingen aktör.`
    : `For ${silent} of ${types.length} actor types the sources state no actor.`;
  return [
    `${many}${untyped === '0' ? '' : `, ${withoutType}`}.`,
    ...(silent > 0 ? [nobody] : []),
  ].join(' ');
}

/** How much the map holds, and how much of it is empty. */
export function mapSentence(reading: Reading, map: MapShape, language: Language): string {
  const swedish = language === 'SV';
  const name = nameOfId(reading, map.landscape, language);
  const only = mapFilterInWords(reading, map.asked, language);
  const narrowed = only ? ` (${swedish ? 'bara' : 'only'} ${only})` : '';
  const types = map.total - map.named;
  const cells = figures(map.cells.length, language);
  const count = (number: number) => numberWord(number, language);
  const told = swedish
    ? [
        `landskapskartan över ${name}${narrowed} visar ${count(map.named)} ${map.named === 1 ? 'namngiven aktör' : 'namngivna aktörer'}${types > 0 ? ` och ${count(types)} ${types === 1 ? 'aktörstyp' : 'aktörstyper'} utan namngiven aktör på sin plats` : ''}`,
        `${figures(map.empty, language)} av ${cells} rutor är tomma: där nämner källorna ingen`,
        ...(map.severalLevels > 0
          ? [
              `${count(map.severalLevels)} ${map.severalLevels === 1 ? 'aktör' : 'aktörer'} står på flera nivåer`,
            ]
          : []),
        ...(map.withoutPlace > 0
          ? [`${count(map.withoutPlace)} är inte med, för ingen källa anger var de verkar`]
          : []),
      ]
    : [
        `the landscape map of ${name}${narrowed} shows ${count(map.named)} named ${map.named === 1 ? 'actor' : 'actors'}${types > 0 ? ` and ${count(types)} actor ${types === 1 ? 'type' : 'types'} without a named actor in their place` : ''}`,
        `${figures(map.empty, language)} of ${cells} cells are empty: the sources name nobody there`,
        ...(map.severalLevels > 0
          ? [
              `${count(map.severalLevels)} ${map.severalLevels === 1 ? 'actor stands' : 'actors stand'} at several levels`,
            ]
          : []),
        ...(map.withoutPlace > 0
          ? [
              `${count(map.withoutPlace)} ${map.withoutPlace === 1 ? 'is' : 'are'} left out, since no source states which places they serve`,
            ]
          : []),
      ];
  return told.map(sentence).join(' ');
}
