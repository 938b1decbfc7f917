/** Fields of single points of failure. */

import {
  type From,
  firstFlows,
  type InLanguage,
  knownFlow,
  optional,
  withinNarrowed,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import type { SinglePoint } from './counted-points.ts';
import { singlePointSentence, singlePointsSentence } from './single-point-sentences.ts';
import { type SinglePointAnswer, singlePoints } from './single-points.ts';
import { singlePointsView } from './view.ts';

export const singlePointsQuestion: Question = {
  name: 'singlePoints',
  ask: singlePoints,
  narrowedBy: ['filter'],
  fields: {
    SinglePointAnswer: {
      points: (answer: From<SinglePointAnswer>) => withinNarrowed(answer, answer.points),
      sentence: (answer: From<SinglePointAnswer>, { language }: InLanguage) =>
        singlePointsSentence(answer, language),
    },
    SinglePoint: {
      party: (point: From<SinglePoint>) => optional(point, point.party),
      flow: (point: From<SinglePoint>) =>
        point.flow === null ? null : knownFlow(point.reading, point.flow),
      carries: firstFlows('flows'),
      sentence: (point: From<SinglePoint>, { language }: InLanguage) =>
        singlePointSentence(point.reading, point, language),
    },
  },
  view: singlePointsView,
};
