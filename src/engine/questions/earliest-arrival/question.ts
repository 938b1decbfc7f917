/** Fields of when something is dealt with at the earliest. */

import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  optional,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { arrivalAssumption, arrivalSentence, arrivalStepSentence } from './arrival-sentences.ts';
import type { ArrivalAnswer, ArrivalStep } from './earliest-arrival.ts';
import { earliestArrival } from './earliest-arrival.ts';
import { arrivalView } from './view.ts';

export const earliestArrivalQuestion: Question = {
  name: 'earliestArrival',
  ask: earliestArrival,
  narrowedBy: ['filter'],
  fields: {
    ArrivalAnswer: {
      from: ({ reading, from }: From<ArrivalAnswer>) => known(reading, from),
      to: ({ reading, to }: From<ArrivalAnswer>) => known(reading, to),
      lowerBound: ({ unknownAt }: From<ArrivalAnswer>) => unknownAt.length > 0,
      unknownAt: firstFacts('unknownAt'),
      steps: (answer: From<ArrivalAnswer>, { first }: FirstOf) =>
        within(answer, answer.steps.slice(0, first)),
      slowest: ({ reading, steps, slowest }: From<ArrivalAnswer>) =>
        slowest === null ? null : { ...steps[slowest], reading },
      assumptions: (answer: From<ArrivalAnswer>, { language }: InLanguage) =>
        arrivalAssumption(answer.reading, answer, language),
      sentence: (answer: From<ArrivalAnswer>, { language }: InLanguage) =>
        arrivalSentence(answer.reading, answer, language),
    },
    ArrivalStep: {
      flow: ({ reading, flow }: From<ArrivalStep>) => knownFlow(reading, flow.flow),
      statedBetween: ({ reading, flow }: From<ArrivalStep>) =>
        flow.statedBetween && knownAll(reading, flow.statedBetween),
      at: ({ reading, at }: From<ArrivalStep>) => known(reading, at),
      event: (step: From<ArrivalStep>) => optional(step, step.event),
      sentence: (step: From<ArrivalStep>, { language }: InLanguage) =>
        arrivalStepSentence(step.reading, step, language),
    },
  },
  view: arrivalView,
};
