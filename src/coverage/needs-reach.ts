/** Follows flows of needs upwards. */

import { sees } from '../flows/lens.ts';
import { listsFor } from '../flows/reach.ts';
import { FlowKind } from '../model/words.ts';
import type { Survey } from './survey.ts';

const needKinds: readonly number[] = [FlowKind.options.indexOf('NEED')];

/** The first of the goals that needs given by a party come to, and the flows of the way; `undefined` when none is reached. */
export function needsReach(
  { reading: { graph }, lens }: Survey,
  from: string,
  goals: ReadonlySet<string>,
): { readonly to: string; readonly flows: readonly string[] } | undefined {
  const start = graph.partyNumber.get(from);
  if (start === undefined) return undefined;
  const { offset, items } = listsFor(graph, 'DOWNSTREAM');
  const cameBy = new Map<number, number>([[start, -1]]);
  const queue = [start];
  for (const party of queue) {
    for (let at = offset[party] as number; at < (offset[party + 1] as number); at++) {
      const flow = items[at] as number;
      const next = graph.receiver[flow] as number;
      if (next < 0 || cameBy.has(next) || !sees(graph, lens, flow)) continue;
      if (!needKinds.includes(graph.flowKind[flow] as number)) continue;
      cameBy.set(next, flow);
      const id = graph.parties[next]?.id as string;
      if (goals.has(id)) return { to: id, flows: wayTo(next) };
      queue.push(next);
    }
  }
  return undefined;

  function wayTo(goal: number): string[] {
    const flows: string[] = [];
    for (let party = goal; party !== start; ) {
      const flow = cameBy.get(party) as number;
      flows.unshift(graph.flows[flow]?.id as string);
      party = graph.giver[flow] as number;
    }
    return flows;
  }
}
