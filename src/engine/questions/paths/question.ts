/** Fields of ways from one party to another. */

import type { Crossing, PathAnswer, Way } from '../../answering/answer.ts';
import {
  type From,
  type InLanguage,
  known,
  knownAll,
  usesOf,
  within,
} from '../../answering/fields/source.ts';
import type { Reading } from '../../reading.ts';
import type { Question } from '../question.ts';
import { type PathParts, type PathQuestion, paths, stepBudget } from './paths.ts';
import { waysView } from './view.ts';
import { pathAnswerSentence, waySentence } from './way-sentences.ts';

/** What of an answer about ways is asked for; sentences tell of all. */
function pathParts(names: ReadonlySet<string>): PathParts {
  const has = (...asked: string[]) => asked.some((name) => names.has(name));
  return {
    crossings: has('sentence', 'ways.sentence', 'ways.crossings'),
    more: has('sentence', 'more'),
  };
}

export const pathsQuestion: Question = {
  name: 'paths',
  ask: (reading: Reading, asked: PathQuestion, parts?: PathParts) =>
    paths(reading, asked, stepBudget, parts),
  narrowedBy: ['filter'],
  partsOf: pathParts,
  fields: {
    PathAnswer: {
      ways: (answer: From<PathAnswer>) => within(answer, answer.ways),
      brokenAt: (answer: From<PathAnswer>) => within(answer, answer.brokenAt),
      ties: (answer: From<PathAnswer>) => knownAll(answer.reading, answer.ties),
      sentence: (answer: From<PathAnswer>, { language }: InLanguage) =>
        pathAnswerSentence(answer.reading, answer, language),
    },
    Way: {
      steps: (way: From<Way>) => usesOf(way.reading, way.steps),
      crossings: (way: From<Way>) => within(way, way.crossings),
      sentence: (way: From<Way>, { language }: InLanguage) =>
        waySentence(way.reading, way, language),
    },
    Crossing: { at: (crossing: From<Crossing>) => known(crossing.reading, crossing.at) },
  },
  view: waysView,
};
