/** What stands for a party besides itself, by number: its types, its areas and roles. */
import type { FlowGraph } from './flow-graph.ts';

/** The place of `TYPE` and of `WHOLES` in the list of lifts: from the one on types stand for a party, from the other areas and roles. */
export const typeLift = 1;
export const widestLift = 2;

type Wholes = Pick<FlowGraph, 'wholeOffset' | 'wholes' | 'wholeLift'>;

/** What stands for a party from `least` to `most` of the lifts. */
export function wholesOf(graph: Wholes, party: number, least: number, most: number): number[] {
  const { wholeOffset, wholes, wholeLift } = graph;
  const found: number[] = [];
  const end = wholeOffset[party + 1] as number;
  for (let at = wholeOffset[party] as number; at < end; at++) {
    const lift = wholeLift[at] as number;
    if (lift >= least && lift <= most) found.push(wholes[at] as number);
  }
  return found;
}

/** The types of a party, and the types those are kinds of. */
export function typesOf(graph: Wholes, party: number): number[] {
  return wholesOf(graph, party, typeLift, typeLift);
}

/** A party and what stands for it under a lift, the party first. */
export function standsFor(graph: Wholes, party: number, lift: number): number[] {
  return [party, ...wholesOf(graph, party, typeLift, lift)];
}
