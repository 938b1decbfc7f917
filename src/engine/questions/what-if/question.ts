/** Fields of what a change would do. */

import { foundInWords } from '../../../language/coverage-words.ts';
import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  knownFlows,
  within,
} from '../../answering/fields/source.ts';
import type { Result } from '../../coverage/coverage-of.ts';
import { findingSentence } from '../coverage/coverage-sentences.ts';
import type { Question } from '../question.ts';
import type { Reached } from './demand-reach.ts';
import type { EndedFlow } from './ended-flows.ts';
import type { Turned } from './turned-checks.ts';
import { whatIfView } from './view.ts';
import { type WhatIfAnswer, whatIf } from './what-if.ts';
import { whatIfFurther, whatIfLead } from './what-if-lead.ts';
import { endedFlowSentence, whatIfSentence } from './what-if-sentences.ts';

/** A flow that ends, and the landscape as it would be, where what is left is read. */
type Ended = From<EndedFlow> & Pick<WhatIfAnswer, 'later'>;

/** The result a turned check tells: the one after, or before when it is gone. */
const toldOf = ({ becomes, was }: Turned) => (becomes ?? was) as Result;

export const whatIfQuestion: Question = {
  name: 'whatIf',
  ask: whatIf,
  narrowedBy: ['filter'],
  fields: {
    WhatIfAnswer: {
      goneFlows: ({ reading, goneFlows }: From<WhatIfAnswer>, { first }: FirstOf) =>
        knownFlows(
          reading,
          goneFlows.slice(0, first).map(({ flow }) => flow),
        ),
      endedFlows: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
        within(answer, answer.goneFlows.slice(0, first)).map((flow) => ({
          ...flow,
          later: answer.later,
        })),
      happenedFlowsTotal: ({ happened }: WhatIfAnswer) => happened,
      leftAlone: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
        knownAll(
          answer.reading,
          answer.left.slice(0, first).map(({ id }) => id),
        ),
      leftAloneTotal: ({ left }: WhatIfAnswer) => left.length,
      unkeptFlows: ({ reading, unkept }: From<WhatIfAnswer>, { first }: FirstOf) =>
        knownFlows(reading, unkept.slice(0, first)),
      unkeptFlowsTotal: ({ unkept }: WhatIfAnswer) => unkept.length,
      cutOff: firstFacts('cutOff'),
      unheard: firstFacts('unheard'),
      goneFlowsTotal: ({ goneFlows }: WhatIfAnswer) => goneFlows.length,
      lost: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
        within(answer, answer.lost.slice(0, first)),
      lostTotal: ({ lost }: WhatIfAnswer) => lost.length,
      gained: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
        within(answer, answer.gained.slice(0, first)),
      turned: ({ turned }: WhatIfAnswer, { first }: FirstOf) => turned.slice(0, first),
      turnedTotal: ({ turned }: WhatIfAnswer) => turned.length,
      whole: firstFacts('whole'),
      wholeTotal: ({ whole }: WhatIfAnswer) => whole.length,
      leadInWords: (answer: From<WhatIfAnswer>, { language }: InLanguage) =>
        whatIfLead(answer.reading, answer, language),
      furtherInWords: (answer: From<WhatIfAnswer>, { language }: InLanguage) =>
        whatIfFurther(answer.reading, answer, language),
      sentence: (answer: From<WhatIfAnswer>, { language }: InLanguage) =>
        whatIfSentence(answer.reading, answer, language),
    },
    EndedFlow: {
      flow: ({ reading, flow }: Ended) => knownFlow(reading, flow),
      instead: ({ later, instead }: Ended) =>
        instead === null ? null : { ...instead, reading: later },
      sentence: (ended: Ended, { language }: InLanguage) =>
        endedFlowSentence(ended.reading, ended.later, ended, language),
    },
    LostReach: {
      from: ({ reading, from }: From<Reached>) => known(reading, from),
      parties: firstFacts('parties'),
      total: ({ parties }: Reached) => parties.length,
    },
    TurnedCheck: {
      result: (turned: Turned) => toldOf(turned).fullId,
      before: ({ was }: Turned) => was?.status ?? null,
      beforeGround: ({ was }: Turned) => was?.ground ?? null,
      beforeInWords: ({ was }: Turned, { language }: InLanguage) =>
        was && foundInWords(was, language),
      after: ({ becomes }: Turned) => becomes?.status ?? null,
      afterGround: ({ becomes }: Turned) => becomes?.ground ?? null,
      afterInWords: ({ becomes }: Turned, { language }: InLanguage) =>
        becomes && foundInWords(becomes, language),
      sentence: (turned: Turned, { language }: InLanguage) =>
        findingSentence(turned.reading, toldOf(turned), language),
    },
  },
  view: whatIfView,
};
