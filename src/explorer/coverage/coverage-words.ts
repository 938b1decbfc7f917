/** The words of coverage that the matrix, the cards and the summary share. */
import type { CheckStatus, Level, Seriousness } from '../ask/words.generated.ts';
import { count, type Say, type Told } from '../language/say.ts';
import { areaNames, levelNames, statuses } from '../language/words.ts';
import { topicNames } from './checks-in-rows.ts';
import { type Cell, type Group, type MatrixResult, type Row, tally } from './matrix.ts';

/** The class that carries a status: surface, pattern and weight. */
export const statusClasses: Readonly<Record<CheckStatus, string>> = {
  GAP: 'gap',
  UNKNOWN: 'unk',
  MET: 'met',
  NOT_APPLICABLE: 'na',
};

const counted: Readonly<Record<CheckStatus, readonly [one: Told, many: Told]>> = {
  GAP: [
    ['lucka', 'gap'],
    ['luckor', 'gaps'],
  ],
  UNKNOWN: [
    ['okänd', 'unknown'],
    ['okända', 'unknown'],
  ],
  MET: [
    ['uppfylld', 'met'],
    ['uppfyllda', 'met'],
  ],
  NOT_APPLICABLE: [
    ['gäller inte', 'not applicable'],
    ['gäller inte', 'not applicable'],
  ],
};

/** The noun that fits a number of this status, as it begins a line: "Luckor". */
export function statusNoun(say: Say, status: CheckStatus, number: number): string {
  const [one, many] = counted[status];
  const noun = number === 1 ? say(...one) : say(...many);
  return noun.charAt(0).toLocaleUpperCase(say.tag) + noun.slice(1);
}

/** "2 luckor, 1 okänd, 30 uppfyllda". */
export function tallyInWords(say: Say, results: readonly MatrixResult[]): string {
  return tally(results)
    .map(({ status, count: number }) => count(say, number, ...counted[status]))
    .join(', ');
}

const adverbs: Readonly<Record<Level, Told>> = {
  REGIONAL: ['regionalt', 'regional'],
  LOCAL: ['lokalt', 'local'],
  NATIONAL: ['nationellt', 'national'],
  EU: ['EU', 'EU'],
};

/** "regionalt och lokalt"; "" for none. */
function levelsInWords(say: Say, levels: readonly Level[]): string {
  return new Intl.ListFormat(say.tag).format(levels.map((level) => say(...adverbs[level])));
}

/** What a group of rows is called. */
export function groupName(say: Say, { area }: Pick<Group<unknown>, 'area'>): string {
  return area === 'WHOLE'
    ? say('Hela landskapet, utan eget område', 'The whole landscape, no area of its own')
    : say(...areaNames[area]);
}

/**
 * What a row is called.
 *
 * @param holds - what should hold, by check
 */
export function rowName(
  say: Say,
  { of, check, topic, levels }: Pick<Row<unknown>, 'of' | 'check' | 'topic' | 'levels'>,
  holds: ReadonlyMap<string, string>,
): string {
  if (of?.kind === 'AREA' && levels[0])
    return say(
      `Forum på ${say(...levelNames[levels[0]]).toLocaleLowerCase('sv')}`,
      `Forum at ${say(...levelNames[levels[0]]).toLocaleLowerCase('en')}`,
    );
  if (of) return of.name;
  const whole = check === undefined ? undefined : holds.get(check);
  return whole?.replace(/\.$/, '') ?? say(...topicNames[topic]);
}

/** The second line of a row: its levels, and whether the law asks for it. */
export function rowSecondLine(
  say: Say,
  {
    of,
    check,
    levels,
    results,
  }: Pick<Row<{ seriousness: Seriousness }>, 'of' | 'check' | 'levels' | 'results'>,
): string {
  if (of?.kind === 'AREA') return say('området som helhet', 'the area as a whole');
  if (check !== undefined && levels.length === 0)
    return say('utan egen nivå', 'no level of its own');
  const isLaw = of !== undefined && results.some(({ seriousness }) => seriousness === 'LAW');
  return [levelsInWords(say, levels), isLaw ? say('lagkrav', 'required by law') : '']
    .filter(Boolean)
    .join(', ');
}

/** Where a cell holds: "hela länet", or its municipalities. */
export function cellPlaces(
  say: Say,
  places: readonly { readonly name: string }[],
  columns: number,
): string {
  if (places.length === columns && columns !== 1) return say('hela länet', 'the whole county');
  return new Intl.ListFormat(say.tag).format(places.map(({ name }) => name));
}

/** The first sentence of a finding. */
export function beginning(sentence: string): string {
  return /^.*?[.?!](?= [A-ZÅÄÖ])/u.exec(sentence)?.[0] ?? sentence;
}

/** What a cell says: the word of its status, and more where there is room. */
export function cellWords(
  say: Say,
  { results, status }: Pick<Cell<MatrixResult & { sentence: string }>, 'results' | 'status'>,
  hasRoom: boolean,
): string {
  if (status === undefined) return '';
  const [first, ...others] = results;
  const word = say(...statuses[status]);
  const isSame = others.every(({ sentence }) => sentence === first?.sentence);
  if (first && isSame && hasRoom) return `${word}: ${beginning(first.sentence)}`;
  if (others.length === 0) return word;
  const own = results.filter((result) => result.status === status);
  const words =
    hasRoom || own.length === results.length
      ? tallyInWords(say, results)
      : `${tallyInWords(say, own)} ${say('av', 'of')} ${results.length}`;
  return words.charAt(0).toLocaleUpperCase(say.tag) + words.slice(1);
}

/** The part of the address that shows what a cell found. */
export function cellChange(
  row: Row<MatrixResult>,
  { results, places }: Pick<Cell<MatrixResult>, 'results' | 'places'>,
  columns: number,
) {
  const [only, ...others] = results;
  if (only && others.length === 0) return { result: only.id, row: undefined, at: undefined };
  const at = places.length === columns ? undefined : places.map(({ id }) => id);
  return { result: undefined, row: row.key, at };
}
