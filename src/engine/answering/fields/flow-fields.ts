/** Fields of flows in short, and of the citations they and other facts stand on. */

import { flowSentence } from '../../../language/flow-sentence.ts';
import { inLanguage } from '../../../language/names.ts';
import type { Citation } from '../../../model/common.ts';
import { sideOf } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  type Known,
  type KnownFlow,
  type KnownUse,
  known,
  knownAll,
  knownFact,
  within,
} from './source.ts';

function partyOrNone(reading: Reading, id: string | undefined): Known | null {
  return id === undefined ? null : known(reading, id);
}

/** The first citations of a fact. */
export function citationsOf(cited: Known, { first }: FirstOf): From<Citation>[] {
  return within(cited, cited.fact.citations.slice(0, first));
}

export const flowFields = {
  FlowSummary: {
    kind: ({ fact }: KnownFlow) => fact.flowKind,
    from: ({ reading, fact }: KnownFlow) => partyOrNone(reading, fact.giver),
    to: ({ reading, fact }: KnownFlow) => partyOrNone(reading, fact.receiver),
    via: ({ reading, fact }: KnownFlow) => knownAll(reading, fact.via),
    carries: ({ fact }: KnownFlow, { language }: InLanguage) =>
      fact.carries && inLanguage(fact.carries, language),
    rank: ({ fact }: KnownFlow) => fact.rank,
    mutual: ({ fact }: KnownFlow) => fact.mutual,
    when: ({ fact }: KnownFlow) => fact.when,
    standing: ({ fact }: KnownFlow) => fact.standing,
    strength: ({ fact }: KnownFlow) => fact.strength,
    side: ({ fact }: KnownFlow) => sideOf(fact.standing),
    citations: citationsOf,
    description: ({ fact }: KnownFlow, { language }: InLanguage) =>
      fact.description && inLanguage(fact.description, language),
    facts: ({ reading, fact }: KnownFlow, { first }: FirstOf) =>
      reading.facts
        .pointingTo(fact.id)
        .slice(0, first)
        .map((one) => knownFact(reading, one)),
    landscapes: ({ reading, fact }: KnownFlow) => knownAll(reading, fact.landscapes),
    sentence: ({ reading, fact }: KnownFlow, { language }: InLanguage) =>
      flowSentence(reading, fact, language),
  },
  FlowUse: {
    from: ({ reading, followed }: KnownUse) => partyOrNone(reading, followed.giver),
    to: ({ reading, followed }: KnownUse) => partyOrNone(reading, followed.receiver),
    statedBetween: ({ reading, statedBetween }: KnownUse) =>
      statedBetween === null ? null : knownAll(reading, statedBetween),
    sentence: ({ reading, followed }: KnownUse, { language }: InLanguage) =>
      flowSentence(reading, followed, language),
  },
  Citation: {
    document: ({ reading, document }: From<Citation>) => known(reading, document),
    reason: ({ reason }: From<Citation>, { language }: InLanguage) =>
      reason && inLanguage(reason, language),
  },
};
