/** Fields of the text a citation points to. */
import { withheldMark } from '../../../model/passages.ts';
import { type From, type InLanguage, known, within } from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import { type PassageAnswer, type PassageLine, passage } from './passage.ts';
import { passageSentence } from './passage-sentence.ts';
import { passageView } from './view.ts';

const withheldInEnglish = '[name withheld]';

export const passageQuestion: Question = {
  name: 'passage',
  ask: passage,
  fields: {
    PassageAnswer: {
      document: ({ reading, document }: From<PassageAnswer>) => known(reading, document),
      lines: (answer: From<PassageAnswer>) => within(answer, answer.lines),
      sentence: (answer: From<PassageAnswer>, { language }: InLanguage) =>
        passageSentence(answer.reading, answer, language),
    },
    PassageLine: {
      text: ({ text }: PassageLine, { language }: InLanguage) =>
        language === 'EN' ? text.replaceAll(withheldMark, withheldInEnglish) : text,
    },
  },
  view: passageView,
};
