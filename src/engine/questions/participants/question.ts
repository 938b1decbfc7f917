/** Fields of who sits or takes part where. */

import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownAll,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { calledThere, participantSentence, participantsSentence } from './participant-sentences.ts';
import type { Participant, ParticipantAnswer } from './participants.ts';
import { participants } from './participants.ts';

type One = From<Participant>;

export const participantsQuestion: Question = {
  name: 'participants',
  ask: participants,
  fields: {
    ParticipantAnswer: {
      in: (answer: From<ParticipantAnswer>) => knownAll(answer.reading, answer.in),
      participants: ({ reading, participants }: From<ParticipantAnswer>) =>
        participants.map((one) => ({ ...one, reading })),
      sentence: (answer: From<ParticipantAnswer>, { language }: InLanguage) =>
        participantsSentence(answer.reading, answer, language),
    },
    Participant: {
      who: ({ reading, who }: One) => (who === null ? null : known(reading, who)),
      called: (one: One, { language }: InLanguage) => calledThere(one.reading, one, language),
      in: (one: One) => knownAll(one.reading, one.in),
      notIn: ({ reading, notIn }: One) => knownAll(reading, notIn),
      facts: ({ reading, facts }: One, { first }: FirstOf) =>
        knownAll(reading, facts.slice(0, first)),
      sentence: (one: One, { language }: InLanguage) =>
        participantSentence(one.reading, one, language),
    },
  },
};
