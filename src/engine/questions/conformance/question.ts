/** Fields of designed against documented. */

import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownAll,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import {
  comparedReason,
  comparedSentence,
  conformanceSentence,
  sinceSentence,
} from './compare-sentences.ts';
import type { Compared, Dates } from './compared.ts';
import type { ConformanceAnswer } from './conformance.ts';
import { conformance } from './conformance.ts';
import { conformanceView } from './view.ts';

export const conformanceQuestion: Question = {
  name: 'conformance',
  ask: conformance,
  fields: {
    ConformanceAnswer: {
      landscape: (answer: From<ConformanceAnswer>) => known(answer.reading, answer.landscape),
      design: ({ reading, design }: From<ConformanceAnswer>) =>
        design === null ? null : known(reading, design),
      laterSources: ({ reading, laterSources }: From<ConformanceAnswer>, { first }: FirstOf) =>
        knownAll(reading, laterSources.slice(0, first)),
      laterSourcesTotal: ({ laterSources }: From<ConformanceAnswer>) => laterSources.length,
      unplannedReason: (answer: From<ConformanceAnswer>, { language }: InLanguage) =>
        answer.hasDesign && answer.laterSources.length === 0
          ? sinceSentence(answer.reading, answer, 0, language)
          : null,
      items: (answer: From<ConformanceAnswer>) => within(answer, answer.items),
      sentence: (answer: From<ConformanceAnswer>, { language }: InLanguage) =>
        conformanceSentence(answer.reading, answer, language),
    },
    ConformanceItem: {
      designed: (item: From<Compared>) =>
        item.designed === null ? null : known(item.reading, item.designed),
      documented: (item: From<Compared>, { first }: FirstOf) =>
        knownAll(item.reading, item.documented.slice(0, first)),
      nearby: (item: From<Compared>, { first }: FirstOf) =>
        knownAll(item.reading, (item.nearby ?? []).slice(0, first)),
      reason: (item: From<Compared & Dates>, { language }: InLanguage) =>
        comparedReason(item.reading, item, language),
      sentence: (item: From<Compared & Dates>, { language }: InLanguage) =>
        comparedSentence(item.reading, item, language),
    },
  },
  view: conformanceView,
};
