/** Flows as rows of a table file, ids beside names. */
import type { FlowFragment } from '../../explorer/ask/documents.generated.ts';

/** One row per flow, in the order given; the column names are those of the API. */
export function flowRows(flows: readonly FlowFragment[]) {
  return flows.map((flow) => ({
    id: flow.id,
    kind: flow.kind,
    side: flow.side,
    standing: flow.standing,
    fromId: flow.from?.id ?? '',
    fromName: flow.from?.name ?? '',
    toId: flow.to?.id ?? '',
    toName: flow.to?.name ?? '',
    viaIds: flow.via.map(({ id }) => id).join(' '),
    viaNames: flow.via.map(({ name }) => name).join('; '),
    carries: flow.carries ?? '',
    sources: flow.citations.map(({ document, locator }) => `${document.id}, ${locator}`).join('; '),
  }));
}
