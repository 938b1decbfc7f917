/** Designed against documented: flows, seats and forums of the design beside what sources show. */

import { weakestOfFacts } from '../../../model/basis.ts';
import type { FactOf } from '../../../model/fact.ts';
import { AreaColour as Areas, Level as Levels } from '../../../model/words.ts';
import type { Answer, Facet, FlowFilter, PageInfo, PageRequest } from '../../answering/answer.ts';
import { filterKey, statedLensOf } from '../../answering/filter.ts';
import { landscapeMeant } from '../../answering/landscape-meant.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import { coverageOf } from '../../coverage/coverage-of.ts';
import { standsAlone } from '../../coverage/local-reading.ts';
import type { Survey } from '../../coverage/survey.ts';
import { surveyOf } from '../../coverage/survey-of.ts';
import { atOnce, type InSteps, keptOfParts } from '../../kept.ts';
import type { Reading } from '../../reading.ts';
import {
  type Aspect,
  aspects,
  type Compared,
  type Dates,
  type Verdict,
  verdicts,
} from './compared.ts';
import { compareFlows } from './compared-flows.ts';
import { compareForumType, unplannedForums } from './compared-forums.ts';
import { unplannedInitiatives } from './compared-initiatives.ts';
import { type Design, designOf } from './design.ts';
import { withMissing } from './said-missing.ts';
import { dateOfDocument, dateOfSource } from './source-dates.ts';

