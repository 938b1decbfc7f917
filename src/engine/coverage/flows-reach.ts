/** Follows flows of one kind, such as needs on their way up. */

import type { FlowKind } from '../../model/words.ts';
import { listsFor } from '../flows/follow.ts';
import { ofKinds, sees } from '../flows/lens.ts';
import type { Survey } from './survey.ts';

/** The first of the goals that what a party gives comes to, and the flows of the way; `undefined` when none is reached. */
export function flowsReach(
  survey: Survey,
  kind: FlowKind,
  from: string,
  goals: ReadonlySet<string>,
): { readonly to: string; readonly flows: readonly string[] } | undefined {
  const { graph } = survey.reading;
  const lens = ofKinds(survey.lens, [kind]);
  const start = graph.partyNumber.get(from);
  if (start === undefined) return undefined;
  const { offset, items } = listsFor(graph, 'DOWNSTREAM');
  const cameBy = new Map<number, { readonly flow: number; readonly from: number }>();
  const queue = [start];
  for (const party of queue) {
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
      const flow = items[at] as number;
      const next = graph.receiver[flow] as number;
      if (next < 0 || next === start || cameBy.has(next) || !sees(graph, lens, flow)) continue;
      cameBy.set(next, { flow, from: party });
      const id = graph.parties[next]?.id as string;
      if (goals.has(id)) return { to: id, flows: wayTo(next) };
      queue.push(next);
    }
  }
  return undefined;

  function wayTo(goal: number): string[] {
    const flows: string[] = [];
    for (let step = cameBy.get(goal); step !== undefined; step = cameBy.get(step.from))
      flows.unshift(graph.flows[step.flow]?.id as string);
    return flows;
  }
}
