/** Single points of failure: parties, flows and carriers without which others no longer reach each other. */

import { dependents, pairsWithout } from '../flows/dominated.ts';
import type { FlowGraph, Reading } from '../flows/flow-graph.ts';
import { flowNumber } from '../flows/flow-number.ts';
import { type Lens, sees } from '../flows/lens.ts';
import type { Answer, FlowFilter, PageInfo, PageRequest } from './answer.ts';
import { filterKey, lensOf } from './filter.ts';
import { weakestBasis } from './flow-use.ts';
import { pageOf, scopeOf } from './paging.ts';

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
  /** How many pairs of parties have a way at all. */
  readonly pairs: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 20, most: 100 } as const;
/** Steps after which a count stops, some seconds of work each: of all starts, and of all carriers. */
const budgets = { starts: 10_000_000, carriers: 200_000_000 } as const;

/** The flows each carrier alone carries. */
function soleCarriers(graph: FlowGraph, lens: Lens): Map<string, number[]> {
  const carried = new Map<string, number[]>();
  for (const [number, flow] of graph.flows.entries()) {
    const [carrier] = flow.via;
    if (flow.via.length !== 1 || carrier === undefined || !sees(graph, lens, number)) continue;
    const flows = carried.get(carrier) ?? [];
    carried.set(carrier, flows);
    flows.push(number);
  }
  return carried;
}

function found(graph: FlowGraph, lens: Lens) {
  const all = dependents(graph, lens, budgets.starts);
  const points: SinglePoint[] = [];
  for (const [party, pairs] of all.parties.entries())
    if (pairs > 0)
      points.push({
        kind: 'PARTY',
        party: graph.parties[party]?.id as string,
        flow: null,
        pairs,
        flows: [],
      });
  for (const [flow, pairs] of all.flows.entries())
    if (pairs > 0)
      points.push({
        kind: 'FLOW',
        party: null,
        flow: graph.flows[flow]?.id as string,
        pairs,
        flows: [],
      });
  const budget = { left: budgets.carriers };
  let whole = all.whole;
  for (const [carrier, flows] of all.whole ? soleCarriers(graph, lens) : []) {
    const [first] = flows;
    const left =
      flows.length === 1
        ? all.pairs - (all.flows[first as number] as number)
        : pairsWithout(graph, lens, new Set(flows), budget);
    if (left === undefined) {
      whole = false;
      break;
    }
    if (all.pairs > left)
      points.push({
        kind: 'CARRIER',
        party: carrier,
        flow: null,
        pairs: all.pairs - left,
        flows: flows.map((flow) => graph.flows[flow]?.id as string),
      });
  }
  const kinds: readonly SinglePointKind[] = ['PARTY', 'CARRIER', 'FLOW'];
  const name = ({ party, flow }: SinglePoint) => party ?? flow ?? '';
  points.sort(
    (a, b) =>
      b.pairs - a.pairs ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (name(a) < name(b) ? -1 : 1),
  );
  return { points, pairs: all.pairs, whole };
}

/**
 * Parties, flows and sole carriers whose loss separates a giver from a receiver that could reach each other, those on
 * which most depend first. Ways follow flows as they are stated, without lift. `filter.sides` chooses the designed or the
 * documented graph.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function singlePoints(reading: Reading, asked: SinglePointQuestion = {}): SinglePointAnswer {
  const { graph } = reading;
  const lens = lensOf(reading, asked.filter, asked.landscape);
  const { points, pairs, whole } = found(graph, lens);
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
