/** Fields of where flow stops. */

import type { Break, BreakAnswer } from '../../answering/answer.ts';
import {
  type From,
  type InLanguage,
  knownAll,
  knownFlow,
  optional,
  withinNarrowed,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { breakAnswerSentence, breakReason } from './break-sentences.ts';
import { breaks } from './breaks.ts';
import { breaksView } from './view.ts';

const optionalFlow = (stop: From<Break>, flow: string | null) =>
  flow === null ? null : knownFlow(stop.reading, flow);

export const breaksQuestion: Question = {
  name: 'breaks',
  ask: breaks,
  narrowedBy: ['filter'],
  fields: {
    BreakAnswer: {
      breaks: (answer: From<BreakAnswer>) => withinNarrowed(answer, answer.breaks),
      sentence: (answer: From<BreakAnswer>, { language }: InLanguage) =>
        breakAnswerSentence(answer.reading, answer, language),
    },
    Break: {
      party: (stop: From<Break>) => optional(stop, stop.party),
      flow: (stop: From<Break>) => optionalFlow(stop, stop.flow),
      couldTell: (stop: From<Break>) => knownAll(stop.reading, stop.couldTell),
      reason: (stop: From<Break>, { language }: InLanguage) =>
        breakReason(stop.reading, stop, language),
    },
  },
  view: breaksView,
};
