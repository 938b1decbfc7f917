/** Results gathered into the cells of a map: area × level × place, and area × role. */
import { AreaColour, Level, RoleName } from '../../model/words.ts';
import { grouped } from '../grouped.ts';
import { type Counts, type Result, type SidedCounts, sidedCountsOf } from './coverage-of.ts';
import { type CheckStatus, seriousnesses } from './finding.ts';
import type { Survey } from './survey.ts';

/** What is known of one area at one level in one place. */
export interface PlaceCell extends SidedCounts {
  readonly area: AreaColour;
  /** The landscape's area of that colour. */
  readonly areaId: string;
  readonly level: Level;
  /** Null for what no single place answers: a design as such, and levels above the landscape's places. */
  readonly place: string | null;
  readonly status: CheckStatus;
  /** Ids of the results it gathers, in the order of the answer. */
  readonly results: readonly string[];
}
/** What is known of one role in one area. */
export interface RoleCell extends Omit<PlaceCell, 'level' | 'place'> {
  readonly role: RoleName;
}
/** The share of what was asked that is met, along one dimension. */
export interface Share extends SidedCounts {
  readonly dimension: 'AREA' | 'LEVEL' | 'PLACE' | 'SERIOUSNESS';
  readonly value: string;
  /** met ÷ (met + gap + unknown); null when nothing was asked. */
  readonly met: number | null;
}

/** A gap outweighs what is unknown, and that what is met. */
function worst(counts: Counts): CheckStatus {
  if (counts.GAP > 0) return 'GAP';
  if (counts.UNKNOWN > 0) return 'UNKNOWN';
  return counts.MET > 0 ? 'MET' : 'NOT_APPLICABLE';
}

/** Where a result holds at a level: regional ones in the counties, local ones in the municipalities that can answer, else in none. */
function placesOf(survey: Survey, level: Level, places: readonly string[]) {
  const own =
    level === 'LOCAL' ? survey.municipalities : level === 'REGIONAL' ? survey.counties : [];
  const here = places.filter((place) => own.includes(place));
  if (here.length > 0) return here;
  return level === 'REGIONAL' && own.length > 0 ? own : [null];
}

function gathered<K extends object>(results: readonly Result[], keysOf: (result: Result) => K[]) {
  const cells = new Map<string, { key: K; results: Result[] }>();
  for (const result of results)
    for (const key of keysOf(result)) {
      const name = JSON.stringify(key);
      const cell = cells.get(name) ?? { key, results: [] };
      cells.set(name, cell);
      cell.results.push(result);
    }
  return [...cells.values()].map((cell) => {
    const sided = sidedCountsOf(cell.results);
    return {
      ...cell.key,
      ...sided,
      status: worst(sided.counts),
      results: cell.results.map(({ fullId }) => fullId),
    };
  });
}

/** An area of the landscape by its colour and id. */
function areaIn(survey: Survey) {
  const ids = new Map(survey.of('AREA').map(({ id, colour }) => [colour, id]));
  return (area: AreaColour) => ({ area, areaId: ids.get(area) ?? '' });
}

/** The cells of area × level × place, areas and levels in the order of their words, places by id. */
export function placeCells(survey: Survey, results: readonly Result[]): PlaceCell[] {
  const inArea = areaIn(survey);
  const cells = gathered(results, ({ areas, levels, places }) =>
    areas.flatMap((area) =>
      levels.flatMap((level) =>
        placesOf(survey, level, places).map((place) => ({ ...inArea(area), level, place })),
      ),
    ),
  );
  const rank = ({ area, level }: PlaceCell) =>
    AreaColour.options.indexOf(area) * 10 - Level.options.indexOf(level);
  const places = new Map(survey.municipalities.map((place, at) => [place, at]));
  const at = ({ place }: PlaceCell) => places.get(place ?? '') ?? -1;
  return cells.sort((a, b) => rank(a) - rank(b) || at(a) - at(b));
}

/** The cells of area × role. */
export function roleCells(survey: Survey, results: readonly Result[]): RoleCell[] {
  const inArea = areaIn(survey);
  const cells = gathered(results, ({ areas, roles }) =>
    areas.flatMap((area) => roles.map((role) => ({ ...inArea(area), role }))),
  );
  const rank = ({ area, role }: RoleCell) =>
    AreaColour.options.indexOf(area) * 10 + RoleName.options.indexOf(role);
  return cells.sort((a, b) => rank(a) - rank(b));
}

function shareOf(dimension: Share['dimension'], value: string, results: readonly Result[]): Share {
  const sided = sidedCountsOf(results);
  const { MET, GAP, UNKNOWN } = sided.counts;
  const asked = MET + GAP + UNKNOWN;
  return { dimension, value, ...sided, met: asked === 0 ? null : MET / asked };
}

/** The share met per area, level, place and seriousness, each in the order of its words; places by id, never by their share. */
export function sharesOf(survey: Survey, results: readonly Result[]): Share[] {
  const along = (
    dimension: Share['dimension'],
    order: readonly string[],
    valuesOf: (result: Result) => readonly string[],
  ) => {
    const group = grouped(results, (result) => [...new Set(valuesOf(result))]);
    return order.flatMap((value) => {
      const some = group(value);
      return some.length > 0 ? [shareOf(dimension, value, some)] : [];
    });
  };
  const own = [...survey.counties, ...survey.municipalities];
  return [
    ...along('AREA', AreaColour.options, ({ areas }) => areas),
    ...along('LEVEL', Level.options, ({ levels }) => levels),
    ...along('PLACE', own, ({ places }) => places),
    ...along('SERIOUSNESS', seriousnesses, ({ seriousness }) => [seriousness]),
  ];
}
