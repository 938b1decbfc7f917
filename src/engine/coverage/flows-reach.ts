/** Follows flows of one kind, such as needs on their way up. */

import type { FlowKind } from '../../model/words.ts';
import { flowAt, receiverOf } from '../flows/ends.ts';
import { ofKinds } from '../flows/lens.ts';
import { idAt } from '../flows/party-at.ts';
import { shortestWay } from '../flows/shortest-way.ts';
import type { Survey } from './survey.ts';

/** The first of the goals that what a party gives comes to, and the flows of the way; `undefined` when none is reached. */
export function flowsReach(
  { reading: { graph }, lens }: Survey,
  kind: FlowKind,
  from: string,
  goals: ReadonlySet<string>,
): { readonly to: string; readonly flows: readonly string[] } | undefined {
  const start = graph.partyNumber.get(from);
  if (start === undefined) return undefined;
  const others = [...goals].flatMap((id) => graph.partyNumber.get(id) ?? []);
  const way = shortestWay(
    graph,
    {
      from: start,
      goals: others.filter((goal) => goal !== start),
      lift: 0,
      lens: ofKinds(lens, [kind]),
    },
    { left: Number.POSITIVE_INFINITY },
  );
  const last = way?.at(-1);
  if (way === null || last === undefined) return undefined;
  return {
    to: idAt(graph, receiverOf(graph, last)),
    flows: way.map((flow) => flowAt(graph, flow).id),
  };
}
