/** Who is reached from a party, in either direction: what `upstream` and `downstream` share. */
import { KnowledgeError } from '../errors.ts';
import type { FlowGraph, Lift, Reading } from '../flows/flow-graph.ts';
import { type Lens, sees } from '../flows/lens.ts';
import { type Direction, listsFor } from '../flows/reach.ts';
import { type Arrival, arrivals, countFlows, standsFor } from '../flows/reached-by.ts';
import { inOrder, type Reach, reach } from '../flows/whole-reach.ts';
import type { PartyFact } from '../model/fact.ts';
import { AreaColour, Basis, FlowKind, Level, Standing, Strength } from '../model/words.ts';
import type { Facet, FlowAnswer, FlowFilter, FlowUse, PageRequest, ReachEdge } from './answer.ts';
import { partyAsked } from './asked-party.ts';
import { tally } from './facets.ts';
import { filterKey, lensOf } from './filter.ts';
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
    (graph.flowBasis[a.flow] as number) - (graph.flowBasis[b.flow] as number) ||
    certainty(a) - certainty(b) ||
    binding(a) - binding(b) ||
    a.flow - b.flow;
}

/** The edges of one page, each with what flows beyond it that the page does not show. */
function edgesOf(graph: FlowGraph, found: Reach, parties: Int32Array): Omit<ReachEdge, 'cursor'>[] {
  const { lens, lift } = found.plan;
  const by = Array.from(parties, (party) => arrivals(graph, found, party).sort(byStrength(graph)));
  const shown = new Set(by.flatMap((list) => list.map(({ flow }) => flow)));
  return Array.from(parties, (party, at) => {
    const stands = standsFor(graph, party, lift);
    return {
      node: (graph.parties[party] as PartyFact).id,
      degree: found.scratch.degree[party] as number,
      by: (by[at] as Arrival[]).map(({ flow, own }) => flowUse(graph, flow, own)),
      onward: countFlows(graph, lens, stands, 'DOWNSTREAM', shown),
      inbound: countFlows(graph, lens, stands, 'UPSTREAM', shown),
    };
  });
}

/** Counts over all parties reached; a party counts once for each kind of flow it was reached by, area and level. */
function facetsOf(graph: FlowGraph, { scratch }: Reach, parties: Int32Array): Facet[] {
  const kinds = tally('kind', FlowKind.options);
  const areas = tally('area', AreaColour.options);
  const levels = tally('level', Level.options);
  const standings = tally('standing', Standing.options);
  const degrees: number[] = [];
  for (const party of parties) {
    const degree = scratch.degree[party] as number;
    kinds.addBits(scratch.kinds[party] as number);
    areas.addBits(graph.partyAreas[party] as number);
    levels.addBits(graph.partyLevels[party] as number);
    standings.addBits(1 << (graph.partyStanding[party] as number));
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
  lens: Lens,
  stands: readonly number[],
  direction: Direction,
): FlowUse[] {
  const { offset, items, end } = listsFor(graph, direction);
  return stands.flatMap((party) => {
    const flows = items.subarray(offset[party], offset[party + 1]);
    return [...flows.filter((flow) => (end[flow] as number) < 0 && sees(graph, lens, flow))].map(
      (flow) => flowUse(graph, flow, party === stands[0]),
    );
  });
}

function weakestOf({ scratch }: Reach, parties: Int32Array): Basis | null {
  let weakest = -1;
  for (const party of parties) weakest = Math.max(weakest, scratch.basis[party] as number);
  return weakest < 0 ? null : (Basis.options[weakest] as Basis);
}

/**
 * Whom a party feeds, or who feeds it. Parties come by degree, then as Swedish orders their names, then by id.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function reachAnswer(
  reading: Reading,
  direction: Direction,
  asked: ReachQuestion,
): FlowAnswer {
  const { graph } = reading;
  const start = partyAsked(reading, asked.of);
  const depth = depthAsked(asked.depth ?? 1);
  const named = asked.lift ?? 'TYPE';
  const lift = liftAsked(named);
  const lens = lensOf(reading, asked.filter, asked.landscape);
  const key = [direction, asked.of, depth, named, asked.landscape ?? null, filterKey(asked.filter)];
  const sameKind = asked.filter?.sameKind === true && depth > 1;
  const found = reach(graph, { start, direction, lift, depth, lens }, sameKind);
  const parties = inOrder(graph, found);
  const page = pageOf(parties.length, asked, scopeOf(reading, key), partyPages);
  const edges = edgesOf(graph, found, parties.subarray(page.start, page.end));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOf(found, parties),
    direction,
    of: asked.of,
    depth,
    edges: edges.map((edge, at) => ({ cursor: page.cursor(page.start + at), ...edge })),
    pageInfo: page.pageInfo,
    total: parties.length,
    facets: facetsOf(graph, found, parties),
    unstated: unstatedEnds(graph, lens, standsFor(graph, start, lift), direction),
  };
}
