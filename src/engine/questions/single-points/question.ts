/** Fields of single points of failure. */

import {
  type FirstOf,
  type From,
  flowsAlone,
  type InLanguage,
  known,
  knownFlow,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { singlePointSentence, singlePointsSentence } from './single-point-sentences.ts';
import type { SinglePoint, SinglePointAnswer } from './single-points.ts';
import { singlePoints } from './single-points.ts';
import { singlePointsView } from './view.ts';

export const singlePointsQuestion: Question = {
  name: 'singlePoints',
  ask: singlePoints,
  fields: {
    SinglePointAnswer: {
      points: (answer: From<SinglePointAnswer>) => within(answer, answer.points),
      sentence: (answer: From<SinglePointAnswer>, { language }: InLanguage) =>
        singlePointsSentence(answer, language),
    },
    SinglePoint: {
      party: (point: From<SinglePoint>) =>
        point.party === null ? null : known(point.reading, point.party),
      flow: (point: From<SinglePoint>) =>
        point.flow === null
          ? null
          : knownFlow(point.reading, { flow: point.flow, statedBetween: null }),
      carries: (point: From<SinglePoint>, { first }: FirstOf) =>
        flowsAlone(point.reading, point.flows.slice(0, first)),
      sentence: (point: From<SinglePoint>, { language }: InLanguage) =>
        singlePointSentence(point.reading, point, language),
    },
  },
  view: singlePointsView,
};
