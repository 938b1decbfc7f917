/** Fields of designed against documented. */

import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  optional,
  withinNarrowed,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import {
  comparedReason,
  comparedSentence,
  conformanceFurther,
  conformanceLead,
  conformanceSentence,
  sinceSentence,
} from './compare-sentences.ts';
import type { Compared, Dates } from './compared.ts';
import type { ConformanceAnswer } from './conformance.ts';
import { conformance } from './conformance.ts';
import { forumOf } from './forum-of.ts';
import { conformanceView } from './view.ts';

export const conformanceQuestion: Question = {
  name: 'conformance',
  ask: conformance,
  narrowedBy: ['filter', 'aspects'],
  fields: {
    ConformanceAnswer: {
      landscape: (answer: From<ConformanceAnswer>) => known(answer.reading, answer.landscape),
      design: (answer: From<ConformanceAnswer>) => optional(answer, answer.design),
      laterSources: firstFacts('laterSources'),
      laterSourcesTotal: ({ laterSources }: From<ConformanceAnswer>) => laterSources.length,
      unplannedReason: (answer: From<ConformanceAnswer>, { language }: InLanguage) =>
        answer.hasDesign && answer.laterSources.length === 0
          ? sinceSentence(answer.reading, answer, 0, language)
          : null,
      items: (answer: From<ConformanceAnswer>) => withinNarrowed(answer, answer.items),
      leadInWords: (answer: From<ConformanceAnswer>, { language }: InLanguage) =>
        conformanceLead(answer.reading, answer, language),
      furtherInWords: (answer: From<ConformanceAnswer>, { language }: InLanguage) =>
        conformanceFurther(answer.reading, answer, language),
      sentence: (answer: From<ConformanceAnswer>, { language }: InLanguage) =>
        conformanceSentence(answer.reading, answer, language),
    },
    ConformanceItem: {
      forum: (item: From<Compared>) => optional(item, forumOf(item.reading, item)),
      designed: (item: From<Compared>) => optional(item, item.designed),
      documented: firstFacts('documented'),
      hanging: (item: From<Compared>, { first }: FirstOf) =>
        knownAll(item.reading, (item.hanging ?? []).slice(0, first)),
      hangingTotal: ({ hanging = [] }: From<Compared>) => hanging.length,
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
