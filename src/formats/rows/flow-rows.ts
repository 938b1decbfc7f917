/** Flows as rows of a table file, ids beside names. */
import { type Cited, idsOf, type Named, namesOf, sourcesOf } from './told.ts';

/** What a row tells of a flow. */
export interface FlowTold {
  readonly id: string;
  readonly kind: string;
  readonly side: string;
  readonly standing: string;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly via: readonly Named[];
  readonly carries: string | null;
  readonly citations: readonly Cited[];
}

/** One row per flow, in the order given; the column names are those of the API. */
export function flowRows(flows: readonly FlowTold[]) {
  return flows.map((flow) => ({
    id: flow.id,
    kind: flow.kind,
    side: flow.side,
    standing: flow.standing,
    fromId: flow.from?.id ?? '',
    fromName: flow.from?.name ?? '',
    toId: flow.to?.id ?? '',
    toName: flow.to?.name ?? '',
    viaIds: idsOf(flow.via),
    viaNames: namesOf(flow.via),
    carries: flow.carries ?? '',
    sources: sourcesOf(flow.citations),
  }));
}

/** One row per step of each way; both are counted from 1. */
export function wayRows(ways: readonly { readonly steps: readonly FlowTold[] }[]) {
  return ways.flatMap(({ steps }, way) =>
    flowRows(steps).map((row, step) => ({ way: way + 1, step: step + 1, ...row })),
  );
}
