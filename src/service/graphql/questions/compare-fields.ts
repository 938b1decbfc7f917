/** Fields of designed against documented, of what if, and of single points of failure. */
import type { Result } from '../../../engine/coverage/coverage-of.ts';
import {
  comparedReason,
  comparedSentence,
  conformanceSentence,
  sinceSentence,
} from '../../../engine/questions/conformance/compare-sentences.ts';
import type { Compared, Dates } from '../../../engine/questions/conformance/compared.ts';
import type { ConformanceAnswer } from '../../../engine/questions/conformance/conformance.ts';
import { findingSentence } from '../../../engine/questions/coverage/coverage-sentences.ts';
import {
  singlePointSentence,
  singlePointsSentence,
} from '../../../engine/questions/single-points/single-point-sentences.ts';
import type {
  SinglePoint,
  SinglePointAnswer,
} from '../../../engine/questions/single-points/single-points.ts';
import type { EndedFlow } from '../../../engine/questions/what-if/ended-flows.ts';
import type { Reached, Turned, WhatIfAnswer } from '../../../engine/questions/what-if/what-if.ts';
import {
  endedFlowSentence,
  whatIfSentence,
} from '../../../engine/questions/what-if/what-if-sentences.ts';
import { foundInWords } from '../../../language/coverage-words.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  knownFlows,
  within,
} from './source.ts';

const asUses = (flows: readonly string[]) => flows.map((flow) => ({ flow, statedBetween: null }));

/** A flow that ends, and the landscape as it would be, where what is left is read. */
type Ended = From<EndedFlow> & Pick<WhatIfAnswer, 'later'>;

/** The result a turned check tells: the one after, or before when it is gone. */
const toldOf = ({ becomes, was }: Turned) => (becomes ?? was) as Result;

export const compareFields = {
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
  SinglePointAnswer: {
    points: (answer: From<SinglePointAnswer>) => within(answer, answer.points),
    sentence: (answer: From<SinglePointAnswer>, { language }: InLanguage) =>
      singlePointsSentence(answer, language),
  },
  SinglePoint: {
    party: (point: From<SinglePoint>) =>
      point.party === null ? null : known(point.reading, point.party),
    flow: (point: From<SinglePoint>) =>
      point.flow === null
        ? null
        : knownFlow(point.reading, { flow: point.flow, statedBetween: null }),
    carries: (point: From<SinglePoint>, { first }: FirstOf) =>
      knownFlows(point.reading, asUses(point.flows.slice(0, first))),
    sentence: (point: From<SinglePoint>, { language }: InLanguage) =>
      singlePointSentence(point.reading, point, language),
  },
  WhatIfAnswer: {
    goneFlows: ({ reading, goneFlows }: From<WhatIfAnswer>, { first }: FirstOf) =>
      knownFlows(reading, asUses(goneFlows.slice(0, first).map(({ flow }) => flow))),
    endedFlows: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
      within(answer, answer.goneFlows.slice(0, first)).map((flow) => ({
        ...flow,
        later: answer.later,
      })),
    cutOff: ({ reading, cutOff }: From<WhatIfAnswer>, { first }: FirstOf) =>
      knownAll(reading, cutOff.slice(0, first)),
    unheard: ({ reading, unheard }: From<WhatIfAnswer>, { first }: FirstOf) =>
      knownAll(reading, unheard.slice(0, first)),
    goneFlowsTotal: ({ goneFlows }: WhatIfAnswer) => goneFlows.length,
    lost: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
      within(answer, answer.lost.slice(0, first)),
    lostTotal: ({ lost }: WhatIfAnswer) => lost.length,
    gained: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
      within(answer, answer.gained.slice(0, first)),
    turned: ({ turned }: WhatIfAnswer, { first }: FirstOf) => turned.slice(0, first),
    turnedTotal: ({ turned }: WhatIfAnswer) => turned.length,
    whole: (answer: From<WhatIfAnswer>, { first }: FirstOf) =>
      knownAll(answer.reading, answer.whole.slice(0, first)),
    wholeTotal: ({ whole }: WhatIfAnswer) => whole.length,
    sentence: (answer: From<WhatIfAnswer>, { language }: InLanguage) =>
      whatIfSentence(answer.reading, answer, language),
  },
  EndedFlow: {
    flow: ({ reading, flow }: Ended) => knownFlow(reading, { flow, statedBetween: null }),
    instead: ({ later, instead }: Ended) =>
      instead === null ? null : { ...instead, reading: later },
    sentence: (ended: Ended, { language }: InLanguage) =>
      endedFlowSentence(ended.reading, ended.later, ended, language),
  },
  LostReach: {
    from: ({ reading, from }: From<Reached>) => known(reading, from),
    parties: ({ reading, parties }: From<Reached>, { first }: FirstOf) =>
      knownAll(reading, parties.slice(0, first)),
    total: ({ parties }: Reached) => parties.length,
  },
  TurnedCheck: {
    id: (turned: Turned) => toldOf(turned).id,
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
};
