/** Who is reached, found step by step with sets. */
import type { Lift } from '../../src/engine/flows/flow-graph.ts';
import { FlowKind } from '../../src/model/words.ts';
import {
  type Course,
  coursesSeen,
  isBetweenNamed,
  standsFor,
  type View,
  viewsOf,
} from './landscape.ts';

export interface ReachAsked extends View {
  readonly of: string;
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly depth: number;
  readonly lift: Lift;
  /** Only what is walked, and not what is told of the party itself. */
  readonly walkedOnly?: boolean;
}
/** One party reached: its degree and the flows it was reached by, each with whether it is stated for a whole. */
export interface Reached {
  readonly degree: number;
  readonly by: Map<string, boolean>;
}

/**
 * Who stands for a party one has come to: itself and its types for whatever comes; its areas and roles only for what is of
 * the kind it came by, and for all at the start.
 */
export function leftBy(
  asked: { readonly facts: View['facts']; readonly lift: Lift },
  id: string,
  cameBy: string | null,
): (end: string | undefined, kind: string) => boolean {
  const near = standsFor(asked.facts, id, asked.lift === 'NONE' ? 'NONE' : 'TYPE');
  const wide = standsFor(asked.facts, id, asked.lift);
  return (end, kind) =>
    near.includes(end as string) ||
    (wide.includes(end as string) && (cameBy === null || cameBy === kind));
}

function walked(asked: ReachAsked, flows: readonly Course[]): Map<string, Reached> {
  const near = (flow: Course) => (asked.direction === 'DOWNSTREAM' ? flow.giver : flow.receiver);
  const far = (flow: Course) => (asked.direction === 'DOWNSTREAM' ? flow.receiver : flow.giver);
  const reached = new Map<string, Reached>([[asked.of, { degree: 0, by: new Map() }]]);
  const come = new Set<string>();
  let frontier: (readonly [string, string | null])[] = [[asked.of, null]];
  for (let degree = 1; degree <= asked.depth && frontier.length > 0; degree++) {
    const next: (readonly [string, string])[] = [];
    const isNear = (id: string) => reached.get(id)?.degree === degree - 1;
    for (const [party, cameBy] of frontier) {
      const leaves = leftBy(asked, party, cameBy);
      for (const flow of flows) {
        const end = far(flow);
        if (end === undefined || !leaves(near(flow), flow.flowKind)) continue;
        if (!reached.has(end)) reached.set(end, { degree, by: new Map() });
        if (!come.has(`${end} ${flow.flowKind}`)) next.push([end, flow.flowKind]);
        come.add(`${end} ${flow.flowKind}`);
        const { degree: least, by } = reached.get(end) as Reached;
        if (least !== degree) continue;
        const isOwn = isNear(near(flow) as string) && isBetweenNamed(flow);
        by.set(flow.id, (by.get(flow.id) ?? true) && !isOwn);
      }
    }
    frontier = next;
  }
  reached.delete(asked.of);
  return reached;
}

/** The least of several reaches; at equal degrees the flows of all. */
function least(reaches: readonly Map<string, Reached>[]): Map<string, Reached> {
  const found = new Map<string, Reached>();
  for (const reach of reaches)
    for (const [id, one] of reach) {
      const known = found.get(id);
      if (known === undefined || one.degree < known.degree) found.set(id, one);
      else if (one.degree === known.degree)
        for (const [flow, whole] of one.by)
          known.by.set(flow, (known.by.get(flow) ?? true) && whole);
    }
  return found;
}

/** Every party reached, by id: all that is told of the party itself, and what stands from there on. */
export function reachedSlowly(asked: ReachAsked): Map<string, Reached> {
  const reaches = viewsOf(asked, [asked.of]).flatMap((view) => {
    const seen = coursesSeen(view);
    const on = { ...asked, ...view };
    const direct = walked({ ...on, depth: 1 }, coursesSeen({ ...view, told: true }));
    if (asked.depth === 1) return [direct];
    const told = asked.walkedOnly ? [] : [direct];
    if (asked.filter?.sameKind !== true) return [...told, walked(on, seen)];
    const ofKinds = FlowKind.options.map((kind) =>
      walked(
        on,
        seen.filter(({ flowKind }) => flowKind === kind),
      ),
    );
    return [...told, ...ofKinds];
  });
  return least(reaches);
}