export interface ConformanceQuestion extends PageRequest {
  /** The only one there is unless said. */
  readonly landscape?: string | null;
  readonly filter?: FlowFilter | null;
  readonly verdicts?: readonly Verdict[] | null;
  readonly aspects?: readonly Aspect[] | null;
}
export interface ConformanceAnswer extends Answer {
  readonly landscape: string;
  readonly hasBlueprint: boolean;
  /** Has the landscape a design of its own, be it of forums or of flows? */
  readonly hasDesign: boolean;
  /** The document that most of the design stands in, and its date (EDTF). */
  readonly design: string | null;
  readonly designedOn: string | null;
  /** The documents that the rest of the design stands in. */
  readonly alsoIn: readonly string[];
  /** The landscape's documents that are later than the design; without any, nothing can be unplanned. */
  readonly laterSources: readonly string[];
  /** How many flows of the design describe how areas, roles and the whole hang together; they are not compared. */
  readonly described: number;
  /** How many of each verdict there are among the aspects asked, whatever verdicts are listed. */
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly items: readonly (Compared & Dates & { readonly cursor: string })[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;
const count = (
  dimension: string,
  words: readonly string[],
  values: readonly (readonly string[])[],
): Facet[] =>
  words.flatMap((value) => {
    const times = values.filter((list) => list.includes(value)).length;
    return times === 0 ? [] : [{ dimension, value, count: times }];
  });

function countsOf(items: readonly Compared[]): Readonly<Record<Verdict, number>> {
  const of = (wanted: Verdict) => items.filter(({ verdict }) => verdict === wanted).length;
  return {
    MISSING: of('MISSING'),
    UNDOCUMENTED: of('UNDOCUMENTED'),
    UNPLANNED: of('UNPLANNED'),
    CONVERGENT: of('CONVERGENT'),
  };
}

/** Each thing with the dates of what it rests on. */
function withDates(reading: Reading, item: Compared): Compared & Dates {
  const { facts } = reading;
  const dateOf = (id: string | null | undefined) => {
    const fact = facts.byId.get(id ?? '');
    return fact === undefined ? null : dateOfSource(facts, fact);
  };
  const near = facts.byId.get(item.nearby?.[0] ?? '')?.citations[0]?.document;
  return {
    ...item,
    designedOn: dateOf(item.designed),
    documentedOn: dateOf(item.documented[0]),
    nearestOn: near === undefined ? null : dateOfDocument(facts, near),
  };
}

/** A design beside what is documented, whole. */
interface Comparison {
  readonly survey: Survey;
  readonly design: Design | null;
  readonly described: number;
  readonly items: readonly Compared[];
}

/** Where a landscape stands alone, its own facts and those of all are enough. */
function surveyFor(reading: Reading, landscape: FactOf<'LANDSCAPE'>): Survey {
  const { survey } = coverageOf(reading, landscape);
  return standsAlone(reading, survey.reading) ? survey : surveyOf(reading, landscape);
}

function* compare(
  reading: Reading,
  landscape: FactOf<'LANDSCAPE'>,
  filter?: FlowFilter | null,
): InSteps<Comparison> {
  const survey = surveyFor(reading, landscape);
  yield;
  const design = designOf(survey);
  if (design === null) return { survey, design, described: 0, items: [] };
  yield;
  const lens = statedLensOf(survey.reading, filter, landscape.id);
  const { items: flows, described, hanging } = yield* compareFlows(survey, lens, design);
  if (filter) return { survey, design, described, items: withMissing(survey, flows, hanging) };
  const forums: Compared[] = [];
  for (const type of survey.councils) {
    yield;
    if (type.landscapes.length > 0) forums.push(...compareForumType(survey, type, design));
  }
  yield;
  const unplanned = survey.hasBlueprint ? unplannedForums(survey, design) : [];
  const items = [...flows, ...forums, ...unplanned, ...unplannedInitiatives(survey, design)];
  return { survey, design, described, items: withMissing(survey, items, hanging) };
}

/** As many as a country has regions, twice. */
const mostKept = 48;

/** The design of a landscape beside what is documented, no filter asked; worked out once per reading. */
export const comparisonOf = keptOfParts(mostKept, compare);

/**
 * Every designed flow, forum, seat and rule of composition beside what is documented, and what came after the design, in
 * its field, and stands in no part of it. What a source says is missing is one thing, whatever hangs on it. A named forum or actor answers for its type. A landscape without a design of its
 * own compares nothing. Linear in flows, seats and participations when first asked; what a filter asks is compared anew.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `WHICH_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function conformance(reading: Reading, asked: ConformanceQuestion): ConformanceAnswer {
  const landscape = landscapeMeant(reading, asked.landscape);
  const { filter } = asked;
  const { survey, design, described, items } = filter
    ? atOnce(compare(reading, landscape, filter))
    : comparisonOf(reading, landscape);
  const asking = items.filter(({ aspect }) => !asked.aspects || asked.aspects.includes(aspect));
  const chosen = verdicts
    .filter((verdict) => !asked.verdicts || asked.verdicts.includes(verdict))
    .flatMap((verdict) => asking.filter((item) => item.verdict === verdict));
  const scope = scopeOf(reading, [
    'CONFORMANCE',
    landscape.id,
    filterKey(filter),
    asked.verdicts ?? null,
    asked.aspects ?? null,
  ]);
  const page = pageOf(chosen.length, asked, scope, pages);
  const shown = chosen.slice(page.start, page.end);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(
      shown
        .flatMap(({ designed, documented }) => [designed ?? '', ...documented])
        .flatMap((id) => reading.facts.byId.get(id) ?? []),
    ),
    landscape: landscape.id,
    hasBlueprint: survey.hasBlueprint,
    hasDesign: design !== null,
    design: design?.document ?? null,
    designedOn: design?.date ?? null,
    alsoIn: design?.alsoIn ?? [],
    laterSources: design?.laterSources ?? [],
    described,
    counts: countsOf(asking),
    items: shown.map((item, at) => ({
      ...withDates(reading, item),
      areaIds: survey.areaIds(item.areas),
      cursor: page.cursor(page.start + at),
    })),
    total: chosen.length,
    facets: [
      ...count(
        'verdict',
        verdicts,
        chosen.map(({ verdict }) => [verdict]),
      ),
      ...count(
        'aspect',
        aspects,
        chosen.map(({ aspect }) => [aspect]),
      ),
      ...count(
        'area',
        Areas.options,
        chosen.map(({ areas }) => areas),
      ),
      ...count(
        'level',
        Levels.options,
        chosen.map(({ levels }) => levels),
      ),
    ],
    pageInfo: page.pageInfo,
  };
}
