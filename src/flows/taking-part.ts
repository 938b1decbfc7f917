/** Which parties give and which receive. */
import { type FlowGraph, lifts } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';
import { standsFor } from './reached-by.ts';

const typeLift = lifts.indexOf('TYPE');

/** By number, 1 for each party that gives, and for each that receives. */
export interface TakingPart {
  readonly gives: Uint8Array;
  readonly receives: Uint8Array;
}

/** Who gives and who receives a flow the lens shows; an unstated other end counts, and what is stated for a party's types. */
export function takingPart(graph: FlowGraph, lens: Lens): TakingPart {
  const gives = new Uint8Array(graph.parties.length);
  const receives = new Uint8Array(graph.parties.length);
  for (let flow = 0; flow < graph.flows.length; flow++) {
    if (!sees(graph, lens, flow)) continue;
    const giver = graph.giver[flow] as number;
    const receiver = graph.receiver[flow] as number;
    if (giver >= 0) gives[giver] = 1;
    if (receiver >= 0) receives[receiver] = 1;
  }
  const withTypes = (stated: Uint8Array) =>
    stated.map((_, party) =>
      standsFor(graph, party, typeLift).some((one) => stated[one] === 1) ? 1 : 0,
    );
  return { gives: withTypes(gives), receives: withTypes(receives) };
}
