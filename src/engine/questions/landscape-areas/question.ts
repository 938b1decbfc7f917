/** Fields of the areas landscapes declare. */
import { areaInAWord } from '../../../language/area-words.ts';
import { nameOf } from '../../../language/names.ts';
import type { FactOf } from '../../../model/fact.ts';
import {
  type FirstOf,
  type From,
  type InLanguage,
  type Known,
  knownAll,
  knownFact,
  optional,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { areaSentence } from './area-sentences.ts';
import { type AreaAnswer, landscapeAreas } from './landscape-areas.ts';

type KnownArea = Known<FactOf<'AREA'>>;

export const landscapeAreasQuestion: Question = {
  name: 'landscapeAreas',
  ask: landscapeAreas,
  fields: {
    LandscapeAreaAnswer: {
      landscape: (answer: From<AreaAnswer>) => optional(answer, answer.landscape),
      edges: ({ reading, edges }: From<AreaAnswer>) =>
        edges.map(({ cursor, node }) => ({ cursor, node: knownFact(reading, node) })),
      sentence: (answer: From<AreaAnswer>, { language }: InLanguage) =>
        areaSentence(answer.reading, answer, language),
    },
    AreaSummary: {
      colour: ({ fact }: KnownArea) => fact.colour,
      name: ({ fact }: KnownArea, { language }: InLanguage) => nameOf(fact, language),
      inAWord: ({ fact }: KnownArea, { language }: InLanguage) => areaInAWord(fact, language),
      landscapes: ({ reading, fact }: KnownArea) => knownAll(reading, fact.landscapes),
      roles: ({ reading, fact }: KnownArea) =>
        fact.bringsTogether.flatMap((id) => {
          const role = reading.facts.byId.get(id);
          return role?.kind === 'ROLE' ? [role.role] : [];
        }),
      serves: ({ reading, fact }: KnownArea, { first }: FirstOf) =>
        knownAll(reading, fact.serves.slice(0, first)),
    },
  },
};
