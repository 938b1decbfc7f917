/** Fields of what a section says. */
import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { type StatedInAnswer, statedIn } from './stated-in.ts';
import { statedInSentence } from './stated-in-sentence.ts';
import { statedInView } from './view.ts';

type Edge = From<StatedInAnswer['edges'][number]>;

export const statedInQuestion: Question = {
  name: 'statedIn',
  ask: statedIn,
  narrowedBy: ['kinds', 'bases', 'having'],
  fields: {
    StatedInAnswer: {
      document: ({ reading, document }: From<StatedInAnswer>) => known(reading, document),
      edges: (answer: From<StatedInAnswer>) => within(answer, answer.edges),
      sentence: (answer: From<StatedInAnswer>, { language }: InLanguage) =>
        statedInSentence(answer.reading, answer, language),
    },
    StatedInEdge: {
      node: ({ reading, node }: Edge) => known(reading, node),
      citations: (edge: Edge, { first }: FirstOf) => within(edge, edge.citations.slice(0, first)),
    },
  },
  view: statedInView,
};
