/** Designed against documented: flows, seats and forums of the design beside what sources show. */

import { atForum } from '../coverage/spot.ts';
import { type Survey, surveyOf } from '../coverage/survey.ts';
import type { Reading } from '../flows/flow-graph.ts';
import { weakestOfFacts } from '../model/basis.ts';
import type { FactOf } from '../model/fact.ts';
import { AreaColour as Areas, type Capacity, Level as Levels, sideOf } from '../model/words.ts';
import type { Answer, Facet, FlowFilter, PageInfo, PageRequest } from './answer.ts';
import {
  type Aspect,
  aspects,
  type Compared,
  type Dates,
  type Verdict,
  verdicts,
} from './compared.ts';
import { compareFlows } from './compared-flows.ts';
import { landscapeWith } from './coverage.ts';
import { type Design, designOf, isKnownHere, isShown } from './design.ts';
import { filterKey, lensOf } from './filter.ts';
import { pageOf, scopeOf } from './paging.ts';
import { dateOfSource } from './source-dates.ts';
import { standsAs } from './stands-as.ts';

export interface ConformanceQuestion extends PageRequest {
  readonly landscape: string;
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
  /** How many of each verdict there are among the aspects asked, whatever verdicts are listed. */
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly items: readonly (Compared & Dates & { readonly cursor: string })[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;
const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);
type Holder = FactOf<'SEAT'> | FactOf<'PARTICIPATION'>;

/** The forums that a source says are of the type; not those that are only proposed to become one. */
function forumsSaidToBe(survey: Survey, type: string): readonly FactOf<'FORUM'>[] {
  const ties = survey.pointing(type, 'TIE');
  const isProposed = (forum: string) =>
    ties.some(({ source, standing }) => source === forum && sideOf(standing) === 'DESIGNED');
  return survey.forumsOf(type).filter(({ id }) => !isProposed(id));
}

/** Of a type and its named forums: whether it exists, its seats, and its composition. */
function compareForumType(
  survey: Survey,
  type: FactOf<'FORUM_TYPE'>,
  design: Design,
): readonly Compared[] {
  const forums = forumsSaidToBe(survey, type.id);
  const there = forums.filter(isShown);
  const gone = forums.filter(({ standing }) => standing === 'MISSING');
  const { areas, levels } = atForum(survey, type);
  const spot = { areas, levels };
  const exists: Compared = {
    ...spot,
    aspect: 'FORUM',
    verdict: there.length > 0 ? 'CONVERGENT' : gone.length > 0 ? 'MISSING' : 'UNDOCUMENTED',
    designed: type.id,
    documented: ids(there.length > 0 ? there : gone),
  };
  const held = there.flatMap((forum): readonly Holder[] => [
    ...survey.seats(forum.id).filter(isShown),
    ...survey.pointing(forum.id, 'PARTICIPATION').filter((one) => one.in === forum.id),
  ]);
  const wanted = survey.seats(type.id).filter(({ capacity }) => capacity !== 'INVITED');
  const met = new Set<string>();
  const seats = wanted.map((seat): Compared => {
    const holders = held.filter((one) => isSameSeat(survey, seat, wanted, one));
    for (const { id, capacity } of holders) if (capacity === seat.capacity) met.add(id);
    const verdict = holders.length > 0 ? 'CONVERGENT' : 'UNDOCUMENTED';
    return { ...spot, aspect: 'SEAT', verdict, designed: seat.id, documented: ids(holders) };
  });
  const unplanned = held
    .filter((one) => !met.has(one.id) && design.isAfter(one))
    .map(
      ({ id }): Compared => ({
        ...spot,
        aspect: 'SEAT',
        verdict: 'UNPLANNED',
        designed: null,
        documented: [id],
      }),
    );
  return [exists, ...seats, ...unplanned, ...composition(survey, type, held, spot)];
}

/** The rules on who sits there: met when documented seats show the sides they name. */
function composition(
  survey: Survey,
  type: FactOf<'FORUM_TYPE'>,
  held: readonly Holder[],
  spot: Pick<Compared, 'areas' | 'levels'>,
): Compared[] {
  const rules = survey
    .pointing(type.id, 'STATEMENT')
    .filter(
      ({ statementKind, text }) => statementKind === 'RULE' && /minoritet|majoritet/.test(text.sv),
    );
  const members = held.filter(
    (one): one is FactOf<'SEAT'> => one.kind === 'SEAT' && one.capacity === 'MEMBER',
  );
  const industry = members.filter(({ side }) => side === 'industry');
  return rules.map((rule) => ({
    ...spot,
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

/** Forums in an area of the design that a source shows after it, of no designed type. */
function unplannedForums(survey: Survey, design: Design): Compared[] {
  return survey.of('FORUM').flatMap((forum): Compared[] => {
    const isNew = isShown(forum) && isKnownHere(survey, forum) && design.isAfter(forum);
    const isPlanned = forum.ofType.some((type) => survey.council(type) !== undefined);
    const { areas, levels } = atForum(survey, forum);
    if (!isNew || isPlanned || areas.length === 0) return [];
    const documented = [forum.id];
    return [{ aspect: 'FORUM', verdict: 'UNPLANNED', designed: null, documented, areas, levels }];
  });
}

/** Who leads a forum also sits in it. */
const sitting: readonly Capacity[] = ['MEMBER', 'CHAIR', 'VICE_CHAIR', 'CONVENER', 'LEAD'];
/** The sides on which somebody sits in a role, such as an authority that also educates. */
const inRole: readonly (string | undefined)[] = ['industry', 'provider', 'group-focused'];

/**
 * Is somebody documented in the very seat: for the same party or one of its kind, in a capacity that answers for it?
 * Of a party with several seats, one whose side no source tells sits for itself, not in a role.
 */
function isSameSeat(
  survey: Survey,
  seat: FactOf<'SEAT'>,
  wanted: readonly FactOf<'SEAT'>[],
  one: Holder,
): boolean {
  const answers = seat.capacity === 'MEMBER' ? sitting : [seat.capacity];
  if (!answers.includes(one.capacity)) return false;
  const party = one.kind === 'SEAT' ? one.for : (one.onBehalfOf ?? one.by);
  if (party === undefined || seat.for === undefined) return false;
  if (!standsAs(survey.reading.graph, party).includes(seat.for)) return false;
  const side = one.kind === 'SEAT' ? one.side : undefined;
  if (side !== undefined && seat.side !== undefined) return side === seat.side;
  const others = wanted.filter((other) => other.for === seat.for && other.id !== seat.id);
  return others.length === 0 || !inRole.includes(seat.side);
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
  return { ...item, designedOn: dateOf(item.designed), documentedOn: dateOf(item.documented[0]) };
}

/**
 * Every designed flow, forum, seat and rule of composition beside what is documented, and what came after the design, in
 * its field, and stands in no part of it. A named forum or actor answers for its type. A landscape without a design of its
 * own compares nothing. Linear in flows, seats and participations.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function conformance(reading: Reading, asked: ConformanceQuestion): ConformanceAnswer {
  const survey = surveyOf(reading, landscapeWith(reading, asked.landscape));
  const { filter } = asked;
  const design = designOf(survey);
  const types = filter ? [] : survey.councils.filter(({ landscapes }) => landscapes.length > 0);
  const all =
    design === null
      ? []
      : [
          ...compareFlows(survey, lensOf(reading, filter, asked.landscape), design),
          ...types.flatMap((type) => compareForumType(survey, type, design)),
          ...(filter || !survey.hasBlueprint ? [] : unplannedForums(survey, design)),
        ];
  const asking = all.filter(({ aspect }) => !asked.aspects || asked.aspects.includes(aspect));
  const chosen = verdicts
    .filter((verdict) => !asked.verdicts || asked.verdicts.includes(verdict))
    .flatMap((verdict) => asking.filter((item) => item.verdict === verdict));
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
    hasDesign: design !== null,
    design: design?.document ?? null,
    designedOn: design?.date ?? null,
    alsoIn: design?.alsoIn ?? [],
    laterSources: design?.laterSources ?? [],
    counts: countsOf(asking),
    items: shown.map((item, at) => ({
      ...withDates(reading, item),
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
