/** Single points of failure: parties, flows and carriers without which others no longer reach each other. */

import type { Answer, FlowFilter, PageInfo, PageRequest } from '../../answering/answer.ts';
import { filterKey, lensOf } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import { flowNumber } from '../../flows/flow-number.ts';
import type { Reading } from '../../reading.ts';
import { type SinglePoint, singlePointsOf } from './counted-points.ts';

/** What `singlePoints` is asked: pages of 20 unless said, at most 100. */
export interface SinglePointQuestion extends PageRequest {
  readonly filter?: FlowFilter | null;
  readonly landscape?: string | null;
}

export interface SinglePointAnswer extends Answer {
  readonly points: readonly (SinglePoint & { readonly cursor: string })[];
  readonly total: number;
  /** How many pairs of parties have a way at all; without a landscape, those of each added up. */
  readonly pairs: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 20, most: 100 } as const;

/**
 * Parties, flows and sole carriers whose loss separates a giver from a receiver that could reach each other, those on
 * which most depend first. Ways follow flows as they are stated, without lift, and each within one landscape: without
 * `landscape` the pairs of all are added up. `filter.sides` chooses the designed or the
 * documented graph.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export async function singlePoints(
  reading: Reading,
  asked: SinglePointQuestion = {},
): Promise<SinglePointAnswer> {
  const { graph } = reading;
  const lens = lensOf(reading, asked.filter, asked.landscape);
  const { points, pairs, whole } = await singlePointsOf(graph, lens);
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
