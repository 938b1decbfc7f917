/** The results of coverage as a matrix: rows per area, columns per municipality, equal neighbours as one cell. */
import type {
  AnsweredBy,
  AreaColour,
  CheckStatus,
  EntityKind,
  FlowSide,
  Level,
  Seriousness,
} from '../../client/words.generated.ts';
import { areaWords } from '../../language/words.ts';

/** What the matrix needs of a result. */
export interface MatrixResult {
  readonly id: string;
  readonly status: CheckStatus;
  readonly seriousness: Seriousness;
  readonly side: FlowSide;
  readonly answeredBy: AnsweredBy;
  readonly check: { readonly id: string };
  /** What it is about here, whose row holds it. */
  readonly topic: MatrixTopic;
  readonly of: { readonly id: string; readonly kind: EntityKind; readonly name: string };
  readonly areas: readonly AreaColour[];
  readonly levels: readonly Level[];
  readonly places: readonly { readonly id: string }[];
}

/** What results are about. */
export interface MatrixTopic {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  /** Each thing asked of has a row of its own. */
  readonly byThing: boolean;
  /** A landscape without a design begins with it. */
  readonly begins: boolean;
}

/** What the matrix needs of a check: what should hold, and its place in its topic. */
export interface MatrixCheck {
  readonly id: string;
  readonly holds: string;
  readonly placeInTopic: number;
  readonly hasOwnRow: boolean;
}
/** The checks of an answer by id; it tells every one that it has results of. */
export type MatrixChecks = ReadonlyMap<string, MatrixCheck>;

/** A municipality; the matrix has a column for each. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
}

/** One cell, over one municipality or several side by side that share the very same results. */
export interface Cell<Result> {
  readonly places: readonly Municipality[];
  readonly results: readonly Result[];
  /** The worst of its results; `undefined` when nothing was asked. */
  readonly status: CheckStatus | undefined;
}

/** One row. */
export interface Row<Result> {
  /** Stands in the address. */
  readonly key: string;
  readonly topic: MatrixTopic;
  /** What is provided for and what is in place stand in rows of their own. */
  readonly side: FlowSide;
  /** What municipalities can answer themselves stands apart too. */
  readonly answeredBy: AnsweredBy;
  /** Set when the row holds one check. */
  readonly check: MatrixCheck | undefined;
  /** Set when the row holds one thing, such as a type of forum. */
  readonly of: MatrixResult['of'] | undefined;
  readonly levels: readonly Level[];
  readonly results: readonly Result[];
  readonly cells: readonly Cell<Result>[];
}

/** The rows of one area; `WHOLE` holds what belongs to no area. */
export interface Group<Result> {
  readonly area: AreaColour | 'WHOLE';
  readonly rows: readonly Row<Result>[];
}

