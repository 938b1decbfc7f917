/** The flows an answer tells of. */
import { followed } from '../../client/followed.ts';
import type { Answered } from '../format.ts';
import type { FlowTold } from './flow-rows.ts';

/** Each flow once, in the order told: of the ways, of the parties reached and those with an unstated end, of a selection. */
export function flowsIn({ ways, edges, unstated, flows }: Answered): FlowTold[] {
  const told: FlowTold[] = [
    ...(ways ?? []).flatMap(({ steps }: Answered) => steps).map(followed),
    ...(edges ?? []).flatMap(({ by }: Answered) => by ?? []).map(followed),
    ...(unstated ?? []).map(followed),
    ...(flows ?? []),
  ];
  return [...new Map(told.map((flow) => [flow.id, flow])).values()];
}
