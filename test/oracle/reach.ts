/** Who is reached, found step by step with sets. */
import type { Lift } from '../../src/flows/flow-graph.ts';
import { FlowKind } from '../../src/model/words.ts';
import { type FlowFact, flowsSeen, standsFor, type View } from './landscape.ts';

export interface ReachAsked extends View {
  readonly of: string;
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly depth: number;
  readonly lift: Lift;
}
/** One party reached: its degree and the flows it was reached by, each with whether it is stated for a whole. */
export interface Reached {
  readonly degree: number;
  readonly by: Map<string, boolean>;
}

function walked(asked: ReachAsked, flows: readonly FlowFact[]): Map<string, Reached> {
  const near = (flow: FlowFact) => (asked.direction === 'DOWNSTREAM' ? flow.giver : flow.receiver);
  const far = (flow: FlowFact) => (asked.direction === 'DOWNSTREAM' ? flow.receiver : flow.giver);
  const reached = new Map<string, Reached>([[asked.of, { degree: 0, by: new Map() }]]);
  let frontier = [asked.of];
  for (let degree = 1; degree <= asked.depth && frontier.length > 0; degree++) {
    const next = new Set<string>();
    for (const party of frontier)
      for (const whole of standsFor(asked.facts, party, asked.lift))
        for (const flow of flows.filter((one) => near(one) === whole)) {
          const end = far(flow);
          if (end === undefined) continue;
          if (!reached.has(end)) reached.set(end, { degree, by: new Map() });
          if (reached.get(end)?.degree !== degree) continue;
          next.add(end);
          reached.get(end)?.by.set(flow.id, !frontier.includes(whole));
        }
    frontier = [...next];
  }
  reached.delete(asked.of);
  return reached;
}

/** Every party reached, by id. */
export function reachedSlowly(asked: ReachAsked): Map<string, Reached> {
  const flows = flowsSeen(asked);
  if (asked.filter?.sameKind !== true) return walked(asked, flows);
  const least = new Map<string, Reached>();
  for (const kind of FlowKind.options) {
    const ofKind = flows.filter(({ flowKind }) => flowKind === kind);
    for (const [id, found] of walked(asked, ofKind)) {
      const known = least.get(id);
      if (known === undefined || found.degree < known.degree) least.set(id, found);
      else if (found.degree === known.degree)
        for (const [flow, whole] of found.by) known.by.set(flow, whole);
    }
  }
  return least;
}
