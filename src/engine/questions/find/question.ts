/** Fields of what a search found. */
import { titleOf } from '../../../language/title.ts';
import type { FindAnswer, Hit } from '../../answering/answer.ts';
import { type From, type InLanguage, known, within } from '../../answering/fields/source.ts';

export const findFields = {
  FindAnswer: { hits: (answer: From<FindAnswer>) => within(answer, answer.hits) },
  Hit: {
    name: ({ reading, id }: From<Hit>, { language }: InLanguage) =>
      titleOf(reading, known(reading, id).fact, language),
  },
};
