/** Fields of the answers about time: arrivals, assignments and meetings to prepare. */
import {
  arrivalAssumption,
  arrivalSentence,
  arrivalStepSentence,
} from '../../../engine/questions/earliest-arrival/arrival-sentences.ts';
import type {
  ArrivalAnswer,
  ArrivalStep,
} from '../../../engine/questions/earliest-arrival/earliest-arrival.ts';
import type { MandateAnswer, MandateLink } from '../../../engine/questions/mandate/mandate.ts';
import {
  mandateLinkSentence,
  mandateSentence,
} from '../../../engine/questions/mandate/mandate-sentences.ts';
import type {
  Informing,
  PreparationAnswer,
} from '../../../engine/questions/meeting-preparation/meeting-preparation.ts';
import { preparationSentence } from '../../../engine/questions/meeting-preparation/preparation-sentences.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  knownFlows,
} from './source.ts';

type Link = From<MandateLink> & { readonly on: string | null };

/** A fact by its id, or none. */
function optional({ reading }: From<object>, id: string | null) {
  return id === null ? null : known(reading, id);
}

/** The first facts of a list of ids. */
function firstFacts<K extends string>(property: K) {
  return (whole: From<Readonly<Record<K, readonly string[]>>>, { first }: FirstOf) =>
    knownAll(whole.reading, whole[property].slice(0, first));
}

/** The first flows of a list of ids. */
function firstFlows<K extends string>(property: K) {
  return (whole: From<Readonly<Record<K, readonly string[]>>>, { first }: FirstOf) =>
    whole[property]
      .slice(0, first)
      .map((flow) => knownFlow(whole.reading, { flow, statedBetween: null }));
}

const arrivalFields = {
  ArrivalAnswer: {
    from: ({ reading, from }: From<ArrivalAnswer>) => known(reading, from),
    to: ({ reading, to }: From<ArrivalAnswer>) => known(reading, to),
    lowerBound: ({ unknownAt }: From<ArrivalAnswer>) => unknownAt.length > 0,
    unknownAt: firstFacts('unknownAt'),
    steps: ({ reading, steps }: From<ArrivalAnswer>, { first }: FirstOf) =>
      steps.slice(0, first).map((step) => ({ ...step, reading })),
    slowest: ({ reading, steps, slowest }: From<ArrivalAnswer>) =>
      slowest === null ? null : { ...steps[slowest], reading },
    assumptions: (answer: From<ArrivalAnswer>, { language }: InLanguage) =>
      arrivalAssumption(answer.reading, answer, language),
    sentence: (answer: From<ArrivalAnswer>, { language }: InLanguage) =>
      arrivalSentence(answer.reading, answer, language),
  },
  ArrivalStep: {
    flow: ({ reading, flow }: From<ArrivalStep>) => knownFlow(reading, flow),
    at: ({ reading, at }: From<ArrivalStep>) => known(reading, at),
    event: (step: From<ArrivalStep>) => optional(step, step.event),
    sentence: (step: From<ArrivalStep>, { language }: InLanguage) =>
      arrivalStepSentence(step.reading, step, language),
  },
};

const mandateFields = {
  MandateAnswer: {
    of: ({ reading, of }: From<MandateAnswer>) => known(reading, of),
    links: ({ reading, links, on }: From<MandateAnswer>, { first }: FirstOf): Link[] =>
      links.slice(0, first).map((link) => ({ ...link, on, reading })),
    linksTotal: ({ links }: From<MandateAnswer>) => links.length,
    tops: firstFacts('tops'),
    contradictions: firstFacts('contradictions'),
    sentence: (answer: From<MandateAnswer>, { language }: InLanguage) =>
      mandateSentence(answer.reading, answer, language),
  },
  MandateLink: {
    flow: ({ reading, flow }: Link) => knownFlow(reading, flow),
    by: (link: Link) => optional(link, link.by),
    to: ({ reading, to }: Link) => known(reading, to),
    decision: (link: Link) => optional(link, link.decision),
    reports: ({ reading, reports }: Link, { first }: FirstOf) =>
      knownFlows(reading, reports.slice(0, first)),
    contradictions: firstFacts('contradictions'),
    sentence: (link: Link, { language }: InLanguage) =>
      mandateLinkSentence(link.reading, link, link.on, language),
  },
};

const preparationFields = {
  PreparationAnswer: {
    of: ({ reading, of }: From<PreparationAnswer>) => known(reading, of),
    slots: firstFacts('slots'),
    topics: firstFacts('topics'),
    informing: ({ reading, informing }: From<PreparationAnswer>, { first }: FirstOf) =>
      informing.slice(0, first).map((one) => ({ ...one, reading })),
    fromBelow: firstFlows('fromBelow'),
    openQuestions: firstFacts('openQuestions'),
    ordersFromAbove: firstFlows('ordersFromAbove'),
    silences: firstFacts('silences'),
    contradictions: firstFacts('contradictions'),
    sentence: (answer: From<PreparationAnswer>, { language }: InLanguage) =>
      preparationSentence(answer.reading, answer, language),
  },
  Informing: {
    flow: ({ reading, flow }: From<Informing>) => knownFlow(reading, { flow, statedBetween: null }),
    document: (one: From<Informing>) => optional(one, one.document),
    giver: (one: From<Informing>) => optional(one, one.giver),
    slot: (one: From<Informing>) => optional(one, one.slot),
  },
};

export const timeFields = { ...arrivalFields, ...mandateFields, ...preparationFields };
