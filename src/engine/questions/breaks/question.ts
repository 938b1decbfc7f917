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
import { areaIdsOf } from '../../answering/traits.ts';
import type { Reading } from '../../reading.ts';
import type { Question } from '../question.ts';
import { breakAnswerSentence, breakReason } from './break-sentences.ts';
import { breaks } from './breaks.ts';
import { breaksView } from './view.ts';

const optionalFlow = (stop: From<Break>, flow: string | null) =>
  flow === null ? null : knownFlow(stop.reading, flow);

/** The areas of the party, or of the flow's stated ends. */
function areaIdsOfStop(reading: Reading, party: string | null, flow: string | null): string[] {
  if (party !== null) return areaIdsOf(reading, party);
  const fact = reading.facts.byId.get(flow ?? '');
  const ends = fact?.kind === 'FLOW' ? [fact.giver, fact.receiver] : [];
  return [...new Set(ends.flatMap((end) => (end ? areaIdsOf(reading, end) : [])))];
}

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
      areaIds: ({ reading, party, flow }: From<Break>) => areaIdsOfStop(reading, party, flow),
      couldTell: (stop: From<Break>) => knownAll(stop.reading, stop.couldTell),
      reason: (stop: From<Break>, { language }: InLanguage) =>
        breakReason(stop.reading, stop, language),
    },
  },
  view: breaksView,
};
