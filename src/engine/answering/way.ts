/** A way as it answers: its flows, and where it changes kind, area, level or landscape. */

import type { PartyFact } from '../../model/fact.ts';
import { AreaColour, type FlowKind, Level } from '../../model/words.ts';
import { asStated } from '../flows/courses.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { landscapesIn } from '../flows/landscape-lenses.ts';
import { wordsOf } from '../flows/party-bits.ts';
import type { Crossing, Way } from './answer.ts';
import { flowUse } from './flow-use.ts';

const idOf = (graph: FlowGraph, party: number) => (graph.parties[party] as PartyFact).id;

/** The parties of a way: its start, the receiver of each flow, and its end in place of the last receiver. */
function partiesOn(graph: FlowGraph, from: number, to: number, flows: readonly number[]): number[] {
  const between = flows.slice(0, -1).map((flow) => graph.receiver[flow] as number);
  return [from, ...between, to];
}

function kindCrossings(graph: FlowGraph, parties: readonly number[], flows: readonly number[]) {
  const kinds = flows.map((flow) => graph.flows[flow]?.flowKind as FlowKind);
  return kinds.slice(1).flatMap((kind, after): Crossing[] => {
    const before = kinds[after] as FlowKind;
    if (kind === before) return [];
    const at = idOf(graph, parties[after + 1] as number);
    return [{ after, dimension: 'KIND', from: [before], to: [kind], at }];
  });
}

/** Where the way comes to a party that shares no area (or level) with the last party before it that has any. */
function placeCrossings(
  graph: FlowGraph,
  parties: readonly number[],
  dimension: 'AREA' | 'LEVEL',
): Crossing[] {
  const bits = dimension === 'AREA' ? graph.partyAreas : graph.partyLevels;
  const words: readonly string[] = dimension === 'AREA' ? AreaColour.options : Level.options;
  const found: Crossing[] = [];
  let last = 0;
  for (const [place, party] of parties.entries()) {
    const here = bits[party] as number;
    if (here === 0) continue;
    if (last !== 0 && (here & last) === 0) {
      const from = wordsOf(words, last);
      const to = wordsOf(words, here);
      found.push({ after: place - 1, dimension, from, to, at: idOf(graph, party) });
    }
    last = here;
  }
  return found;
}

/** Where the way goes from what one landscape says to what another does. */
function landscapeCrossings(
  graph: FlowGraph,
  parties: readonly number[],
  flows: readonly number[],
): Crossing[] {
  const ids = [...graph.landscapeNumber.keys()];
  const named = (set: number) => landscapesIn(graph, set).map((number) => ids[number] as string);
  const found: Crossing[] = [];
  let last: readonly string[] | undefined;
  for (const [after, flow] of flows.entries()) {
    const set = graph.flowLandscapes[flow] as number;
    if (set === 0) continue;
    const here = named(set);
    const [giver, receiver] = [graph.giver[flow] as number, graph.receiver[flow] as number];
    const starts = here.length > 0 ? here : named(graph.partyLandscapes[giver] as number);
    const ends = here.length > 0 ? here : named(graph.partyLandscapes[receiver] as number);
    const cross = (step: number, from: readonly string[], to: readonly string[]) => {
      if (from.some((one) => to.includes(one))) return;
      const at = idOf(graph, parties[step + 1] as number);
      found.push({ after: step, dimension: 'LANDSCAPE', from, to, at });
    };
    if (last !== undefined) cross(after - 1, last, starts);
    cross(after, starts, ends);
    last = ends;
  }
  return found;
}

const dimensions: readonly Crossing['dimension'][] = ['KIND', 'AREA', 'LEVEL', 'LANDSCAPE'];

/** Where a way crosses, in order. */
function crossingsOf(
  graph: FlowGraph,
  parties: readonly number[],
  flows: readonly number[],
): Crossing[] {
  const crossings = [
    ...kindCrossings(graph, parties, flows),
    ...placeCrossings(graph, parties, 'AREA'),
    ...placeCrossings(graph, parties, 'LEVEL'),
    ...landscapeCrossings(graph, parties, flows),
  ];
  return crossings.sort(
    (a, b) =>
      a.after - b.after || dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension),
  );
}

/**
 * Describes a way from one party to another. Crossings come in the order of the way, then kind, area, level,
 * landscape. A change of kind or landscape stands between step `after` and the next; a change of area or level is made by step `after`, and `at` is where it arrives.
 *
 * @param withCrossings - false when nobody asks for them; there are then none
 */
export function wayOf(
  graph: FlowGraph,
  from: number,
  to: number,
  flows: readonly number[],
  withCrossings = true,
): Way {
  const parties = partiesOn(graph, from, to, flows);
  return {
    length: flows.length,
    steps: flows.map((flow, at) => {
      const ends =
        asStated(graph, flow) &&
        graph.giver[flow] === parties[at] &&
        graph.receiver[flow] === parties[at + 1];
      return flowUse(graph, flow, ends);
    }),
    crossings: withCrossings ? crossingsOf(graph, parties, flows) : [],
  };
}
