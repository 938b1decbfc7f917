/** Single points of failure: parties, flows and carriers without which others no longer reach each other. */

import type { Answer, FlowFilter, PageInfo, PageRequest } from '../../answering/answer.ts';
import { filterKey, lensOf } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import { statedCourse } from '../../flows/courses.ts';
import {
  type Dependents,
  dependents,
  flowsOfSeveralNodes,
  pairsWithout,
} from '../../flows/dominated.ts';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { flowNumber } from '../../flows/flow-number.ts';
import { lensesOf } from '../../flows/landscape-lenses.ts';
import { type Lens, sees } from '../../flows/lens.ts';
import type { Reading } from '../../reading.ts';

/** What `singlePoints` is asked: pages of 20 unless said, at most 100. */
export interface SinglePointQuestion extends PageRequest {
  readonly filter?: FlowFilter | null;
  readonly landscape?: string | null;
}

/** PARTY: it stands on every way. FLOW: it is the only flow there. CARRIER: it alone carries flows. */
export type SinglePointKind = 'PARTY' | 'FLOW' | 'CARRIER';
export interface SinglePoint {
  readonly kind: SinglePointKind;
  readonly party: string | null;
  readonly flow: string | null;
  /** How many pairs of giver and receiver lose every way when it goes. */
  readonly pairs: number;
  /** Of a CARRIER: the flows it alone carries. */
  readonly flows: readonly string[];
}
export interface SinglePointAnswer extends Answer {
  readonly points: readonly (SinglePoint & { readonly cursor: string })[];
  readonly total: number;
  /** How many pairs of parties have a way at all; without a landscape, those of each added up. */
  readonly pairs: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 20, most: 100 } as const;
interface Steps {
  readonly starts: number;
  readonly carriers: number;
}
/** Steps after which a count stops, some seconds of work each: of all starts, and of all carriers. */
const budgets: Steps = { starts: 10_000_000, carriers: 200_000_000 };

/** The flows each carrier alone carries. */
function soleCarriers(graph: FlowGraph, lens: Lens): Map<string, number[]> {
  const carried = new Map<string, number[]>();
  for (const [number, flow] of graph.flows.entries()) {
    const [carrier] = flow.via;
    const stated = statedCourse(graph, number);
    if (flow.via.length !== 1 || carrier === undefined || !sees(graph, lens, number)) continue;
    const flows = carried.get(carrier) ?? [];
    carried.set(carrier, flows);
    if (flows.at(-1) !== stated) flows.push(stated);
  }
  return carried;
}

/** Pairs lost by flow, by its stated course; undefined when the budget runs out. */
function lostByFlow(
  graph: FlowGraph,
  lens: Lens,
  { flows, pairs }: Dependents,
  budget: { left: number },
): Float64Array | undefined {
  const lost = flows.map((count, course) => (statedCourse(graph, course) === course ? count : 0));
  for (const { flow, isPair } of flowsOfSeveralNodes(graph)) {
    if (isPair) lost[flow] = (flows[flow] as number) + (flows[flow + 1] as number);
    else {
      const left = pairsWithout(graph, lens, new Set([flow]), budget);
      if (left === undefined) return undefined;
      lost[flow] = pairs - left;
    }
  }
  return lost;
}

/** Pairs lost by party, flow and sole carrier, and whether all of them were counted. */
interface Lost {
  readonly points: Map<string, SinglePoint>;
  pairs: number;
  whole: boolean;
}

const keyOf = ({ kind, party, flow }: SinglePoint) => `${kind} ${party ?? flow}`;

/** Adds what is lost on one landscape; what is lost on several is the sum. */
function addLost({ points }: Lost, point: SinglePoint): void {
  if (point.pairs === 0) return;
  const known = points.get(keyOf(point));
  const flows = [...new Set([...(known?.flows ?? []), ...point.flows])].sort();
  points.set(keyOf(point), { ...point, pairs: (known?.pairs ?? 0) + point.pairs, flows });
}

/** Counts on one landscape. */
function countOn(graph: FlowGraph, lens: Lens, lost: Lost, steps: Steps): void {
  const all = dependents(graph, lens, steps.starts);
  const budget = { left: steps.carriers };
  const byFlow = all.whole ? lostByFlow(graph, lens, all, budget) : all.flows;
  lost.pairs += all.pairs;
  const none = { party: null, flow: null, flows: [] };
  for (const [party, pairs] of all.parties.entries())
    if (pairs > 0)
      addLost(lost, { ...none, kind: 'PARTY', party: graph.parties[party]?.id as string, pairs });
  for (const [flow, pairs] of (byFlow ?? all.flows).entries())
    if (pairs > 0 && statedCourse(graph, flow) === flow)
      addLost(lost, { ...none, kind: 'FLOW', flow: graph.flows[flow]?.id as string, pairs });
  lost.whole &&= all.whole && byFlow !== undefined;
  if (!lost.whole || byFlow === undefined) return;
  for (const [carrier, flows] of soleCarriers(graph, lens)) {
    const [first] = flows;
    const left =
      flows.length === 1
        ? all.pairs - (byFlow[first as number] as number)
        : pairsWithout(graph, lens, new Set(flows), budget);
    lost.whole &&= left !== undefined;
    if (left === undefined) return;
    const carried = flows.map((flow) => graph.flows[flow]?.id as string);
    addLost(lost, {
      ...none,
      kind: 'CARRIER',
      party: carrier,
      pairs: all.pairs - left,
      flows: carried,
    });
  }
}

function found(graph: FlowGraph, lenses: readonly Lens[]) {
  const lost: Lost = { points: new Map(), pairs: 0, whole: true };
  const steps = {
    starts: budgets.starts / lenses.length,
    carriers: budgets.carriers / lenses.length,
  };
  for (const lens of lenses) countOn(graph, lens, lost, steps);
  const points = [...lost.points.values()];
  const kinds: readonly SinglePointKind[] = ['PARTY', 'CARRIER', 'FLOW'];
  const name = ({ party, flow }: SinglePoint) => party ?? flow ?? '';
  points.sort(
    (a, b) =>
      b.pairs - a.pairs ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (name(a) < name(b) ? -1 : 1),
  );
  return { points, pairs: lost.pairs, whole: lost.whole };
}

/**
 * Parties, flows and sole carriers whose loss separates a giver from a receiver that could reach each other, those on
 * which most depend first. Ways follow flows as they are stated, without lift, and each within one landscape: without
 * `landscape` the pairs of all are added up. `filter.sides` chooses the designed or the
 * documented graph.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function singlePoints(reading: Reading, asked: SinglePointQuestion = {}): SinglePointAnswer {
  const { graph } = reading;
  const lens = lensOf(reading, asked.filter, asked.landscape);
  const { points, pairs, whole } = found(graph, lensesOf(graph, lens, []));
  const scope = scopeOf(reading, ['SINGLE', asked.landscape ?? null, filterKey(asked.filter)]);
  const page = pageOf(points.length, asked, scope, pages);
  const shown = points.slice(page.start, page.end);
  const flows = shown.flatMap(({ flow, flows: carried }) => [
    ...(flow === null ? [] : [flow]),
    ...carried,
  ]);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: !whole,
    partialReason: whole ? null : 'STEP_BUDGET_SPENT',
    weakestBasis: weakestBasis(
      graph,
      flows.map((id) => flowNumber(graph, id) as number),
    ),
    points: shown.map((point, at) => ({ ...point, cursor: page.cursor(page.start + at) })),
    total: points.length,
    pairs,
    pageInfo: page.pageInfo,
  };
}
