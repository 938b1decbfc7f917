/** Whom a party feeds; the answer's fields are those of `upstream`. */

import type { Question } from '../question.ts';
import { reachParts } from '../upstream/reach-parts.ts';
import { reachView } from '../upstream/view.ts';
import { downstream } from './downstream.ts';

export const downstreamQuestion: Question = {
  name: 'downstream',
  ask: downstream,
  narrowedBy: ['filter'],
  partsOf: reachParts,
  fields: {},
  view: reachView,
};
