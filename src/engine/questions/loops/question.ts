/** Fields of where flows come back. */

import type { Loop, LoopAnswer, Way } from '../../answering/answer.ts';
import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  knownFlow,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { loopAnswerSentence, loopSentence } from './loop-sentences.ts';
import { loops } from './loops.ts';
import { loopsView } from './view.ts';

export const loopsQuestion: Question = {
  name: 'loops',
  ask: loops,
  narrowedBy: ['filter'],
  fields: {
    LoopAnswer: {
      loops: (answer: From<LoopAnswer>) => within(answer, answer.loops),
      sentence: (answer: From<LoopAnswer>, { language }: InLanguage) =>
        loopAnswerSentence(answer.reading, answer, language),
    },
    Loop: {
      parties: firstFacts('parties'),
      partyTotal: (loop: From<Loop>) => loop.parties.length,
      returns: (loop: From<Loop>, { first }: FirstOf) => within(loop, loop.returns.slice(0, first)),
      shortest: (loop: From<Loop>) => ({ ...loop.shortest, reading: loop.reading }),
      sentence: (loop: From<Loop>, { language }: InLanguage) =>
        loopSentence(loop.reading, loop, language),
    },
    LoopReturn: {
      demand: ({ reading, demand }: From<{ demand: string }>) => knownFlow(reading, demand),
      way: ({ reading, way }: From<{ way: Way }>) => ({ ...way, reading }),
    },
  },
  view: loopsView,
};
