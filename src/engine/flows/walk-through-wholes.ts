/** The walk at the widest lift: areas and roles stand for those in them, and are passed by one kind of flow at a time. */
import type { FlowGraph } from './flow-graph.ts';
import { follow, type Walk, type WalkPlan } from './follow.ts';
import { passageNumber, passagesOf, widestLift } from './passages.ts';
import { type Scratch, takeScratch } from './scratch.ts';

/** A passage to be taken in the step after it was come to. */
interface Open {
  readonly whole: number;
  readonly kind: number;
}

/**
 * Follows flows breadth first as `walk` does. The start gives all that its area and role give; whoever is reached on the
 * way passes on through them only what is of the kind it received. Linear in what is reached.
 */
export function walkThroughWholes(graph: FlowGraph, plan: WalkPlan, slot: number): Walk {
  const scratch = takeScratch(graph, slot);
  const { stamp, queue, seen, degree, expanded } = scratch;
  const { wholeOffset, wholes, wholeLift } = graph;
  const { enough = Number.POSITIVE_INFINITY } = plan;
  const passages = passagesOf(graph);
  const passedAt = new Int32Array(passages.count).fill(-1);
  let open: Open[] = [];
  const arrive = (party: number, kind: number, steps: number) => {
    for (let at = wholeOffset[party] as number; at < (wholeOffset[party + 1] as number); at++) {
      if (wholeLift[at] !== widestLift) continue;
      const passage = passageNumber(passages, wholes[at] as number, kind);
      if (passedAt[passage] !== -1) continue;
      passedAt[passage] = steps;
      open.push({ whole: wholes[at] as number, kind });
    }
  };
  const through = { kind: -1, arrive };
  queue[0] = plan.start;
  seen[plan.start] = stamp;
  degree[plan.start] = 0;
  let count = 1;
  for (let head = 0, steps = 0; steps < plan.depth && count <= enough; steps++) {
    const passing = open;
    open = [];
    const end = count;
    const go = (whole: number, kind = -1) => {
      through.kind = kind;
      count = follow(graph, plan, scratch, whole, steps, count, through);
    };
    for (; head < end; head++) {
      const party = queue[head] as number;
      const lift = party === plan.start ? widestLift : widestLift - 1;
      if (expanded[party] !== stamp) go(party);
      for (let at = wholeOffset[party] as number; at < (wholeOffset[party + 1] as number); at++)
        if ((wholeLift[at] as number) <= lift && expanded[wholes[at] as number] !== stamp)
          go(wholes[at] as number);
    }
    for (const { whole, kind } of passing) go(whole, kind);
    if (count === end && open.length === 0) break;
  }
  return { plan, count, scratch, passedAt };
}

/** Whether what a whole gives or receives of a kind was followed from parties of this degree. */
export function followedFrom(
  graph: FlowGraph,
  { scratch, passedAt }: Pick<Walk, 'scratch' | 'passedAt'>,
  whole: number,
  flow: number,
  degree: number,
): boolean {
  const { expanded, expandedAt, stamp }: Scratch = scratch;
  if (expanded[whole] === stamp && expandedAt[whole] === degree) return true;
  const passages = passagesOf(graph);
  if (passedAt === undefined || passages.of[whole] === -1) return false;
  return passedAt[passageNumber(passages, whole, graph.flowKind[flow] as number)] === degree;
}
