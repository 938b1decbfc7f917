/** Where flows come back, as a table. */
import { called, type Language, loopWords } from '../../../language/words.ts';
import type { LoopsQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, tableOf } from '../shown.ts';

const heads = {
  SV: ['Slag', 'Aktör eller forum', 'Varför'],
  EN: ['Kind', 'Actor or forum', 'Why'],
};

export function loopsView(
  { sentence, loops }: AnswerOf<LoopsQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = loops.map((loop) => [
    called(loopWords, loop.kind, language),
    loop.parties.map(({ name }) => name).join(', '),
    loop.sentence,
  ]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
