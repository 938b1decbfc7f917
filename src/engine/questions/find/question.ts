/** Fields of what a search found. */

import { titleOf } from '../../../language/title.ts';
import type { FindAnswer, Hit } from '../../answering/answer.ts';
import { type From, type InLanguage, known, within } from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { find } from './find.ts';
import { findSentence } from './find-sentence.ts';
import { hitsView } from './view.ts';

export const findQuestion: Question = {
  name: 'find',
  ask: find,
  fields: {
    FindAnswer: {
      hits: (answer: From<FindAnswer>) => within(answer, answer.hits),
      sentence: (answer: From<FindAnswer>, { language }: InLanguage) =>
        findSentence(answer.reading, answer, language),
    },
    Hit: {
      name: ({ reading, id }: From<Hit>, { language }: InLanguage) =>
        titleOf(reading, known(reading, id).fact, language),
    },
  },
  view: hitsView,
};
