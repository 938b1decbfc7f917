/** Coverage: what should exist, what does, and what nobody has documented. */

import { KnowledgeError } from '../../../errors.ts';
import { didYouMean } from '../../../model/nearest.ts';
import {
  type AreaColour,
  Basis,
  type FlowSide,
  type Level,
  type RoleName,
  sideOf,
} from '../../../model/words.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { asCandidate } from '../../answering/candidate.ts';
import { landscapeWith } from '../../answering/filter.ts';
import { landscapeMeant } from '../../answering/landscape-meant.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import {
  type PlaceCell,
  placeCells,
  type RoleCell,
  roleCells,
  type Share,
  sharesOf,
} from '../../coverage/cells.ts';
import { checks } from '../../coverage/checks.ts';
import { comparedWith } from '../../coverage/compared-design.ts';
import {
  type Counts,
  type Coverage,
  countsOf,
  coverageOf,
  inOrder,
  type Result,
  resultsOf,
  type SidedCounts,
  sidedCountsOf,
} from '../../coverage/coverage-of.ts';
import {
  type Check,
  type CheckStatus,
  checkStatuses,
  type Ground,
  grounds,
  type Reader,
} from '../../coverage/finding.ts';
import type { Survey } from '../../coverage/survey.ts';
import type { Reading } from '../../reading.ts';
import { answererOf } from './answerer.ts';
import { inArea } from './in-area.ts';

/** What `coverage` is asked: pages of 50 unless said, at most 100. */
export interface CoverageQuestion extends PageRequest {
  /** The only one there is unless said. */
  readonly landscape?: string | null;
  readonly area?: AreaColour | null;
  /** An area by id; one of another landscape chooses what is read as a part of it. */
  readonly areaId?: string | null;
  readonly level?: Level | null;
  readonly place?: string | null;
  readonly role?: RoleName | null;
  readonly side?: FlowSide | null;
  /** All but NOT_APPLICABLE unless said. */
  readonly status?: readonly CheckStatus[] | null;
  readonly ground?: readonly Ground[] | null;
  /** Only what municipalities can answer themselves, or only the rest. */
  readonly answeredBy?: AnsweredBy | null;
  /** Whose checks are asked: the planner's unless said, all for null; checks asked for by id are asked in any case. */
  readonly reader?: Reader | null;
  readonly checks?: readonly string[] | null;
  /** The landscape whose design of forums is looked at beside what there is; none unless said. */
  readonly comparedWith?: string | null;
}

/** Who can answer a result: the municipalities in its places, each for itself, or the region and others. */
export const answerers = ['MUNICIPALITY', 'REGION'] as const;
export type AnsweredBy = (typeof answerers)[number];

/** A check with how it went over all it was asked of. */
export interface CheckCount {
  readonly check: Check;
  readonly counts: Counts;
}
/** A result, and who can answer it. */
export interface AskedResult extends Result {
  readonly answeredBy: AnsweredBy;
  readonly areaIds: readonly string[];
}
/** How many results rest on a ground, by status. */
export interface GroundCount {
  readonly ground: Ground;
  readonly counts: Counts;
}
export interface CoverageAnswer extends Answer, SidedCounts {
  readonly landscape: string;
  /** The place asked about; null for the whole landscape. */
  readonly place: string | null;
  readonly survey: Survey;
  /** All results of the part asked about, whatever their status and page. */
  readonly chosen: readonly Result[];
  readonly results: readonly AskedResult[];
  readonly total: number;
  readonly pageInfo: PageInfo;
  readonly grounds: readonly GroundCount[];
  readonly checks: readonly CheckCount[];
  readonly cells: readonly PlaceCell[];
  readonly roleCells: readonly RoleCell[];
  readonly shares: readonly Share[];
}

const coveragePages = { usual: 50, most: 100 } as const;

/** Refuses a place the landscape does not cover, and a check there is none of. */
function examine({ survey }: { survey: Survey }, asked: CoverageQuestion): void {
  const places = [...survey.counties, ...survey.municipalities];
  const { place } = asked;
  if (place && !places.includes(place)) {
    const candidates = places.flatMap((id) => {
      const fact = survey.reading.facts.byId.get(id);
      return fact?.kind === 'PLACE' ? [asCandidate(fact)] : [];
    });
    throw new KnowledgeError('UNKNOWN_PLACE', `${survey.landscape.id} has no place "${place}".`, {
      hint: () => didYouMean(place, candidates) ?? `Its places are ${places.join(', ')}.`,
    });
  }
  for (const id of asked.checks ?? [])
    if (!checks.some((check) => check.id === id))
      throw new KnowledgeError('UNKNOWN_CHECK', `There is no check "${id}".`, {
        hint: () =>
          didYouMean(
            id,
            checks.map(({ id: known, holds }) => ({ id: known, names: [holds.sv, holds.en] })),
          ) ?? 'Ask for `checks { id }` to see them all.',
      });
}

/** Among all that can answer, the filter tells the municipalities from the others. */
const answeredBy = (survey: Survey, result: Result): AnsweredBy =>
  answererOf(survey, result) === 'MUNICIPALITY' ? 'MUNICIPALITY' : 'REGION';

/**
 * A municipality is asked what it can answer itself: of it, and what is open of each municipality alike, such as a council
 * that law requires; with `answeredBy: REGION`, what others answer of it or of every municipality.
 */
