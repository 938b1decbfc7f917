/** Parties and flows picked by an expression. */

import { AreaColour, FlowKind, Level } from '../../../model/words.ts';
import type { Answer, Facet, PageInfo, PageRequest } from '../../answering/answer.ts';
import { tally } from '../../answering/facets.ts';
import { statedLensOf } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import { flowAt, kindBit } from '../../flows/ends.ts';
import { holdsParty } from '../../flows/lens.ts';
import { areaBits, idAt, levelBits, partiesByName } from '../../flows/party-at.ts';
import type { Reading } from '../../reading.ts';
import { selectIn } from '../../selection/select-in.ts';

export interface SelectQuestion extends PageRequest {
  readonly expression: string;
  readonly landscape?: string | null;
}
export interface SelectAnswer extends Answer {
  readonly expression: string;
  /** One page of the parties, by name. */
  readonly edges: readonly { readonly cursor: string; readonly node: string }[];
  readonly total: number;
  /** All flows, by id. */
  readonly flows: readonly string[];
  readonly facets: readonly Facet[];
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;

/**
 * The parties an expression selects, by name, and the flows among them. Cost: linear in parties and flows per part of the
 * expression.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function select(reading: Reading, asked: SelectQuestion): SelectAnswer {
  const { graph } = reading;
  const lens = statedLensOf(reading, {}, asked.landscape);
  const selected = selectIn(reading, lens, asked.expression);
  const parties = [...partiesByName(graph)].filter(
    (party) => selected.parties[party] === 1 && holdsParty(graph, lens, party),
  );
  const flows = [...selected.flows.keys()].filter((flow) => selected.flows[flow] === 1);
  const kinds = tally('kind', FlowKind.options);
  const areas = tally('area', AreaColour.options);
  const levels = tally('level', Level.options);
  for (const flow of flows) kinds.addBits(kindBit(graph, flow));
  for (const party of parties) {
    areas.addBits(areaBits(graph, party));
    levels.addBits(levelBits(graph, party));
  }
  const scope = scopeOf(reading, ['SELECT', asked.expression, asked.landscape ?? null]);
  const page = pageOf(parties.length, asked, scope, pages);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestBasis(graph, flows),
    expression: asked.expression,
    edges: parties.slice(page.start, page.end).map((party, at) => ({
      node: idAt(graph, party),
      cursor: page.cursor(page.start + at),
    })),
    total: parties.length,
    flows: flows.map((flow) => flowAt(graph, flow).id),
    facets: [kinds, areas, levels].flatMap((one) => one.facets()),
    pageInfo: page.pageInfo,
  };
}
