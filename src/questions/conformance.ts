/** Designed against documented: flows, seats and forums of the design beside what sources show. */

import { atForum } from '../coverage/spot.ts';
import { type Survey, surveyOf } from '../coverage/survey.ts';
import type { Reading } from '../flows/flow-graph.ts';
import { weakestOfFacts } from '../model/basis.ts';
import type { FactOf } from '../model/fact.ts';
import { AreaColour as Areas, type Capacity, Level as Levels, sideOf } from '../model/words.ts';
import type { Answer, Facet, FlowFilter, PageInfo, PageRequest } from './answer.ts';
import { type Aspect, aspects, type Compared, type Verdict, verdicts } from './compared.ts';
import { compareFlows, standsAs } from './compared-flows.ts';
import { landscapeWith } from './coverage.ts';
import { filterKey, lensOf } from './filter.ts';
import { pageOf, scopeOf } from './paging.ts';

export interface ConformanceQuestion extends PageRequest {
  readonly landscape: string;
  readonly filter?: FlowFilter | null;
  readonly verdicts?: readonly Verdict[] | null;
  readonly aspects?: readonly Aspect[] | null;
}
export interface ConformanceAnswer extends Answer {
  readonly landscape: string;
  readonly hasBlueprint: boolean;
  readonly items: readonly (Compared & { readonly cursor: string })[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;
/** Of a type and its named forums: whether it exists, its seats, and its composition. */
function compareForumType(survey: Survey, type: FactOf<'FORUM_TYPE'>): Compared[] {
  const forums = survey.forumsOf(type.id);
  const there = forums.filter(
    ({ standing }) => sideOf(standing) === 'DOCUMENTED' && standing !== 'MISSING',
  );
  const gone = forums.filter(({ standing }) => standing === 'MISSING');
  const { areas, levels } = atForum(survey, type);
  const spot = { areas, levels };
  const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);
  const exists: Compared = {
    ...spot,
    aspect: 'FORUM',
    verdict: there.length > 0 ? 'CONVERGENT' : gone.length > 0 ? 'MISSING' : 'UNDOCUMENTED',
    designed: type.id,
    documented: ids(there.length > 0 ? there : gone),
  };
  const held = there.flatMap((forum) => [
    ...survey.seats(forum.id).filter(({ standing }) => sideOf(standing) === 'DOCUMENTED'),
    ...survey.pointing(forum.id, 'PARTICIPATION').filter((one) => one.in === forum.id),
  ]);
  const wanted = survey.seats(type.id).filter(({ capacity }) => capacity !== 'INVITED');
  const met = new Set<string>();
  const seats = wanted.map((seat): Compared => {
    const holders = held.filter((one) => isSameSeat(survey, seat, one));
    for (const { id, capacity } of holders) if (capacity === seat.capacity) met.add(id);
    const verdict = holders.length > 0 ? 'CONVERGENT' : 'UNDOCUMENTED';
    return { ...spot, aspect: 'SEAT', verdict, designed: seat.id, documented: ids(holders) };
  });
  const unplanned = held
    .filter(({ id }) => !met.has(id))
    .map(
      ({ id }): Compared => ({
        ...spot,
        aspect: 'SEAT',
        verdict: 'UNPLANNED',
        designed: null,
        documented: [id],
      }),
    );
  return [exists, ...seats, ...unplanned, ...composition(spot)];

  /** The rules on who sits there: met when documented seats show the sides they name. */
  function composition(where: typeof spot): Compared[] {
    const rules = survey
      .pointing(type.id, 'STATEMENT')
      .filter(
        ({ statementKind, text }) =>
          statementKind === 'RULE' && /minoritet|majoritet/.test(text.sv),
      );
    const members = held.filter(
      (one): one is FactOf<'SEAT'> => one.kind === 'SEAT' && one.capacity === 'MEMBER',
    );
    const industry = members.filter(({ side }) => side === 'industry');
    return rules.map((rule) => ({
      ...where,
      aspect: 'COMPOSITION',
      verdict:
        members.length === 0
          ? 'UNDOCUMENTED'
          : industry.length * 2 >= members.length
            ? 'CONVERGENT'
            : 'MISSING',
      designed: rule.id,
      documented: ids(members),
    }));
  }
}

/** Forums that meet though they are of no designed type. */
function unplannedForums(survey: Survey): Compared[] {
  return survey.of('FORUM').flatMap((forum): Compared[] => {
    const isShown = sideOf(forum.standing) === 'DOCUMENTED' && forum.standing !== 'MISSING';
    if (!isShown || forum.ofType.some((type) => survey.council(type) !== undefined)) return [];
    const { areas, levels } = atForum(survey, forum);
    const documented = [forum.id];
    return [{ aspect: 'FORUM', verdict: 'UNPLANNED', designed: null, documented, areas, levels }];
  });
}

/** Who leads a forum also sits in it. */
const sitting: readonly Capacity[] = ['MEMBER', 'CHAIR', 'VICE_CHAIR', 'CONVENER', 'LEAD'];

/** Is somebody documented in the very seat: for the same party or one of its kind, in a capacity that answers for it? */
function isSameSeat(
  survey: Survey,
  seat: FactOf<'SEAT'>,
  one: FactOf<'SEAT'> | FactOf<'PARTICIPATION'>,
): boolean {
  const answers = seat.capacity === 'MEMBER' ? sitting : [seat.capacity];
  if (!answers.includes(one.capacity)) return false;
  const party = one.kind === 'SEAT' ? one.for : (one.onBehalfOf ?? one.by);
  if (party === undefined || seat.for === undefined) return false;
  return standsAs(survey.reading.graph, party).includes(seat.for);
}

const count = (
  dimension: string,
  words: readonly string[],
  values: readonly (readonly string[])[],
): Facet[] =>
  words.flatMap((value) => {
    const times = values.filter((list) => list.includes(value)).length;
    return times === 0 ? [] : [{ dimension, value, count: times }];
  });

/**
 * Every designed flow, forum, seat and rule of composition beside what is documented, and what is documented though nobody
 * designed it. A named forum or actor answers for its type. Linear in flows, seats and participations.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function conformance(reading: Reading, asked: ConformanceQuestion): ConformanceAnswer {
  const survey = surveyOf(reading, landscapeWith(reading, asked.landscape));
  const { filter } = asked;
  const types = filter ? [] : survey.councils.filter(({ landscapes }) => landscapes.length > 0);
  const all = [
    ...compareFlows(survey, lensOf(reading, filter, asked.landscape)),
    ...types.flatMap((type) => compareForumType(survey, type)),
    ...(filter || !survey.hasBlueprint ? [] : unplannedForums(survey)),
  ];
  const chosen = verdicts.flatMap((verdict) =>
    all.filter(
      (item) =>
        item.verdict === verdict &&
        (!asked.verdicts || asked.verdicts.includes(verdict)) &&
        (!asked.aspects || asked.aspects.includes(item.aspect)),
    ),
  );
  const scope = scopeOf(reading, [
    'CONFORMANCE',
    asked.landscape,
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
    landscape: asked.landscape,
    hasBlueprint: survey.hasBlueprint,
    items: shown.map((item, at) => ({ ...item, cursor: page.cursor(page.start + at) })),
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
