/** Who is reached from a party by following flows, and in how many steps. Linear in what is reached. */
import type { FlowGraph } from './flow-graph.ts';
import { follow, type Walk, type WalkPlan } from './follow.ts';
import { widestLift } from './passages.ts';
import { takeScratch } from './scratch.ts';
import { walkThroughWholes } from './walk-through-wholes.ts';

/** Follows flows breadth first, each party once, and the flows of each whole once. */
export function walk(graph: FlowGraph, plan: WalkPlan, slot = 0): Walk {
  if (plan.lift === widestLift) return walkThroughWholes(graph, plan, slot);
  const scratch = takeScratch(graph, slot);
  const { stamp, queue, seen, degree, expanded } = scratch;
  const { wholeOffset, wholes, wholeLift } = graph;
  const { enough = Number.POSITIVE_INFINITY } = plan;
  let steps = 0;
  queue[0] = plan.start;
  seen[plan.start] = stamp;
  degree[plan.start] = 0;
  let count = 1;
  for (let head = 0; head < count; head++) {
    const party = queue[head] as number;
    if (degree[party] !== steps) {
      if (count > enough) break;
      steps = degree[party] as number;
    }
    if (steps >= plan.depth) break;
    if (expanded[party] !== stamp) count = follow(graph, plan, scratch, party, steps, count);
    const end = wholeOffset[party + 1] as number;
    for (let at = wholeOffset[party] as number; at < end; at++) {
      const whole = wholes[at] as number;
      if ((wholeLift[at] as number) <= plan.lift && expanded[whole] !== stamp)
        count = follow(graph, plan, scratch, whole, steps, count);
    }
  }
  return { plan, count, scratch };
}
