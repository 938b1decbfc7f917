/** Who is reached from a party, in either direction: what `upstream` and `downstream` share. */
import { KnowledgeError } from '../../errors.ts';
import { AreaColour, Basis, FlowKind, Level, Standing, Strength } from '../../model/words.ts';
import { asStated, statedCourse } from '../flows/courses.ts';
import { type Direction, endOf, flowsFrom } from '../flows/ends.ts';
import type { FlowGraph, Lift } from '../flows/flow-graph.ts';
import type { WalkPlan } from '../flows/follow.ts';
import { fullReachCount } from '../flows/full-reach-count.ts';
import { hasOccurred, type Lens, sees } from '../flows/lens.ts';
import { areaBits, idAt, levelBits, standingBit } from '../flows/party-at.ts';
import {
  degreeOf,
  inOrder,
  kindsOf,
  partiesReached,
  type Reach,
  reach,
  weakestReached,
} from '../flows/reach.ts';
import { type Arrival, arrivals, basisOf, countFlows, nearerOf } from '../flows/reached-by.ts';
import { standsFor } from '../flows/stands-for.ts';
import type { Reading } from '../reading.ts';
import type { Facet, FlowAnswer, FlowFilter, FlowUse, PageRequest, ReachEdge } from './answer.ts';
import { partyAsked } from './asked-party.ts';
import { tally } from './facets.ts';
import { filterKey, lensesAsked } from './filter.ts';
import { flowUse } from './flow-use.ts';
import { liftAsked } from './lift.ts';
import { pageOf, scopeOf } from './paging.ts';

/** What `upstream` and `downstream` are asked; `of` is a party's id, `depth` the steps to follow (1 when left out). */
export interface ReachQuestion extends PageRequest {
  readonly of: string;
  readonly depth?: number | null;
  readonly filter?: FlowFilter | null;
  /** `TYPE` when left out. */
  readonly lift?: Lift | null;
  readonly landscape?: string | null;
}

/** Pages of parties: 25 unless asked for, at most 100. */
export const partyPages = { usual: 25, most: 100 } as const;

function depthAsked(depth: number): number {
  if (Number.isInteger(depth) && depth >= 1) return depth;
  throw new KnowledgeError('BAD_USER_INPUT', `"depth" is ${depth}; it counts steps from 1.`);
}

/** Strongest first: stated for the party itself, best basis, certain, most binding, then by id. */
function byStrength(graph: FlowGraph): (a: Arrival, b: Arrival) => number {
  const certainty = ({ flow }: Arrival) =>
    graph.flows[flow]?.citations.some((citation) => citation.certain) ? 0 : 1;
  const binding = ({ flow }: Arrival) => {
    const strength = graph.flows[flow]?.strength;
    return strength === undefined ? Strength.options.length : Strength.options.indexOf(strength);
  };
  return (a, b) =>
    Number(b.own) - Number(a.own) ||
    basisOf(graph, a.flow) - basisOf(graph, b.flow) ||
    certainty(a) - certainty(b) ||
    binding(a) - binding(b) ||
    a.flow - b.flow;
}

/** Which parts of an answer somebody wants; working the others out is left undone, and they are empty. */
export interface ReachParts {
  readonly edges: boolean;
  readonly cursors: boolean;
  readonly pageInfo: boolean;
  /** By which flows each party was reached. */
  readonly by: boolean;
  /** From whom, one step nearer, each flow led to a party. */
  readonly towards: boolean;
  /** How much flows beyond each party. */
  readonly beyond: boolean;
  readonly facets: boolean;
  readonly weakestBasis: boolean;
  readonly unstated: boolean;
}
export const everyPart: ReachParts = {
  edges: true,
  cursors: true,
  pageInfo: true,
  by: true,
  towards: true,
  beyond: true,
  facets: true,
  weakestBasis: true,
  unstated: true,
};

/** The edges of one page, each with what flows beyond it that the page does not show. */
function edgesOf(
  graph: FlowGraph,
  found: Reach,
  { lenses, lift }: { readonly lenses: readonly Lens[]; readonly lift: number },
  parties: Int32Array,
  parts: ReachParts,
  cursor: (at: number) => string,
): ReachEdge[] {
  const by =
    parts.by || parts.beyond || parts.towards
      ? Array.from(parties, (party) => arrivals(graph, found, party).sort(byStrength(graph)))
      : [];
  const nearer = nearerOf(graph, found);
  const idOf = (party: number | undefined) => (party === undefined ? null : idAt(graph, party));
  const shown = new Set(by.flatMap((list) => list.map(({ flow }) => statedCourse(graph, flow))));
  return Array.from(parties, (party, at) => {
    const stands = parts.beyond ? standsFor(graph, party, lift) : [];
    return {
      cursor: parts.cursors ? cursor(at) : '',
      node: idAt(graph, party),
      party,
      degree: degreeOf(found, party),
      by: (by[at] ?? []).map(({ flow, own }) => flowUse(graph, flow, own)),
      towards: parts.towards
        ? (by[at] ?? []).map((arrival) => idOf(nearer(arrival, degreeOf(found, party))))
        : [],
      onward: countFlows(graph, lenses, stands, 'DOWNSTREAM', { shown }),
      inbound: countFlows(graph, lenses, stands, 'UPSTREAM', { shown }),
    };
  });
}

