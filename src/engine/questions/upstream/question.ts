/** Fields of who is reached. */

import type { FlowAnswer, ReachEdge } from '../../answering/answer.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownFact,
  usesOf,
} from '../../answering/fields/source.ts';
import { flowAnswerSentence } from '../../answering/reach-sentence.ts';
import { partyAt } from '../../flows/party-at.ts';
import type { Question } from '../question.ts';
import { reachParts } from './reach-parts.ts';
import { upstream } from './upstream.ts';
import { reachView } from './view.ts';

/** Edges with their party at hand; told one by one, since copying them whole takes as long as the walk. */
function edgesOf({ reading, edges }: From<FlowAnswer>) {
  return edges.map(({ cursor, party, degree, by, towards, onward, inbound }) => {
    const node = knownFact(reading, partyAt(reading.graph, party));
    return { cursor, node, degree, by, towards, byTotal: by.length, onward, inbound, reading };
  });
}

export const upstreamQuestion: Question = {
  name: 'upstream',
  ask: upstream,
  narrowedBy: ['filter'],
  partsOf: reachParts,
  fields: {
    FlowAnswer: {
      of: (answer: From<FlowAnswer>) => known(answer.reading, answer.of),
      edges: edgesOf,
      unstated: (answer: From<FlowAnswer>) => usesOf(answer.reading, answer.unstated),
      sentence: (answer: From<FlowAnswer>, { language }: InLanguage) =>
        flowAnswerSentence(answer.reading, answer, language),
    },
    ReachEdge: {
      by: (edge: From<ReachEdge>, { first }: FirstOf) =>
        usesOf(edge.reading, edge.by.slice(0, first)),
      towards: (edge: From<ReachEdge>, { first }: FirstOf) => edge.towards.slice(0, first),
    },
  },
  view: reachView,
};
