/** Fields of who sits or takes part where. */

import type { Citation } from '../../../model/common.ts';
import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  optional,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { calledThere, participantSentence, participantsSentence } from './participant-sentences.ts';
import type { Participant, ParticipantAnswer } from './participants.ts';
import { participants } from './participants.ts';

type One = From<Participant>;

/** The citations of figures, of all the places one takes. */
function figuresOf(one: One): From<Citation>[] {
  const citations = one.facts.flatMap((id) => known(one.reading, id).fact.citations);
  return within(
    one,
    citations.filter(({ basis }) => basis === 'FIGURE'),
  );
}

export const participantsQuestion: Question = {
  name: 'participants',
  ask: participants,
  narrowedBy: ['capacities', 'bases', 'inFigure', 'item', 'having'],
  fields: {
    ParticipantAnswer: {
      in: (answer: From<ParticipantAnswer>) => knownAll(answer.reading, answer.in),
      participants: (answer: From<ParticipantAnswer>) =>
        within(answer, answer.participants).map((one) =>
          one.notIn.length > 0 ? { ...one, narrowed: answer.narrowed } : one,
        ),
      sentence: (answer: From<ParticipantAnswer>, { language }: InLanguage) =>
        participantsSentence(answer.reading, answer, language),
    },
    Participant: {
      who: (one: One) => optional(one, one.who),
      called: (one: One, { language }: InLanguage) => calledThere(one.reading, one, language),
      in: (one: One) => knownAll(one.reading, one.in),
      notIn: ({ reading, notIn }: One) => knownAll(reading, notIn),
      shownIn: (one: One, { first }: FirstOf): From<Citation>[] => figuresOf(one).slice(0, first),
      facts: firstFacts('facts'),
      sentence: (one: One, { language }: InLanguage) =>
        participantSentence(one.reading, one, language),
    },
  },
};
