/** Fields of ways from one party to another. */
import type { Crossing, PathAnswer, Way } from '../../answering/answer.ts';
import {
  type From,
  type InLanguage,
  known,
  knownAll,
  knownFlows,
  within,
} from '../../answering/fields/source.ts';
import { pathAnswerSentence, waySentence } from './way-sentences.ts';

export const pathFields = {
  PathAnswer: {
    ways: (answer: From<PathAnswer>) => within(answer, answer.ways),
    brokenAt: (answer: From<PathAnswer>) => within(answer, answer.brokenAt),
    ties: (answer: From<PathAnswer>) => knownAll(answer.reading, answer.ties),
    sentence: (answer: From<PathAnswer>, { language }: InLanguage) =>
      pathAnswerSentence(answer.reading, answer, language),
  },
  Way: {
    steps: (way: From<Way>) => knownFlows(way.reading, way.steps),
    crossings: (way: From<Way>) => within(way, way.crossings),
    sentence: (way: From<Way>, { language }: InLanguage) => waySentence(way.reading, way, language),
  },
  Crossing: { at: (crossing: From<Crossing>) => known(crossing.reading, crossing.at) },
};
