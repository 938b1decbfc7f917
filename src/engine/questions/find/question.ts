/** Fields of what a search found. */

import type { FindAnswer, Hit } from '../../answering/answer.ts';
import {
  type From,
  type InLanguage,
  known,
  knownAll,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { belongsWhere } from './belongs-where.ts';
import { find } from './find.ts';
import { findSentence } from './find-sentence.ts';
import { hitsView } from './view.ts';
import { whySentence } from './why-sentence.ts';

const longestMatch = 160;

export const findQuestion: Question = {
  name: 'find',
  ask: find,
  narrowedBy: ['kinds'],
  fields: {
    FindAnswer: {
      hits: (answer: From<FindAnswer>) => within(answer, answer.hits),
      sentence: (answer: From<FindAnswer>, { language }: InLanguage) =>
        findSentence(answer.reading, answer, language),
    },
    Hit: {
      node: ({ reading, node }: From<Hit>) => known(reading, node),
      landscapes: ({ reading, node }: From<Hit>) =>
        knownAll(reading, known(reading, node).fact.landscapes),
      belongsTo: ({ reading, node }: From<Hit>, { language }: InLanguage) =>
        belongsWhere(reading, known(reading, node).fact, language),
      matched: ({ reasons }: From<Hit>) => (reasons()[0]?.text ?? '').slice(0, longestMatch),
      why: ({ reasons }: From<Hit>, { language }: InLanguage) =>
        reasons()
          .map((reason) => whySentence(reason, language))
          .join(' '),
    },
  },
  view: hitsView,
};