function isAtPlace(survey: Survey, result: Result, asked: CoverageQuestion) {
  const { place } = asked;
  if (!place) return true;
  const isIn = result.places.includes(place);
  if (!survey.municipalities.includes(place)) return isIn;
  const isOfEach =
    result.levels.includes('LOCAL') &&
    !result.places.some((one) => survey.municipalities.includes(one));
  if (asked.answeredBy === 'REGION') return isIn || isOfEach;
  const isOpen = result.status === 'UNKNOWN' || result.status === 'GAP';
  return (isIn || (isOfEach && isOpen)) && answeredBy(survey, result) === 'MUNICIPALITY';
}

function isAsked(survey: Survey, result: Result, asked: CoverageQuestion): boolean {
  return (
    (!asked.area || result.areas.includes(asked.area)) &&
    (!asked.level || result.levels.includes(asked.level)) &&
    isAtPlace(survey, result, asked) &&
    (!asked.role || result.roles.includes(asked.role)) &&
    (!asked.side || result.side === asked.side) &&
    (!asked.answeredBy || answeredBy(survey, result) === asked.answeredBy) &&
    isReadBy(result, asked) &&
    (!asked.checks || asked.checks.includes(result.check.id))
  );
}

function isReadBy({ check }: Result, { reader = 'PLANNER', checks: named }: CoverageQuestion) {
  return reader === null || check.reader === reader || (named?.includes(check.id) ?? false);
}

function isListed(result: Result, { status, ground }: CoverageQuestion): boolean {
  return (
    (status ? status.includes(result.status) : result.status !== 'NOT_APPLICABLE') &&
    (!ground || (result.ground !== null && ground.includes(result.ground)))
  );
}

function countsPerCheck(results: readonly Result[]): CheckCount[] {
  const groups = new Map<Check, Result[]>(checks.map((check) => [check, []]));
  for (const result of results)
    groups.set(result.check, [...(groups.get(result.check) ?? []), result]);
  return [...groups].flatMap(([check, group]) =>
    group.length === 0 ? [] : [{ check, counts: countsOf(group) }],
  );
}

/**
 * The coverage of a landscape, and its forums beside the design of another where that is chosen.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`; `BAD_USER_INPUT` for a landscape without a design, or the same
 */
function compared(
  reading: Reading,
  { survey, results }: Coverage,
  id: string | null | undefined,
): Coverage {
  if (!id) return { survey, results };
  const { survey: other } = coverageOf(reading, landscapeWith(reading, id));
  if (id === survey.landscape.id || !other.hasBlueprint)
    throw new KnowledgeError('BAD_USER_INPUT', `"${id}" cannot be compared with.`, {
      hint: 'Name another landscape that has a design of forums of its own.',
    });
  const beside = resultsOf({ ...survey, reading }, comparedWith(other));
  return { survey, results: inOrder([...results, ...beside]) };
}

/** The other landscapes that have a design of forums of their own. */
export function comparableWith({ facts }: Reading, landscape: string): string[] {
  const having = facts
    .of('FORUM_TYPE')
    .filter(({ standing }) => sideOf(standing) === 'DESIGNED')
    .flatMap(({ landscapes }) => landscapes);
  return [...new Set(having)].filter((id) => id !== landscape).sort();
}

/** A result, and who can answer it here. */
export function askedResult(survey: Survey, result: Result): AskedResult {
  return {
    ...result,
    answeredBy: answeredBy(survey, result),
    areaIds: survey.areaIds(result.areas),
  };
}

/**
 * What should exist in a landscape, what does and what nobody has documented. Cells, counts and shares are over all that
 * area, level, place, role, side, answeredBy, reader and checks choose; `status` and `ground` choose only which results are listed.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `WHICH_LANDSCAPE`, `UNKNOWN_AREA`, `UNKNOWN_PLACE`, `UNKNOWN_CHECK`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function coverage(reading: Reading, asked: CoverageQuestion): CoverageAnswer {
  const meant = landscapeMeant(reading, asked.landscape);
  const whole = compared(reading, coverageOf(reading, meant), asked.comparedWith);
  examine(whole, asked);
  const results = asked.areaId ? inArea(reading, whole, asked.areaId) : whole.results;
  const chosen = results.filter((result) => isAsked(whole.survey, result, asked));
  const listed = chosen.filter((result) => isListed(result, asked));
  const { area, level, place, role, side, reader = 'PLANNER' } = asked;
  const scope = scopeOf(reading, [
    'COVERAGE',
    [
      meant.id,
      area ?? null,
      ...(asked.areaId ? [asked.areaId] : []),
      level ?? null,
      place ?? null,
      role ?? null,
      side ?? null,
    ],
    asked.checks ?? null,
    checkStatuses.filter((status) => asked.status?.includes(status)),
    grounds.filter((ground) => asked.ground?.includes(ground)),
    reader,
    asked.answeredBy ?? null,
    asked.comparedWith ?? null,
  ]);
  const page = pageOf(listed.length, asked, scope, coveragePages);
  const bases = listed.map(({ weakestBasis }) => Basis.options.indexOf(weakestBasis ?? 'TEXT'));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis:
      listed.length === 0
        ? null
        : (Basis.options[bases.reduce((a, b) => Math.max(a, b), 0)] ?? null),
    landscape: meant.id,
    place: place ?? null,
    survey: whole.survey,
    chosen,
    results: listed.slice(page.start, page.end).map((result) => askedResult(whole.survey, result)),
    total: listed.length,
    pageInfo: page.pageInfo,
    ...sidedCountsOf(chosen),
    grounds: grounds.map((ground) => ({
      ground,
      counts: countsOf(chosen.filter((result) => result.ground === ground)),
    })),
    checks: countsPerCheck(chosen),
    cells: placeCells(whole.survey, chosen),
    roleCells: roleCells(whole.survey, chosen),
    shares: sharesOf(whole.survey, chosen),
  };
}
