/** Designed against documented: flows, seats and forums of the design beside what sources show. */
import { type Ground, groundOf } from '../coverage/ground.ts';
import { atFlow, atForum } from '../coverage/spot.ts';
import type { FlowGraph, Reading } from '../flows/flow-graph.ts';
import { type Lens, sees } from '../flows/lens.ts';
import type { FactOf } from '../model/fact.ts';
import {
  type AreaColour,
  AreaColour as Areas,
  type Level,
  Level as Levels,
  sideOf,
} from '../model/words.ts';
import type { Answer, Facet, FlowFilter, PageInfo, PageRequest } from './answer.ts';
import { landscapeWith } from './coverage.ts';
import { filterKey, lensOf } from './filter.ts';
import { pageOf, scopeOf } from './paging.ts';
import { weakestOf } from './weakest.ts';

/** CONVERGENT: designed and shown. UNDOCUMENTED: designed, nobody shows it. UNPLANNED: shown, nobody designed it. MISSING: a source says it is not there. */
export const verdicts = ['MISSING', 'UNDOCUMENTED', 'UNPLANNED', 'CONVERGENT'] as const;
export type Verdict = (typeof verdicts)[number];
/** What is compared. */
export const aspects = ['FLOW', 'FORUM', 'SEAT', 'COMPOSITION'] as const;
export type Aspect = (typeof aspects)[number];

export interface ConformanceQuestion extends PageRequest {
  readonly landscape: string;
  readonly filter?: FlowFilter | null;
  readonly verdicts?: readonly Verdict[] | null;
  readonly aspects?: readonly Aspect[] | null;
}
/** One thing compared; `designed` is absent for what nobody designed. */
export interface Compared {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly designed: string | null;
  /** Ids of what shows it, or says it is missing. */
  readonly documented: readonly string[];
  readonly areas: readonly AreaColour[];
  readonly levels: readonly Level[];
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
type Flow = FactOf<'FLOW'>;

/** The end itself and its types; an unstated end of a design meets any, but a flow without both ends meets none. */
function standsAs(graph: FlowGraph, end: string | undefined): readonly string[] {
  if (end === undefined) return ['*'];
  const party = graph.partyNumber.get(end);
  if (party === undefined) return [end, '*'];
  const ids = [end];
  for (
    let at = graph.wholeOffset[party] as number;
    at < (graph.wholeOffset[party + 1] as number);
    at++
  )
    if (graph.wholeLift[at] === 1)
      ids.push(graph.parties[graph.wholes[at] as number]?.id as string);
  return [...ids, '*'];
}

/** Flows by kind and ends, each also under the types of its ends. */
function indexed(graph: FlowGraph, flows: readonly Flow[]): Map<string, Flow[]> {
  const index = new Map<string, Flow[]>();
  for (const flow of flows)
    for (const giver of standsAs(graph, flow.giver))
      for (const receiver of standsAs(graph, flow.receiver)) {
        const key = `${flow.flowKind} ${giver} ${receiver}`;
        const list = index.get(key) ?? [];
        index.set(key, list);
        list.push(flow);
      }
  return index;
}

const keyOf = ({ flowKind, giver, receiver }: Flow) =>
  `${flowKind} ${giver ?? '*'} ${receiver ?? '*'}`;

function compareFlows(ground: Ground, lens: Lens): Compared[] {
  const { graph } = ground.reading;
  const seen = graph.flows.filter((_, flow) => sees(graph, lens, flow));
  const designed = seen.filter(({ standing }) => sideOf(standing) === 'DESIGNED');
  const shown = seen.filter(
    ({ standing }) => sideOf(standing) === 'DOCUMENTED' && standing !== 'MISSING',
  );
  const missing = graph.flows.filter(
    ({ standing, landscapes }) =>
      standing === 'MISSING' && landscapes.includes(ground.landscape.id),
  );
  const showing = indexed(graph, shown);
  const denying = indexed(graph, missing);
  const met = new Set<string>();
  const items = designed.map((flow): Compared => {
    const { areas, levels } = atFlow(ground, flow);
    const isOpen = flow.giver === undefined && flow.receiver === undefined;
    const found = isOpen ? [] : (showing.get(keyOf(flow)) ?? []);
    for (const { id } of found) met.add(id);
    const denied = found.length > 0 ? [] : (denying.get(keyOf(flow)) ?? []);
    const verdict =
      found.length > 0 ? 'CONVERGENT' : denied.length > 0 ? 'MISSING' : 'UNDOCUMENTED';
    const documented = [...found, ...denied].map(({ id }) => id);
    return { aspect: 'FLOW', verdict, designed: flow.id, documented, areas, levels };
  });
  const unplanned = shown
    .filter(({ id }) => !met.has(id))
    .map((flow): Compared => {
      const { areas, levels } = atFlow(ground, flow);
      return {
        aspect: 'FLOW',
        verdict: 'UNPLANNED',
        designed: null,
        documented: [flow.id],
        areas,
        levels,
      };
    });
  return [...items, ...unplanned];
}

/** Of a type and its named forums: whether it exists, its seats, and its composition. */
function compareForumType(ground: Ground, type: FactOf<'FORUM_TYPE'>): Compared[] {
  const forums = ground.forumsOf(type.id);
  const there = forums.filter(
    ({ standing }) => sideOf(standing) === 'DOCUMENTED' && standing !== 'MISSING',
  );
  const gone = forums.filter(({ standing }) => standing === 'MISSING');
  const { areas, levels } = atForum(ground, type);
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
    ...ground.seats(forum.id).filter(({ standing }) => sideOf(standing) === 'DOCUMENTED'),
    ...ground.pointing(forum.id, 'PARTICIPATION').filter((one) => one.in === forum.id),
  ]);
  const wanted = ground.seats(type.id).filter(({ capacity }) => capacity !== 'INVITED');
  const met = new Set<string>();
  const seats = wanted.map((seat): Compared => {
    const holders = held.filter((one) => isSameSeat(ground, seat, one));
    for (const { id } of holders) met.add(id);
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
    const rules = ground
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

/** Is somebody documented in the very seat: for the same party or one of its kind, in the same capacity? */
function isSameSeat(
  ground: Ground,
  seat: FactOf<'SEAT'>,
  one: FactOf<'SEAT'> | FactOf<'PARTICIPATION'>,
): boolean {
  if (one.capacity !== seat.capacity) return false;
  const party = one.kind === 'SEAT' ? one.for : (one.onBehalfOf ?? one.by);
  if (party === undefined || seat.for === undefined) return false;
  return standsAs(ground.reading.graph, party).includes(seat.for);
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
  const ground = groundOf(reading, landscapeWith(reading, asked.landscape));
  const { filter } = asked;
  const types = filter ? [] : ground.councils.filter(({ landscapes }) => landscapes.length > 0);
  const all = [
    ...compareFlows(ground, lensOf(reading, filter, asked.landscape)),
    ...types.flatMap((type) => compareForumType(ground, type)),
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
    weakestBasis: weakestOf(
      reading,
      shown.flatMap(({ designed, documented }) => [designed ?? '', ...documented]),
    ),
    landscape: asked.landscape,
    hasBlueprint: ground.hasBlueprint,
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
