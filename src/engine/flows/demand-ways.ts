/** Whom everyone who gives something reaches by it, when what is stated for a whole holds for its parts. */
import { groupByOwner, type Lists } from './adjacency.ts';
import { flowsReceivedBy, giverOf, receiverOf } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Walk } from './follow.ts';
import { holdsParty, type Lens, sees } from './lens.ts';
import { type Budget, heedTime } from './shortest-way.ts';
import { standsFor } from './stands-for.ts';
import { walk } from './walk.ts';

/** Which flows ways follow, and how far what is stated for a whole counts. */
export interface WaysAsked {
  /** What is asked of each flow, in whatever landscape. */
  readonly lens: Lens;
  /** The lenses for those who start at a party: their own landscape's, and one for each kind where a way may not change it. */
  readonly lensesFor: (party: number) => readonly Lens[];
  /** The place of the lift in the list of lifts. */
  readonly lift: number;
}

/** For each party, the parties it stands for. */
export function partsUnder(graph: FlowGraph, lift: number): Lists {
  const wholes: number[] = [];
  const parts: number[] = [];
  for (let party = 0; party < graph.parties.length; party++)
    for (const whole of standsFor(graph, party, lift).slice(1)) {
      wholes.push(whole);
      parts.push(party);
    }
  const lists = groupByOwner(Int32Array.from(wholes), graph.parties.length);
  return { offset: lists.offset, items: lists.items.map((at) => parts[at] as number) };
}

/** Marks the parties that give something to somebody, by what is stated for them or for what stands for them. */
export function givers(graph: FlowGraph, { lens, lift }: WaysAsked): Uint8Array {
  const own = new Uint8Array(graph.parties.length);
  for (let flow = 0; flow < graph.flows.length; flow++) {
    const giver = giverOf(graph, flow);
    if (giver >= 0 && receiverOf(graph, flow) >= 0 && sees(graph, lens, flow)) own[giver] = 1;
  }
  return own.map((_, party) =>
    holdsParty(graph, lens, party) &&
    standsFor(graph, party, lift).some((stands) => own[stands] === 1)
      ? 1
      : 0,
  );
}

/** Does a walk come back to where it began? */
function isReached(graph: FlowGraph, { scratch, plan }: Walk, start: number): boolean {
  const { expanded, stamp } = scratch;
  for (const flow of flowsReceivedBy(graph, start)) {
    const giver = giverOf(graph, flow);
    if (giver >= 0 && expanded[giver] === stamp && sees(graph, plan.lens, flow)) return true;
  }
  return false;
}

/** The parties that receive from one, also through what stands for them, each once; the giver itself is left out. */
export function receiversFrom(
  graph: FlowGraph,
  { lensesFor, lift }: WaysAsked,
  parts: Lists,
  start: number,
  budget: Budget,
): Set<number> {
  const plan = { start, direction: 'DOWNSTREAM', lift, depth: Number.POSITIVE_INFINITY } as const;
  const found = new Set<number>();
  heedTime(budget);
  if (budget.left < 0) return found;
  for (const lens of lensesFor(start)) {
    const one = walk(graph, { ...plan, lens });
    const { scratch, count } = one;
    for (let at = isReached(graph, one, start) ? 0 : 1; at < count; at++) {
      const party = scratch.queue[at] as number;
      const flows = (graph.outOffset[party + 1] as number) - (graph.outOffset[party] as number);
      budget.left -= flows + 1;
      if (at > 0) found.add(party);
      const last = parts.offset[party + 1] as number;
      for (let each = parts.offset[party] as number; each < last; each++) {
        const part = parts.items[each] as number;
        if (part !== start && holdsParty(graph, lens, part)) found.add(part);
      }
    }
  }
  return found;
}
