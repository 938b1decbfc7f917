/** Fields of what a browse found. */

import { type From, type InLanguage, within } from '../../answering/fields/source.ts';
import { knownCard } from '../entity/card.ts';
import type { Question } from '../question.ts';
import type { BrowseAnswer } from './browse.ts';
import { browse } from './browse.ts';
import { browseSentence } from './browse-sentence.ts';

export const browseQuestion: Question = {
  name: 'browse',
  ask: browse,
  narrowedBy: ['having'],
  fields: {
    BrowseAnswer: {
      edges: (answer: From<BrowseAnswer>) => within(answer, answer.edges),
      sentence: (answer: From<BrowseAnswer>, { language }: InLanguage) =>
        browseSentence(answer.reading, answer, language),
    },
    BrowseEdge: {
      node: ({ reading, node }: From<BrowseAnswer['edges'][number]>) => knownCard(reading, node),
    },
  },
};
