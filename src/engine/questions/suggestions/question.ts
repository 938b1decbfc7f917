/** Fields of what landscapes suggest. */
import { inLanguage } from '../../../language/names.ts';
import { type From, type InLanguage, known, optional } from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { shortAnswer } from './short-answer.ts';
import { suggestionSentence } from './suggestion-sentences.ts';
import { type SuggestionAnswer, type SuggestionOf, suggestions } from './suggestions.ts';

export const suggestionsQuestion: Question = {
  name: 'suggestions',
  ask: suggestions,
  fields: {
    SuggestionAnswer: {
      landscape: (answer: From<SuggestionAnswer>) => optional(answer, answer.landscape),
      edges: ({ reading, edges }: From<SuggestionAnswer>) =>
        edges.map(({ cursor, node }) => ({ cursor, node: { ...node, reading } })),
      sentence: (answer: From<SuggestionAnswer>, { language }: InLanguage) =>
        suggestionSentence(answer.reading, answer, language),
    },
    Suggestion: {
      landscape: ({ reading, landscape }: From<SuggestionOf>) => known(reading, landscape),
      theme: ({ theme }: SuggestionOf, { language }: InLanguage) =>
        theme ? inLanguage(theme, language) : null,
      asks: ({ asks }: SuggestionOf, { language }: InLanguage) => inLanguage(asks, language),
      shortAnswer: (
        { reading, at, page, landscape }: From<SuggestionOf>,
        { language }: InLanguage,
      ) =>
        page === undefined || !at.includes('START')
          ? null
          : (shortAnswer(reading, { page, landscape }, language) ?? null),
    },
  },
};
