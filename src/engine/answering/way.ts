/** A way as it answers: its flows, and where it changes kind, area, level or landscape. */

import { AreaColour, Level } from '../../model/words.ts';
import { asStated } from '../flows/courses.ts';
import { flowAt, giverOf, receiverOf } from '../flows/ends.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { landscapesOfFlow, landscapesOfParty } from '../flows/landscape-lenses.ts';
import { areaBits, idAt, levelBits } from '../flows/party-at.ts';
import { wordsOf } from '../flows/party-bits.ts';
import type { Crossing, Way } from './answer.ts';
import { flowUse } from './flow-use.ts';

/** The parties of a way: its start, the receiver of each flow, and its end in place of the last receiver. */
function partiesOn(graph: FlowGraph, from: number, to: number, flows: readonly number[]): number[] {
  const between = flows.slice(0, -1).map((flow) => receiverOf(graph, flow));
  return [from, ...between, to];
}

function kindCrossings(graph: FlowGraph, parties: readonly number[], flows: readonly number[]) {
  const kinds = flows.map((flow) => flowAt(graph, flow).flowKind);
  return kinds.slice(1).flatMap((kind, after): Crossing[] => {
    const before = kinds[after];
    if (before === undefined || kind === before) return [];
    const at = idAt(graph, parties[after + 1] as number);
    return [{ after, dimension: 'KIND', from: [before], to: [kind], at }];
  });
}

/** Where the way comes to a party that shares no area (or level) with the last party before it that has any. */
function placeCrossings(
  graph: FlowGraph,
  parties: readonly number[],
  dimension: 'AREA' | 'LEVEL',
): Crossing[] {
  const bitsAt = dimension === 'AREA' ? areaBits : levelBits;
  const words: readonly string[] = dimension === 'AREA' ? AreaColour.options : Level.options;
  const found: Crossing[] = [];
  let last = 0;
  for (const [place, party] of parties.entries()) {
    const here = bitsAt(graph, party);
    if (here === 0) continue;
    if (last !== 0 && (here & last) === 0) {
      const from = wordsOf(words, last);
      const to = wordsOf(words, here);
      found.push({ after: place - 1, dimension, from, to, at: idAt(graph, party) });
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
  const found: Crossing[] = [];
  let last: readonly string[] | undefined;
  for (const [after, flow] of flows.entries()) {
    const here = landscapesOfFlow(graph, flow);
    if (here === undefined) continue;
    const isNowhere = here.length === 0;
    const starts = isNowhere ? landscapesOfParty(graph, giverOf(graph, flow)) : here;
    const ends = isNowhere ? landscapesOfParty(graph, receiverOf(graph, flow)) : here;
    const cross = (step: number, from: readonly string[], to: readonly string[]) => {
      if (from.some((one) => to.includes(one))) return;
      const at = idAt(graph, parties[step + 1] as number);
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
        giverOf(graph, flow) === parties[at] &&
        receiverOf(graph, flow) === parties[at + 1];
      return flowUse(graph, flow, ends);
    }),
    crossings: withCrossings ? crossingsOf(graph, parties, flows) : [],
  };
}
