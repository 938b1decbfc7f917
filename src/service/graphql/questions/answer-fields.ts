/** Fields of the answers about flow: who is reached, by which ways, where it loops and where it stops. */

import type {
  Break,
  BreakAnswer,
  Crossing,
  Facet,
  FindAnswer,
  FlowAnswer,
  FlowUse,
  Loop,
  LoopAnswer,
  PathAnswer,
  ReachEdge,
  Way,
} from '../../../engine/answering/answer.ts';
import { flowAnswerSentence } from '../../../engine/answering/reach-sentence.ts';
import {
  breakAnswerSentence,
  breakReason,
} from '../../../engine/questions/breaks/break-sentences.ts';
import {
  loopAnswerSentence,
  loopSentence,
} from '../../../engine/questions/loops/loop-sentences.ts';
import { pathAnswerSentence, waySentence } from '../../../engine/questions/paths/way-sentences.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  knownFlows,
  within,
} from './source.ts';

const optionalFlow = (stop: From<Break>, flow: string | null) =>
  flow === null ? null : knownFlow(stop.reading, { flow, statedBetween: null });

/** Edges with their party at hand; told one by one, since copying them whole takes as long as the walk. */
function edgesOf({ reading, edges }: From<FlowAnswer>) {
  return edges.map(({ cursor, node, degree, by, onward, inbound }) => {
    const byTotal = by.length;
    return { cursor, node: known(reading, node), degree, by, byTotal, onward, inbound, reading };
  });
}

export const answerFields = {
  FindAnswer: { hits: (answer: From<FindAnswer>) => within(answer, answer.hits) },
  FlowAnswer: {
    of: (answer: From<FlowAnswer>) => known(answer.reading, answer.of),
    edges: edgesOf,
    unstated: (answer: From<FlowAnswer>) => knownFlows(answer.reading, answer.unstated),
    sentence: (answer: From<FlowAnswer>, { language }: InLanguage) =>
      flowAnswerSentence(answer.reading, answer, language),
  },
  ReachEdge: {
    by: (edge: From<ReachEdge>, { first }: FirstOf) =>
      knownFlows(edge.reading, edge.by.slice(0, first)),
  },
  Facet: { dimension: ({ dimension }: Facet) => dimension.toUpperCase() },
  PathAnswer: {
    ways: (answer: From<PathAnswer>) => within(answer, answer.ways),
    brokenAt: (answer: From<PathAnswer>) => within(answer, answer.brokenAt),
    ties: (answer: From<PathAnswer>) => knownAll(answer.reading, answer.ties),
    sentence: (answer: From<PathAnswer>, { language }: InLanguage) =>
      pathAnswerSentence(answer.reading, answer, language),
  },
  Way: {
    steps: (way: From<Way>) => knownFlows(way.reading, way.steps),
    crossings: (way: From<Way>) => within(way, way.crossings),
    sentence: (way: From<Way>, { language }: InLanguage) => waySentence(way.reading, way, language),
  },
  Crossing: { at: (crossing: From<Crossing>) => known(crossing.reading, crossing.at) },
  Break: {
    party: (stop: From<Break>) => (stop.party === null ? null : known(stop.reading, stop.party)),
    flow: (stop: From<Break>) => optionalFlow(stop, stop.flow),
    couldTell: (stop: From<Break>) => knownAll(stop.reading, stop.couldTell),
    reason: (stop: From<Break>, { language }: InLanguage) =>
      breakReason(stop.reading, stop, language),
  },
  LoopAnswer: {
    loops: (answer: From<LoopAnswer>) => within(answer, answer.loops),
    sentence: (answer: From<LoopAnswer>, { language }: InLanguage) =>
      loopAnswerSentence(answer.reading, answer, language),
  },
  Loop: {
    parties: (loop: From<Loop>, { first }: FirstOf) =>
      knownAll(loop.reading, loop.parties.slice(0, first)),
    partyTotal: (loop: From<Loop>) => loop.parties.length,
    returns: (loop: From<Loop>, { first }: FirstOf) => within(loop, loop.returns.slice(0, first)),
    shortest: (loop: From<Loop>) => ({ ...loop.shortest, reading: loop.reading }),
    sentence: (loop: From<Loop>, { language }: InLanguage) =>
      loopSentence(loop.reading, loop, language),
  },
  LoopReturn: {
    demand: ({ reading, demand }: From<{ demand: string }>) => {
      const use: FlowUse = { flow: demand, statedBetween: null };
      return knownFlow(reading, use);
    },
    way: ({ reading, way }: From<{ way: Way }>) => ({ ...way, reading }),
  },
  BreakAnswer: {
    breaks: (answer: From<BreakAnswer>) => within(answer, answer.breaks),
    sentence: (answer: From<BreakAnswer>, { language }: InLanguage) =>
      breakAnswerSentence(answer.reading, answer, language),
  },
};
