/** Two states of a system as one, with what became of each part. */
import type { SystemQuery } from '../ask/documents.generated.ts';
import type { ToldChange } from '../parts/change-item.tsx';
import type { ChangeMark } from '../picture/shapes.ts';

interface HasId {
  readonly id: string;
}

/** All of the later, and what only the earlier has. */
function union<One>(
  earlier: readonly One[],
  later: readonly One[],
  idOf: (one: One) => string,
  marks: Map<string, ChangeMark>,
): One[] {
  const [was, is] = [new Set(earlier.map(idOf)), new Set(later.map(idOf))];
  const gone = earlier.filter((one) => !is.has(idOf(one)));
  for (const one of gone) marks.set(idOf(one), 'gone');
  for (const one of later) if (!was.has(idOf(one))) marks.set(idOf(one), 'new');
  return [...later, ...gone];
}

/** The system with everything of both revisions, and the marks of what differs. */
export function merged(
  earlier: SystemQuery,
  later: SystemQuery,
  changes: readonly Pick<ToldChange, 'fact' | 'change'>[],
): { readonly data: SystemQuery; readonly marks: ReadonlyMap<string, ChangeMark> } {
  const marks = new Map<string, ChangeMark>();
  const edges = union(
    earlier.select?.edges ?? [],
    later.select?.edges ?? [],
    ({ node }) => node.id,
    marks,
  );
  const flows = union(
    earlier.select?.flows ?? [],
    later.select?.flows ?? [],
    ({ id }: HasId) => id,
    marks,
  );
  const shown = new Set([...edges.map(({ node }) => node.id), ...flows.map(({ id }) => id)]);
  for (const { fact, change } of changes)
    if (change === 'CHANGED' && shown.has(fact) && !marks.has(fact)) marks.set(fact, 'changed');
  const types = new Map(
    [...(earlier.browse?.edges ?? []), ...(later.browse?.edges ?? [])].map((edge) => [
      edge.node.id,
      edge,
    ]),
  );
  const { select } = later;
  return {
    data: {
      ...later,
      select: select ? { ...select, edges, flows } : select,
      browse: later.browse ? { ...later.browse, edges: [...types.values()] } : later.browse,
    },
    marks,
  };
}