/** In the order of the palette. */
const areas = Object.keys(areaWords) as AreaColour[];
const levels: readonly Level[] = ['REGIONAL', 'LOCAL', 'NATIONAL', 'EU'];
const worstFirst: readonly CheckStatus[] = ['GAP', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'];

/** The worst status: a gap outweighs what is unknown, and that what is met. */
export function worst(statuses: readonly CheckStatus[]): CheckStatus | undefined {
  return worstFirst.find((status) => statuses.includes(status));
}

/** How many have each status, the worst first; statuses nobody has are left out. */
export function tally(results: readonly { readonly status: CheckStatus }[]) {
  return worstFirst
    .map((status) => ({ status, count: results.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** What a row is named after: one thing and its check, one check, or a whole topic; the side it asks about, and who answers. */
function seatIn(result: MatrixResult, checks: MatrixChecks, eachCheck: boolean) {
  const check = checks.get(result.check.id) as MatrixCheck;
  const { topic } = result;
  const who = result.answeredBy === 'MUNICIPALITY' ? '.municipal' : '';
  const side = `${result.side.toLowerCase()}${who}`;
  const at = `${result.levels.join('+').toLowerCase()}.${side}`;
  if (topic.byThing && result.of.kind !== 'LANDSCAPE')
    return { topic, check, of: result.of, name: `${result.of.id}.${at}` };
  // What is asked of the landscape itself stands before its things, under what should hold.
  const isOfWhole = topic.begins && topic.byThing;
  if (eachCheck || check.hasOwnRow || isOfWhole)
    return { topic, check, of: undefined, name: `${check.id}.${at}` };
  return { topic, check: undefined, of: undefined, name: `${topic.id}.${side}` };
}

/** Which columns a result concerns: its municipalities, or all when it names none of them. */
function columnsOf(result: MatrixResult, places: readonly Municipality[]): readonly Municipality[] {
  const own = places.filter(({ id }) => result.places.some((place) => place.id === id));
  return own.length > 0 ? own : places;
}

/** The cells of a row from left to right. */
export function cellsOf<Result extends MatrixResult>(
  results: readonly Result[],
  places: readonly Municipality[],
): readonly Cell<Result>[] {
  const cells: {
    places: Municipality[];
    results: readonly Result[];
    status: CheckStatus | undefined;
  }[] = [];
  for (const place of places) {
    const here = results.filter((result) => columnsOf(result, places).includes(place));
    const before = cells.at(-1);
    const same = (one: Result, at: number) => one === before?.results[at];
    if (before && before.results.length === here.length && here.every(same))
      before.places.push(place);
    else
      cells.push({
        places: [place],
        results: here,
        status: worst(here.map(({ status }) => status)),
      });
  }
  return cells;
}

function order<Result extends MatrixResult>(a: Row<Result>, b: Row<Result>): number {
  const rank = ({ topic, check, of, side, answeredBy, levels: its }: Row<Result>) => [
    topic.place,
    topic.byThing ? levels.indexOf(its[0] ?? 'EU') : 0,
    of?.kind === 'AREA' || (topic.begins && of === undefined) ? 0 : 1,
    topic.byThing ? 0 : (check?.placeInTopic ?? 1),
    its.length === 1 ? levels.indexOf(its[0] ?? 'EU') : levels.length,
    side === 'DESIGNED' ? 0 : 1,
    answeredBy === 'REGION' ? 0 : 1,
  ];
  const ranks = rank(a).map((one, at) => one - (rank(b)[at] ?? 0));
  return (
    ranks.find((one) => one !== 0) ??
    new Intl.Collator('sv', { numeric: true }).compare(a.of?.name ?? '', b.of?.name ?? '')
  );
}

/**
 * The matrix, the areas in their order and then what belongs to none; that first where a landscape without a design begins.
 *
 * @param places - the columns, in their order; one stands for the whole when there are none
 * @param checks - those of the same answer
 * @param eachCheck - one row for each check, instead of one for each topic
 * @param only - takes only this area, though results may concern several
 */
export function matrixOf<Result extends MatrixResult>(
  results: readonly Result[],
  places: readonly Municipality[],
  checks: MatrixChecks,
  { eachCheck = false, only }: { eachCheck?: boolean; only?: AreaColour | undefined } = {},
): readonly Group<Result>[] {
  const rows = new Map<AreaColour | 'WHOLE', Map<string, Result[]>>();
  for (const result of results)
    for (const area of result.areas.length > 0 ? result.areas : (['WHOLE'] as const)) {
      const group = rows.get(area) ?? new Map<string, Result[]>();
      const { name } = seatIn(result, checks, eachCheck);
      group.set(name, [...(group.get(name) ?? []), result]);
      rows.set(area, group);
    }
  const begins = results.some(({ topic }) => topic.begins);
  const groups = begins ? (['WHOLE', ...areas] as const) : ([...areas, 'WHOLE'] as const);
  return groups
    .filter((area) => only === undefined || only === area)
    .flatMap((area) => {
      const group = [...(rows.get(area) ?? [])].map(([name, found]): Row<Result> => {
        const { topic, check, of } = seatIn(found[0] as Result, checks, eachCheck);
        const its = levels.filter((level) => found.some((one) => one.levels.includes(level)));
        const key = `${area.toLowerCase()}.${name}`;
        const cells = cellsOf(found, places);
        const { side, answeredBy } = found[0] as Result;
        return { key, topic, side, answeredBy, check, of, levels: its, results: found, cells };
      });
      return group.length > 0 ? [{ area, rows: group.sort(order) }] : [];
    });
}

/** The results of a row that concern any of these municipalities; all of them when none is named. */
export function resultsAt<Result extends MatrixResult>(
  row: Row<Result>,
  placeIds: readonly string[] | undefined,
): readonly Result[] {
  if (placeIds === undefined) return row.results;
  const within = row.cells.filter(({ places }) => places.some(({ id }) => placeIds.includes(id)));
  return row.results.filter((result) => within.some(({ results }) => results.includes(result)));
}
