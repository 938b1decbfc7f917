/** Fields of one thing whatever it is, of the facts about it, and of what a search or a browse found. */

import type { EntityCard, Hit } from '../../../engine/answering/answer.ts';
import type { BrowseAnswer } from '../../../engine/questions/browse/browse.ts';
import { entity } from '../../../engine/questions/entity/entity.ts';
import type { Reading } from '../../../engine/reading.ts';
import { factSentence } from '../../../language/fact-sentence.ts';
import { inLanguage } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import { type EntityKind, type Fact, isParty } from '../../../model/fact.ts';
import { linksOf, valuesOf } from './fact-properties.ts';
import { citationsOf } from './flow-fields.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  type Known,
  known,
  knownAll,
  within,
} from './source.ts';

/** A card, and when it was withdrawn if it was. */
export type KnownCard = From<EntityCard> & {
  readonly withdrawnIn: number | null;
  readonly replacedBy: string | null;
};

/** The card of what is current in a reading. */
export function knownCard(reading: Reading, id: string): KnownCard {
  return { ...entity(reading, id), reading, withdrawnIn: null, replacedBy: null };
}

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
  | 'contradictions';

const cardFact = ({ reading, id }: KnownCard): Known => known(reading, id);

/** A page of a list of ids, which stands in id order. */
function pageOf(list: FactList) {
  return (card: KnownCard, { first, after }: FactPage): Known[] => {
    const ids = after == null ? card[list] : card[list].filter((id) => id > after);
    return knownAll(card.reading, ids.slice(0, first));
  };
}

/** Where each kind says what sort of its kind a fact is. */
const sortProperties = [
  'statementKind',
  'tieKind',
  'flowKind',
  'capacity',
  'eventKind',
  'goalKind',
  'initiativeKind',
  'processKind',
  'placeKind',
  'scheme',
];

function sortOf(fact: Fact): string | undefined {
  const values = fact as unknown as Readonly<Record<string, string | undefined>>;
  return sortProperties.map((property) => values[property]).find((value) => value !== undefined);
}

interface FactsAsked extends FactPage {
  readonly kinds?: readonly EntityKind[] | null;
  readonly sorts?: readonly string[] | null;
}

/** A page of the facts of some kinds and sorts. */
function factsOf(card: KnownCard, { kinds, sorts, first, after }: FactsAsked): Known[] {
  const chosen = card.facts.filter((id) => {
    const { fact } = known(card.reading, id);
    return (
      (after == null || id > after) &&
      (!kinds || kinds.includes(fact.kind)) &&
      (!sorts || sorts.includes(sortOf(fact) ?? ''))
    );
  });
  return knownAll(card.reading, chosen.slice(0, first));
}

export const entityFields = {
  BrowseAnswer: { edges: (answer: From<BrowseAnswer>) => within(answer, answer.edges) },
  BrowseEdge: {
    node: ({ reading, node }: From<BrowseAnswer['edges'][number]>) => knownCard(reading, node),
  },
  Hit: {
    name: ({ reading, id }: From<Hit>, { language }: InLanguage) =>
      titleOf(reading, known(reading, id).fact, language),
  },
  EntityCard: {
    name: (card: KnownCard, { language }: InLanguage) =>
      titleOf(card.reading, cardFact(card).fact, language),
    aliases: (card: KnownCard) => cardFact(card).fact.aliases.map(({ text }) => text),
    description(card: KnownCard, { language }: InLanguage) {
      const { description } = cardFact(card).fact;
      return description === undefined ? null : inLanguage(description, language);
    },
    party(card: KnownCard) {
      const found = cardFact(card);
      return isParty(found.fact) ? found : null;
    },
    itself: cardFact,
    facts: factsOf,
    factsTotal: ({ facts }: KnownCard) => facts.length,
    statements: pageOf('statements'),
    ties: pageOf('ties'),
    participations: pageOf('participations'),
    measures: pageOf('measures'),
    silences: pageOf('silences'),
    contradictions: pageOf('contradictions'),
    citations: (card: KnownCard, page: FirstOf) => citationsOf(cardFact(card), page),
  },
  Fact: {
    id: ({ fact }: Known) => fact.id,
    kind: ({ fact }: Known) => fact.kind,
    sort: ({ fact }: Known) => sortOf(fact),
    sentence: ({ reading, fact }: Known, { language }: InLanguage) =>
      factSentence(reading, fact, language),
    standing: ({ fact }: Known) => fact.standing,
    strength: ({ fact }: Known) => fact.strength,
    links: linksOf,
    values: valuesOf,
    from: ({ fact }: Known) => fact.from,
    to: ({ fact }: Known) => fact.to,
    citations: citationsOf,
  },
};
