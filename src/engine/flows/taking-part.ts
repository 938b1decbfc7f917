/** Which parties give and which receive. */
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { widestLift } from './stands-for.ts';

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

/** Marks each party that takes part, and for those that stand for others in which sets of landscapes it is stated. */
interface Stated {
  readonly own: Uint8Array;
  readonly sets: Map<number, Set<number>>;
}

/** 1 for each party that is a type of some other. */
function typesOf(graph: FlowGraph): Uint8Array {
  const types = new Uint8Array(graph.parties.length);
  for (let at = 0; at < graph.wholes.length; at++)
    if ((graph.wholeLift[at] as number) < widestLift) types[graph.wholes[at] as number] = 1;
  return types;
}

/** Whether one of a party's types takes part where the party is. */
function byTypes(graph: FlowGraph, { own, sets }: Stated, party: number): boolean {
  const end = graph.wholeOffset[party + 1] as number;
  for (let at = graph.wholeOffset[party] as number; at < end; at++) {
    const type = graph.wholes[at] as number;
    if ((graph.wholeLift[at] as number) >= widestLift || own[type] === 0) continue;
    for (const set of sets.get(type) ?? [])
      if (meet(graph, graph.partyLandscapes[party] as number, set)) return true;
  }
  return false;
}

/** Who gives and receives of what stands, and who of all that is stated: what has happened once stands for nothing, and is no silence. */
interface TakingPartApart {
  readonly stands: TakingPart;
  readonly stated: TakingPart;
}

/**
 * Who takes part through a lens that shows what has happened once, where `standing` is the lens that does not; one look
 * where they are the same.
 */
export function takingPartApart(graph: FlowGraph, stated: Lens, standing: Lens): TakingPartApart {
  const all = takingPart(graph, stated);
  const isSame = stated.forbidden === standing.forbidden;
  return { stated: all, stands: isSame ? all : takingPart(graph, standing) };
}

/**
 * Who gives and who receives a flow the lens shows; an unstated other end counts, and what is stated for a party's types,
 * where it is stated in a landscape of the party.
 */
function takingPart(graph: FlowGraph, lens: Lens): TakingPart {
  const types = typesOf(graph);
  const stated = (): Stated => ({ own: new Uint8Array(types.length), sets: new Map() });
  const [giving, receiving] = [stated(), stated()];
  const note = ({ own, sets }: Stated, party: number, flow: number) => {
    if (party < 0) return;
    own[party] = 1;
    if (types[party] === 0) return;
    const set = graph.flowLandscapes[flow] as number;
    const known = sets.get(party);
    if (known === undefined) sets.set(party, new Set([set]));
    else known.add(set);
  };
  for (let flow = 0; flow < graph.flows.length; flow++) {
    if (!sees(graph, lens, flow)) continue;
    note(giving, graph.giver[flow] as number, flow);
    note(receiving, graph.receiver[flow] as number, flow);
  }
  const withTypes = (one: Stated) =>
    one.own.map((takes, party) => (takes === 1 || byTypes(graph, one, party) ? 1 : 0));
  return { gives: withTypes(giving), receives: withTypes(receiving) };
}
