/** Goals, with what serves them; or the goals something serves. */
import { weakestOfFacts } from '../../../model/basis.ts';
import { byId } from '../../../model/fact-index.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { belongsTo, lensOf } from '../../answering/filter.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';
import { unknownEntity } from '../entity/entity.ts';
import { type GoalFact, type GoalGround, goalGrounds, onceEach } from './goal-ground.ts';

/** What `goals` is asked. Pages of 50 unless said, at most 100. */
export interface GoalsQuestion extends PageRequest {
  readonly of?: string | null;
  readonly landscape?: string | null;
}
/** A goal with what serves it and its parts. */
export interface GoalServed extends GoalGround {
  readonly node: string;
  /** The goals that are a part of it, in the order of the plan. */
  readonly parts: readonly string[];
}
export interface GoalsAnswer extends Answer {
  readonly of: string | null;
  /** The landscape they were asked of; null for all. */
  readonly landscape: string | null;
  readonly edges: readonly (GoalServed & {
    readonly cursor: string;
    /** Whether what was asked about serves it; its own goals and a goal asked about are not told so. */
    readonly served: boolean;
  })[];
  /** How many come before those that are served: a plan's own. */
  readonly ownTotal: number;
  /** How many of all have an initiative by a source, themselves or a part of them. */
  readonly withInitiativeTotal: number;
  readonly total: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;
const { compare } = new Intl.Collator('sv', { numeric: true });

/** By number in the plan; what has none by id, which follows the plan too. */
function inPlan(one: GoalFact, other: GoalFact): number {
  return compare(one.number ?? one.id, other.number ?? other.id) || byId(one, other);
}

function partsOf({ facts }: Reading, id: string): GoalFact[] {
  return facts
    .pointingTo(id)
    .filter((one): one is GoalFact => one.kind === 'GOAL' && one.partOf.includes(id))
    .sort(inPlan);
}

/** These goals, each before its parts, at any depth and once. */
function withParts(reading: Reading, goals: readonly GoalFact[]): GoalFact[] {
  const found = new Set<GoalFact>();
  const take = (goal: GoalFact) => {
    if (found.has(goal)) return;
    found.add(goal);
    for (const part of partsOf(reading, goal.id)) take(part);
  };
  for (const goal of goals) take(goal);
  return [...found];
}

/** The goals something serves itself: by a tie, or as a flow or a number of theirs. */
function servedBy(reading: Reading, id: string): GoalFact[] {
  const grounds = goalGrounds(reading);
  return [...reading.facts.of('GOAL')].sort(inPlan).filter((goal) => {
    const ground = grounds.get(goal.id);
    return (
      ground?.initiatives.some(({ initiative }) => initiative === id) ||
      [...(ground?.flows ?? []), ...(ground?.measures ?? [])].some(({ fact }) => fact === id)
    );
  });
}

/** All of some goals, each whole before its parts. */
function wholesFirst(reading: Reading, all: readonly GoalFact[]): GoalFact[] {
  const here = new Set(all.map(({ id }) => id));
  const tops = all.filter(({ partOf }) => !partOf.some((whole) => here.has(whole)));
  return withParts(reading, tops.sort(inPlan)).filter(({ id }) => here.has(id));
}

/** The goals asked for: those themselves, then those that what was asked about serves. */
function goalsAsked(reading: Reading, { of, landscape }: GoalsQuestion) {
  const here = (goal: GoalFact) => belongsTo(goal, landscape);
  const all = reading.facts.of('GOAL').filter(here);
  if (of == null) return { own: wholesFirst(reading, all), served: [] };
  const fact = reading.facts.byId.get(of);
  if (fact === undefined) throw unknownEntity(reading, of);
  if (fact.kind === 'GOAL') return { own: withParts(reading, [fact]).filter(here), served: [] };
  const own = wholesFirst(
    reading,
    all.filter(({ inDocument }) => inDocument === of),
  );
  const served = servedBy(reading, of).filter((goal) => here(goal) && !own.includes(goal));
  return { own, served };
}

/** What serves a goal and its parts; a flow that serves several of them is told once, at the first. */
function servedWhole(reading: Reading, goal: GoalFact): GoalServed {
  const grounds = goalGrounds(reading);
  const all = withParts(reading, [goal]).flatMap(({ id }) => grounds.get(id) ?? []);
  return {
    node: goal.id,
    parts: partsOf(reading, goal.id).map(({ id }) => id),
    initiatives: all.flatMap(({ initiatives }) => initiatives),
    flows: onceEach(
      all.flatMap(({ flows }) => flows),
      ({ fact }) => fact,
    ),
    measures: onceEach(
      all.flatMap(({ measures }) => measures),
      ({ fact }) => fact,
    ),
  };
}

/**
 * The goals of a landscape, each before its parts, in the order of their plan; of a goal it and its parts; of a plan its own
 * goals, then those it serves; of anything else the goals it serves. Cost: what serves each goal is worked out once per reading, and for the goals of the page gathered.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`
 */
export function goals(reading: Reading, asked: GoalsQuestion): GoalsAnswer {
  const { of = null, landscape = null } = asked;
  lensOf(reading, null, landscape);
  const { own, served } = goalsAsked(reading, asked);
  const found = [...own, ...served];
  const page = pageOf(found.length, asked, scopeOf(reading, ['GOALS', of, landscape]), pages);
  const edges = found.slice(page.start, page.end).map((goal, at) => ({
    ...servedWhole(reading, goal),
    served: page.start + at >= own.length,
    cursor: page.cursor(page.start + at),
  }));
  const grounds = goalGrounds(reading);
  const evidence = found.flatMap(({ id }) => {
    const { initiatives = [], flows = [], measures = [] } = grounds.get(id) ?? {};
    return [
      ...initiatives.map(({ tie }) => tie),
      ...[...flows, ...measures].map(({ fact }) => fact),
    ].flatMap((one) => reading.facts.byId.get(one) ?? []);
  });
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(evidence),
    of,
    landscape,
    edges,
    ownTotal: own.length,
    total: found.length,
    withInitiativeTotal: found.filter((goal) => servedWhole(reading, goal).initiatives.length > 0)
      .length,
    pageInfo: page.pageInfo,
  };
}
