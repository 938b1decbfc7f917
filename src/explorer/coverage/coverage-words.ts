/** The words and looks of coverage that the matrix, the cards and the summary share. */

import type { CheckStatus, Level } from '../../client/words.generated.ts';
import { statusWords, talliedWord } from '../../language/coverage-words.ts';
import { firstSentence } from '../../language/first-sentence.ts';
import { capital, listed } from '../../language/grammar.ts';
import { count, type Say } from '../language/say.ts';
import { levelAdverbs, levelNames } from '../language/words.ts';
import { type Cell, type Group, type MatrixResult, type Row, tally } from './matrix.ts';

type Weighed = Pick<MatrixResult, 'status' | 'seriousness'>;

const looks: Readonly<Record<Exclude<CheckStatus, 'GAP'>, string>> = {
  UNKNOWN: 'unk',
  MET: 'met',
  NOT_APPLICABLE: 'na',
};

/** The class that carries a status: surface, pattern and weight. Red only where law or an adopted plan asks for what is missing. */
export function lookOf(status: CheckStatus, results: readonly Weighed[]): string {
  if (status !== 'GAP') return looks[status];
  return results.some(isGrave) ? 'gap' : 'lack';
}

function isGrave({ status, seriousness }: Weighed): boolean {
  return status === 'GAP' && seriousness !== 'ADVICE';
}

/** The word of a status as it begins a line: "Behöver klargöras". */
export function statusNoun(say: Say, status: CheckStatus): string {
  return capital(statusWords[status][say.language]);
}

/** "2 saknas, 1 behöver klargöras, 30 ingår"; all results are of one side. */
export function tallyInWords(say: Say, results: readonly MatrixResult[]): string {
  const side = results[0]?.side ?? 'DESIGNED';
  return tally(results)
    .map(({ status, count }) => {
      const number = count.toLocaleString(say.tag);
      return `${number} ${talliedWord(status, side, count, say.language)}`;
    })
    .join(', ');
}

/** "regionalt och lokalt"; "" for none. */
function levelsInWords(say: Say, levels: readonly Level[]): string {
  return new Intl.ListFormat(say.tag).format(
    levels.map((level) => say(...levelAdverbs[level]).toLocaleLowerCase(say.tag)),
  );
}

/** What a group of rows is called. */
export function groupName(say: Say, { area }: Pick<Group<unknown>, 'area'>): string {
  if (area !== 'WHOLE') return say.area(area);
  return say.hasAreas
    ? say('Hela landskapet, utan eget område', 'The whole landscape, no area of its own')
    : say('Hela landskapet', 'The whole landscape');
}

/** What a row is called. */
export function rowName(
  say: Say,
  { of, check, topic, levels }: Pick<Row<unknown>, 'of' | 'check' | 'topic' | 'levels'>,
): string {
  if (of?.kind === 'AREA' && levels[0])
    return say(
      `Forum på ${say(...levelNames[levels[0]]).toLocaleLowerCase('sv')}`,
      `Forum at ${say(...levelNames[levels[0]]).toLocaleLowerCase('en')}`,
    );
  if (of) return of.name;
  return check?.holds.replace(/\.$/, '') ?? topic.name;
}

/** The second line of a row: its levels, and whether municipalities answer. */
export function rowLevels(
  say: Say,
  { of, check, levels, answeredBy }: Pick<Row<unknown>, 'of' | 'check' | 'levels' | 'answeredBy'>,
): string {
  return [
    levelsOf(say, { of, check, levels }),
    answeredBy === 'MUNICIPALITY' ? say('kommunen svarar', 'the municipality answers') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function levelsOf(
  say: Say,
  { of, check, levels }: Pick<Row<unknown>, 'of' | 'check' | 'levels'>,
): string {
  if (of?.kind === 'AREA') return say('området som helhet', 'the area as a whole');
  if (check !== undefined && levels.length === 0)
    return say('utan egen nivå', 'no level of its own');
  return levelsInWords(say, levels);
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

/** The words all results share, else those of the worst status. */
function sharedWords(say: Say, results: readonly CellResult[], status: CheckStatus): string {
  const own = new Set(results.filter((one) => one.status === status).map((one) => one.inWords));
  const [only, ...others] = own;
  return only !== undefined && others.length === 0 ? capital(only) : statusNoun(say, status);
}

/**
 * What a municipal cell says: first in bold, then the rest. A narrow one says the worst in words, without a number, so that nobody is
 * ranked by how well documented they are.
 */
export function cellTold(
  say: Say,
  { of }: Pick<Row<CellResult>, 'of'>,
  { results, places, status }: Pick<Cell<CellResult>, 'results' | 'places' | 'status'>,
  hasRoom: boolean,
  columns: number,
): readonly [bold: string, rest: string] {
  if (status === undefined) return ['', ''];
  const bold = sharedWords(say, results, status);
  const [first, ...others] = results;
  if (!hasRoom || first === undefined) return [bold, ''];
  if (of?.kind === 'AREA' && status === 'UNKNOWN')
    return [
      say('Behöver klargöras av regionen.', 'For the region to clarify.'),
      firstSentence(first.sentence),
    ];
  if (others.length === 0) return [`${bold}.`, firstSentence(first.sentence)];
  if (places.length < columns) return [bold, ''];
  return [
    bold,
    status === 'UNKNOWN'
      ? say('i någon av kommunerna', 'in any of the municipalities')
      : say('i alla kommuner', 'in all municipalities'),
  ];
}

/** Things whose names are sentences are counted, all others named. */
const unnamed: ReadonlySet<string> = new Set(['FLOW', 'STATEMENT', 'TIE', 'SEAT', 'PARTICIPATION']);

/** What a cell of the whole says: what is missing, then what is to be clarified, each by name, and that the rest holds. */
export function wholeTold(
  say: Say,
  results: readonly CellResult[],
  status: CheckStatus,
): readonly [bold: string, rest: string] {
  const bold = sharedWords(say, results, status);
  const [first, ...others] = results;
  if (first && others.length === 0) return [`${bold}.`, firstSentence(first.sentence)];
  const own = results.filter((one) => one.status === status);
  const rest = results.filter((one) => one.status !== status);
  const after = rest.length === 0 ? '' : `${capital(tallyInWords(say, rest))}.`;
  if (own.some(({ of }) => unnamed.has(of.kind)))
    return [
      `${bold}:`,
      `${count(say, own.length, ['punkt', 'point'], ['punkter', 'points'])}. ${after}`.trim(),
    ];
  const names = [...new Set(own.map(({ of }) => of.name))];
  return [`${bold}:`, `${listed(names, say.language, 3)}. ${after}`.trim()];
}

/** What the matrix tells of a result in words. */
export type CellResult = MatrixResult & { readonly sentence: string; readonly inWords: string };

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
