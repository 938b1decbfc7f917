/**
 * Passing through an area or a role. What one part of it received does not leave it as whatever another part gives: a way
 * goes on through an area or a role only with the kind of flow by which it came. A passage is an area or a role together
 * with one kind; areas and roles are few, and so are passages.
 */
import { FlowKind } from '../../model/words.ts';
import { flowsGivenBy, kindAt } from './ends.ts';
import type { FlowGraph } from './flow-graph.ts';
import { wholesOf, widestLift } from './stands-for.ts';

/** The areas and roles that stand for anybody; the place of each among them, -1 for other parties; and how many passages there are. */
export interface Passages {
  readonly wholes: readonly number[];
  readonly of: Int32Array;
  readonly count: number;
}

const kinds = FlowKind.options.length;
const known = new WeakMap<FlowGraph, Passages>();

/** The passages of a graph, numbered once. */
export function passagesOf(graph: FlowGraph): Passages {
  const told = known.get(graph);
  if (told !== undefined) return told;
  const of = new Int32Array(graph.parties.length).fill(-1);
  const wholes: number[] = [];
  for (let at = 0; at < graph.wholes.length; at++) {
    const whole = graph.wholes[at] as number;
    if (graph.wholeLift[at] === widestLift && of[whole] === -1) of[whole] = wholes.push(whole) - 1;
  }
  const passages = { wholes, of, count: wholes.length * kinds };
  known.set(graph, passages);
  return passages;
}

/** The number of the passage through a whole for one kind of flow. */
export function passageNumber({ of }: Passages, whole: number, kind: number): number {
  return (of[whole] as number) * kinds + kind;
}

/** The area or role a passage goes through, and the kind it is for. */
export function passage({ wholes }: Passages, number: number): { whole: number; kind: number } {
  return { whole: wholes[Math.floor(number / kinds)] as number, kind: number % kinds };
}

/** The passages open to whoever comes to a party by a flow. */
export function passagesAt(graph: FlowGraph, party: number, flow: number): number[] {
  const passages = passagesOf(graph);
  const kind = kindAt(graph, flow);
  return wholesOf(graph, party, widestLift, widestLift).map((whole) =>
    passageNumber(passages, whole, kind),
  );
}

/** What is given through a passage, in flow order. */
export function givenThrough(graph: FlowGraph, number: number): number[] {
  const { whole, kind } = passage(passagesOf(graph), number);
  return [...flowsGivenBy(graph, whole)].filter((flow) => kindAt(graph, flow) === kind);
}
