/** Follows one flow through the system: what leads to it and what leads on from it, as long as the kind is the same. */
import type { FlowFragment } from '../ask/documents.generated.ts';
import { flowLook } from '../parts/icons.tsx';

function reached(
  flows: readonly FlowFragment[],
  start: FlowFragment,
  leads: (before: FlowFragment, after: FlowFragment) => boolean,
): FlowFragment[] {
  const found = [start];
  for (const before of found)
    for (const after of flows)
      if (!found.includes(after) && leads(before, after)) found.push(after);
  return found;
}

/** Ids of the flow and of all it is continued by, up and down; empty for an unknown flow. */
export function follow(flows: readonly FlowFragment[], id: string): ReadonlySet<string> {
  const start = flows.find((flow) => flow.id === id);
  if (!start) return new Set();
  const alike = flows.filter(({ kind }) => flowLook(kind) === flowLook(start.kind));
  const down = reached(alike, start, (a, b) => a.to !== null && a.to.id === b.from?.id);
  const up = reached(alike, start, (a, b) => a.from !== null && a.from.id === b.to?.id);
  return new Set([...down, ...up].map((flow) => flow.id));
}
