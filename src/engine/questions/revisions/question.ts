/** Fields of which revisions are published. */
import type { PageRequest } from '../../answering/answer.ts';
import type { InLanguage } from '../../answering/fields/source.ts';
import type { Published } from '../published.ts';
import type { Question } from '../question.ts';
import { revisions } from './revisions.ts';
import { revisionsSentence } from './revisions-sentence.ts';
import { revisionsView } from './view.ts';

function publishedOnes({ readings }: Published, page: PageRequest) {
  const published = readings.revisions();
  return { ...revisions(published, page), newest: published[0] };
}

export const revisionsQuestion: Question = {
  name: 'revisions',
  askOfRecord: publishedOnes,
  fields: {
    RevisionConnection: {
      sentence: (found: ReturnType<typeof publishedOnes>, { language }: InLanguage) =>
        revisionsSentence(found, language),
    },
  },
  view: revisionsView,
};
