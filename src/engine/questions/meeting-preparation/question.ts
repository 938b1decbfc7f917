/** Fields of meetings to prepare. */

import {
  type FirstOf,
  type From,
  firstFacts,
  firstFlows,
  type InLanguage,
  known,
  knownFlow,
  optional,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import type { Informing, PreparationAnswer } from './meeting-preparation.ts';
import { meetingPreparation } from './meeting-preparation.ts';
import { preparationSentence } from './preparation-sentences.ts';
import { preparationView } from './view.ts';

export const meetingPreparationQuestion: Question = {
  name: 'meetingPreparation',
  ask: meetingPreparation,
  fields: {
    PreparationAnswer: {
      of: ({ reading, of }: From<PreparationAnswer>) => known(reading, of),
      slots: firstFacts('slots'),
      topics: firstFacts('topics'),
      informing: (answer: From<PreparationAnswer>, { first }: FirstOf) =>
        within(answer, answer.informing.slice(0, first)),
      fromBelow: firstFlows('fromBelow'),
      openQuestions: firstFacts('openQuestions'),
      ordersFromAbove: firstFlows('ordersFromAbove'),
      silences: firstFacts('silences'),
      contradictions: firstFacts('contradictions'),
      toClarify: (answer: From<PreparationAnswer>, { first }: FirstOf) =>
        within(answer, answer.toClarify.slice(0, first)),
      sentence: (answer: From<PreparationAnswer>, { language }: InLanguage) =>
        preparationSentence(answer.reading, answer, language),
    },
    Informing: {
      flow: ({ reading, flow }: From<Informing>) => knownFlow(reading, flow),
      document: (one: From<Informing>) => optional(one, one.document),
      giver: (one: From<Informing>) => optional(one, one.giver),
      slot: (one: From<Informing>) => optional(one, one.slot),
    },
  },
  view: preparationView,
};
