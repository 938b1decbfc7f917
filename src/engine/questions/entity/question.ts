/** Fields of one thing whatever it is. */

import { inLanguage } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import { codesOf } from '../../../model/codes/codes-of.ts';
import { type EntityKind, isParty } from '../../../model/fact.ts';
import { answersOf } from '../../answering/answers-to.ts';
import { sortOf } from '../../answering/fields/fact-fields.ts';
import { citationsOf } from '../../answering/fields/flow-fields.ts';
import {
  type FirstOf,
  type From,
  firstFlows,
  type InLanguage,
  type Known,
  known,
  knownAll,
} from '../../answering/fields/source.ts';
import { havingAsked, type ValueAsked } from '../../answering/having.ts';
import { found, type Pinned, type Published, readingFor } from '../published.ts';
import type { Question } from '../question.ts';
import { type KnownCard, readCard } from './card.ts';
import { cardSentence } from './card-sentence.ts';
import { carrierSentence } from './carrier-sentence.ts';
import { type Exchange, exchangeOf } from './exchange.ts';
import { cardView } from './view.ts';

interface FactPage extends FirstOf {
  readonly after?: string | null;
}
type FactList =
  | 'facts'
  | 'statements'
  | 'ties'
  | 'participations'
  | 'measures'
  | 'silences'
  | 'contradictions'
  | 'differences';

const cardFact = ({ reading, id }: KnownCard): Known => known(reading, id);

/** A page of a list of ids, which stands in id order. */
function pageOf(list: FactList) {
  return (card: KnownCard, { first, after }: FactPage): Known[] => {
    const ids = after == null ? card[list] : card[list].filter((id) => id > after);
    return knownAll(card.reading, ids.slice(0, first));
  };
}

interface FactsAsked extends FactPage {
  readonly kinds?: readonly EntityKind[] | null;
  readonly sorts?: readonly string[] | null;
  readonly having?: readonly ValueAsked[] | null;
}

/** A page of the facts of some kinds, sorts and values. */
function factsOf(card: KnownCard, { kinds, sorts, having, first, after }: FactsAsked): Known[] {
  const has = havingAsked(card.reading, having);
  const chosen = card.facts.filter((id) => {
    const { fact } = known(card.reading, id);
    return (
      (after == null || id > after) &&
      (!kinds || kinds.includes(fact.kind)) &&
      (!sorts || sorts.includes(sortOf(fact) ?? '')) &&
      has(fact)
    );
  });
  return knownAll(card.reading, chosen.slice(0, first));
}

async function cardOf(
  published: Published,
  { id, revision }: Pinned & { readonly id: string },
): Promise<KnownCard> {
  const reading = await readingFor(published, revision);
  return found(published, () => readCard(published, reading, id));
}

export const entityQuestion: Question = {
  name: 'entity',
  askOfRecord: cardOf,
  fields: {
    EntityCard: {
      name: (card: KnownCard, { language }: InLanguage) =>
        titleOf(card.reading, cardFact(card).fact, language),
      aliases: (card: KnownCard) => cardFact(card).fact.aliases.map(({ text }) => text),
      codes: (card: KnownCard) => codesOf(cardFact(card).fact),
      description(card: KnownCard, { language }: InLanguage) {
        const { description } = cardFact(card).fact;
        return description === undefined ? null : inLanguage(description, language);
      },
      party(card: KnownCard) {
        const found = cardFact(card);
        return isParty(found.fact) ? found : null;
      },
      itself: cardFact,
      replacements: ({ replacements }: KnownCard, { first }: FirstOf) =>
        replacements.slice(0, first),
      replacedBy: ({ replacements }: KnownCard) => replacements[0]?.id ?? null,
      facts: factsOf,
      sentence: (card: KnownCard, { language }: InLanguage) => cardSentence(card, language),
      factsTotal: ({ facts }: KnownCard) => facts.length,
      statements: pageOf('statements'),
      ties: pageOf('ties'),
      participations: pageOf('participations'),
      measures: pageOf('measures'),
      silences: pageOf('silences'),
      contradictions: pageOf('contradictions'),
      differences: pageOf('differences'),
      answers: ({ reading, id }: KnownCard, { first, after }: FactPage) => {
        const all = answersOf(reading, id);
        return knownAll(reading, all.filter((one) => after == null || one > after).slice(0, first));
      },
      citations: (card: KnownCard, page: FirstOf) => citationsOf(cardFact(card), page),
      exchange({ reading, id }: KnownCard, { landscape }: { readonly landscape?: string | null }) {
        const found = exchangeOf(reading, id, landscape);
        return found && { ...found, reading };
      },
    },
    Exchange: {
      carries: ({ carried }: From<Exchange>) => carried.length,
      carried: firstFlows('carried'),
      carrierSentence: (exchange: From<Exchange>, { language }: InLanguage) =>
        carrierSentence(exchange, language),
    },
  },
  view: cardView,
};
