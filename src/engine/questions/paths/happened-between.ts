/** What has happened once between two parties where nothing stands: no way to take again, and not nothing either. */

import type { FactOf } from '../../../model/fact.ts';
import { statedCourse } from '../../flows/courses.ts';
import { flowAt, flowsGivenBy, receiverOf } from '../../flows/ends.ts';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { hasOccurred, type Lens, sees } from '../../flows/lens.ts';
import type { Reading } from '../../reading.ts';

const most = 3;

/** Flows that have happened once from any of the givers to any of the receivers, at most three, as ids. */
export function happenedBetween(
  graph: FlowGraph,
  givers: readonly number[],
  receivers: readonly number[],
  lenses: readonly Lens[],
): string[] {
  const found = givers.flatMap((giver) =>
    [...flowsGivenBy(graph, giver)].filter(
      (flow) =>
        hasOccurred(graph, flow) &&
        receivers.includes(receiverOf(graph, flow)) &&
        lenses.some((lens) => sees(graph, lens, flow)),
    ),
  );
  const stated = new Set(found.map((flow) => statedCourse(graph, flow)));
  return [...stated].slice(0, most).map((flow) => flowAt(graph, flow).id);
}

/** Is this a flow that has happened once? */
export function isHappened(fact: { readonly kind: string; readonly standing: string }): boolean {
  return fact.kind === 'FLOW' && fact.standing === 'OCCURRED';
}

/** Has a party given, or received, anything once? */
export function happenedAt(
  { facts }: Reading,
  id: string,
  end: keyof Pick<FactOf<'FLOW'>, 'giver' | 'receiver'>,
): boolean {
  return facts
    .pointingTo(id)
    .some((fact) => fact.kind === 'FLOW' && isHappened(fact) && (fact.mutual || fact[end] === id));
}
