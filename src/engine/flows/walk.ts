/** Who is reached from a party by following flows through one lens, and in how many steps: the one breadth-first search. */
import { goOn } from '../work.ts';
import { endOf, flowsFrom } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { follow, type Walk, type WalkPlan } from './follow.ts';
import { sees } from './lens.ts';
import { passingThrough } from './passing.ts';
import { type Scratch, takeScratch } from './scratch.ts';
import { widestLift } from './stands-for.ts';

/**
 * Follows flows breadth first, each party once, and the flows of each whole once. Linear in what is reached. At the widest
 * lift the start gives all that its area and role give; whoever is reached passes on through them only what is of the kind
 * it received.
 *
 * @throws {@link KnowledgeError} `TIME_SPENT`
 */
export function walk(graph: FlowGraph, plan: WalkPlan, slot = 0): Walk {
  goOn();
  const scratch = takeScratch(graph, slot);
  const { stamp, queue, expanded } = scratch;
  const { wholeOffset, wholes, wholeLift } = graph;
  const { enough = Number.POSITIVE_INFINITY } = plan;
  const passing = plan.lift === widestLift ? passingThrough(graph) : undefined;
  let count = begin(plan, scratch);
  for (let head = 0, steps = 0; steps < plan.depth && count <= enough; steps++) {
    const end = count;
    const open = passing?.open ?? [];
    if (passing !== undefined) passing.open = [];
    for (; head < end; head++) {
      const party = queue[head] as number;
      const lift = passing === undefined || party === plan.start ? plan.lift : widestLift - 1;
      if (expanded[party] !== stamp)
        count = follow(graph, plan, scratch, party, steps, count, passing);
      const last = wholeOffset[party + 1] as number;
      for (let at = wholeOffset[party] as number; at < last; at++) {
        const whole = wholes[at] as number;
        if ((wholeLift[at] as number) <= lift && expanded[whole] !== stamp)
          count = follow(graph, plan, scratch, whole, steps, count, passing);
      }
    }
    for (const { whole, kind } of open)
      count = follow(graph, plan, scratch, whole, steps, count, passing, kind);
    if (count === end && (passing === undefined || passing.open.length === 0)) break;
  }
  return { plan, count, scratch, ...(passing && { passedAt: passing.passedAt }) };
}

/** Puts those a walk starts from in its queue; says how many they are. */
function begin({ start, also = [] }: WalkPlan, { stamp, queue, seen, degree }: Scratch): number {
  let count = 0;
  for (const party of [start, ...also]) {
    queue[count++] = party;
    seen[party] = stamp;
    degree[party] = 0;
  }
  return count;
}

/** Those whose flows a walk has followed, and the flows that lead on from them, by number. */
export function followedOn(graph: FlowGraph, { plan, scratch }: Walk) {
  const { expanded, stamp } = scratch;
  const parties = [...graph.parties.keys()].filter((party) => expanded[party] === stamp);
  const flows = parties.flatMap((party) =>
    [...flowsFrom(graph, plan.direction, party)].filter(
      (flow) => endOf(graph, plan.direction, flow) >= 0 && sees(graph, plan.lens, flow),
    ),
  );
  return { parties, flows };
}
