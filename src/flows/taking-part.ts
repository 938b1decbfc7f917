/** Which parties give and which receive. */
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { standing, widestLift } from './passages.ts';

/** By number, 1 for each party that gives, and for each that receives. */
export interface TakingPart {
  readonly gives: Uint8Array;
  readonly receives: Uint8Array;
}

/** Do two sets have a landscape in common? */
function meet({ landscapeSets, landscapeWords }: FlowGraph, one: number, other: number): boolean {
  if (one === 0 || other === 0) return true;
  for (let word = 0; word < landscapeWords; word++) {
    const bits = landscapeSets[one * landscapeWords + word] as number;
    if ((bits & (landscapeSets[other * landscapeWords + word] as number)) !== 0) return true;
  }
  return false;
}

/** The sets of landscapes in which each party is stated to take part. */
type Stated = Map<number, Set<number>>;

function note(stated: Stated, party: number, set: number): void {
  const sets = stated.get(party);
  if (sets === undefined) stated.set(party, new Set([set]));
  else sets.add(set);
}

/**
 * Who gives and who receives a flow the lens shows; an unstated other end counts, and what is stated for a party's types,
 * where it is stated in a landscape of the party.
 */
export function takingPart(graph: FlowGraph, lens: Lens): TakingPart {
  const giving: Stated = new Map();
  const receiving: Stated = new Map();
  for (let flow = 0; flow < graph.flows.length; flow++) {
    if (!sees(graph, lens, flow)) continue;
    const giver = graph.giver[flow] as number;
    const receiver = graph.receiver[flow] as number;
    const set = graph.flowLandscapes[flow] as number;
    if (giver >= 0) note(giving, giver, set);
    if (receiver >= 0) note(receiving, receiver, set);
  }
  const withTypes = (stated: Stated) => {
    const takes = new Uint8Array(graph.parties.length);
    for (let party = 0; party < takes.length; party++) {
      const own = graph.partyLandscapes[party] as number;
      const types = () => standing(graph, party, 1, widestLift - 1);
      const holds = (type: number) =>
        [...(stated.get(type) ?? [])].some((set) => meet(graph, own, set));
      if (stated.has(party) || types().some(holds)) takes[party] = 1;
    }
    return takes;
  };
  return { gives: withTypes(giving), receives: withTypes(receiving) };
}
