/** What a selection picked as rows of a table file: the flows, or the parties where there are none. */
import { type FlowTold, flowRows } from './flow-rows.ts';
import type { Named } from './told.ts';

interface Party extends Named {
  readonly kind: string;
  readonly levels: readonly string[];
  readonly areas: readonly string[];
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
}

/** One row per flow, else one per party. */
export function selectionRows({
  edges,
  flows,
}: {
  readonly edges: readonly { readonly node: Party }[];
  readonly flows: readonly FlowTold[];
}) {
  if (flows.length > 0) return flowRows(flows);
  return edges.map(({ node }) => ({
    id: node.id,
    kind: node.kind,
    name: node.name,
    levels: node.levels.join(' '),
    areas: node.areas.join(' '),
    codes: node.codes.map(({ scheme, code }) => `${scheme} ${code}`).join('; '),
  }));
}
