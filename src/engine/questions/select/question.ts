/** Fields of a selection. */

import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownFlows,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import type { SelectAnswer } from './select.ts';
import { select } from './select.ts';
import { selectSentence } from './select-sentence.ts';
import { selectView } from './view.ts';

interface FlowPage extends FirstOf {
  readonly after?: string | null;
}

export const selectQuestion: Question = {
  name: 'select',
  ask: select,
  fields: {
    SelectAnswer: {
      edges: ({ reading, edges }: From<SelectAnswer>) =>
        edges.map(({ cursor, node }) => ({ cursor, node: known(reading, node) })),
      flows({ reading, flows }: From<SelectAnswer>, { first, after }: FlowPage) {
        const ids = after == null ? flows : flows.filter((id) => id > after);
        return knownFlows(reading, ids.slice(0, first));
      },
      flowsTotal: ({ flows }: SelectAnswer) => flows.length,
      sentence: (answer: From<SelectAnswer>, { language }: InLanguage) =>
        selectSentence(answer.reading, answer, language),
    },
  },
  view: selectView,
};
