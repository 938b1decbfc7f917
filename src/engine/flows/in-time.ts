/** Whether a way over what has happened once goes forward in time: nobody passes on what they got later. */
import { type Days, daysOf } from '../../model/dates/days.ts';
import { statedCourse } from './courses.ts';
import { flowAt, giverOf, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { hasOccurred } from './lens.ts';

/** When something happened: at the meeting it was given to or by, else as it says itself; null where no source says when. */
function happenedOn(graph: FlowGraph, flow: number): Days | null {
  const { from, to } = flowAt(graph, flow);
  const stated = statedCourse(graph, flow);
  const dates = [giverOf(graph, stated), receiverOf(graph, stated)].flatMap((end) => {
    const party = graph.parties[end];
    return party?.kind === 'EVENT' ? (party.when ?? []) : [];
  });
  const [when = from ?? to] = dates;
  return when === undefined ? null : daysOf(when);
}

/** True where nothing on the way happened before what it follows; what stands, or has no date, may come anywhere. */
export function goesForward(graph: FlowGraph, flows: readonly number[]): boolean {
  let reached: string | null = null;
  for (const flow of flows) {
    if (!hasOccurred(graph, flow)) continue;
    const days = happenedOn(graph, flow);
    if (days === null) continue;
    if (reached !== null && days.latest !== null && days.latest < reached) return false;
    if (days.earliest !== null && (reached === null || days.earliest > reached))
      reached = days.earliest;
  }
  return true;
}
