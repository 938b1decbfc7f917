/** Which revisions are published. */
import type { PageRequest } from '../../answering/answer.ts';
import type { Published } from '../published.ts';
import type { Question } from '../question.ts';
import { revisions } from './revisions.ts';

export const revisionsQuestion: Question = {
  name: 'revisions',
  askOfRecord: ({ readings }: Published, page: PageRequest) =>
    revisions(readings.revisions(), page),
  fields: {},
};