/** Counts over all parties reached; a party counts once for each kind of flow it was reached by, area and level. */
function facetsOf(graph: FlowGraph, found: Reach): Facet[] {
  const kinds = tally('kind', FlowKind.options);
  const areas = tally('area', AreaColour.options);
  const levels = tally('level', Level.options);
  const standings = tally('standing', Standing.options);
  const degrees: number[] = [];
  for (const party of partiesReached(found)) {
    const degree = degreeOf(found, party);
    kinds.addBits(kindsOf(found, party));
    areas.addBits(areaBits(graph, party));
    levels.addBits(levelBits(graph, party));
    standings.addBits(standingBit(graph, party));
    degrees[degree] = (degrees[degree] ?? 0) + 1;
  }
  const perDegree = Object.entries(degrees);
  return [
    ...[kinds, areas, levels, standings].flatMap((one) => one.facets()),
    ...perDegree.map(([value, count]) => ({ dimension: 'degree', value, count })),
  ];
}

/** The flows of the asked party, or of what stands for it, whose other end no source states; its own first. */
function unstatedEnds(
  graph: FlowGraph,
  lenses: readonly Lens[],
  stands: readonly number[],
  direction: Direction,
): FlowUse[] {
  const told = new Set<number>();
  return stands.flatMap((party) => {
    const flows = [...flowsFrom(graph, direction, party)].filter((flow) => {
      const stated = statedCourse(graph, flow);
      if (endOf(graph, direction, flow) >= 0 || told.has(stated)) return false;
      if (!lenses.some((lens) => sees(graph, lens, flow))) return false;
      told.add(stated);
      return true;
    });
    return flows.map((flow) => flowUse(graph, flow, party === stands[0] && asStated(graph, flow)));
  });
}

/** Does anything that has happened once lead on from the start? It is told as a step, and not walked on from. */
function hasHappened(
  graph: FlowGraph,
  told: readonly Lens[],
  { start, direction, lift }: Pick<WalkPlan, 'start' | 'direction' | 'lift'>,
): boolean {
  return standsFor(graph, start, lift).some((party) =>
    flowsFrom(graph, direction, party).some(
      (flow) => hasOccurred(graph, flow) && told.some((lens) => sees(graph, lens, flow)),
    ),
  );
}

/**
 * Whom a party feeds, or who feeds it. What has happened once is told of the party itself and not walked on from, unless
 * the filter asks for it. Parties come by degree, then as Swedish orders their names, then by id.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function reachAnswer(
  reading: Reading,
  direction: Direction,
  asked: ReachQuestion,
  parts: ReachParts = everyPart,
): FlowAnswer {
  const { graph } = reading;
  const start = partyAsked(reading, asked.of);
  const depth = depthAsked(asked.depth ?? 1);
  const named = asked.lift ?? 'TYPE';
  const lift = liftAsked(named);
  const key = [direction, asked.of, depth, named, asked.landscape ?? null, filterKey(asked.filter)];
  const plan = { start, direction, lift, depth };
  const { filter, landscape } = asked;
  const told = lensesAsked(reading, {
    landscape,
    parties: [start],
    filter: { ...filter, sameKind: false },
    from: plan,
    isTold: true,
  });
  const looks = { filter, landscape, parties: [start], from: plan };
  const lenses = depth === 1 ? told : lensesAsked(reading, looks);
  const direct = depth > 1 && hasHappened(graph, told, plan) ? told : [];
  const [only] = lenses;
  // Where nobody asks for all that is reached, its number is known beforehand and the walk ends with the page.
  const isCounted =
    only !== undefined &&
    lenses.length === 1 &&
    direct.length === 0 &&
    depth >= graph.parties.length &&
    !parts.facets &&
    !parts.weakestBasis;
  const whole = isCounted ? undefined : reach(graph, plan, lenses, direct);
  const total = isCounted
    ? fullReachCount(graph, start, { ...plan, lens: only })
    : (whole?.count ?? 1) - 1;
  const page = pageOf(total, asked, scopeOf(reading, key), partyPages, parts.pageInfo);
  const found =
    whole ?? reach(graph, { ...plan, enough: parts.edges ? page.end : 0 }, lenses, direct);
  const shown = parts.edges ? inOrder(graph, found, page.start, page.end) : new Int32Array();
  const seen = { lenses: told, lift };
  const edges = edgesOf(graph, found, seen, shown, parts, (at) => page.cursor(page.start + at));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: parts.weakestBasis ? (Basis.options[weakestReached(found)] ?? null) : null,
    direction,
    of: asked.of,
    depth,
    edges,
    pageInfo: page.pageInfo,
    total,
    facets: parts.facets ? facetsOf(graph, found) : [],
    unstated: parts.unstated
      ? unstatedEnds(graph, told, standsFor(graph, start, lift), direction)
      : [],
  };
}
