/** Fields of assignments. */

import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  optional,
  usesOf,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import type { MandateAnswer, MandateLink } from './mandate.ts';
import { mandate } from './mandate.ts';
import { mandateLinkSentence, mandateSentence } from './mandate-sentences.ts';
import { mandateView } from './view.ts';

type Link = From<MandateLink> & { readonly on: string | null };

export const mandateQuestion: Question = {
  name: 'mandate',
  ask: mandate,
  fields: {
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
      flow: ({ reading, flow }: Link) => knownFlow(reading, flow.flow),
      statedBetween: ({ reading, flow }: Link) =>
        flow.statedBetween && knownAll(reading, flow.statedBetween),
      by: (link: Link) => optional(link, link.by),
      to: ({ reading, to }: Link) => known(reading, to),
      decision: (link: Link) => optional(link, link.decision),
      reports: ({ reading, reports }: Link, { first }: FirstOf) =>
        usesOf(reading, reports.slice(0, first)),
      contradictions: firstFacts('contradictions'),
      sentence: (link: Link, { language }: InLanguage) =>
        mandateLinkSentence(link.reading, link, link.on, language),
    },
  },
  view: mandateView,
};
