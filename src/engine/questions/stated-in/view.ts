/** What a section says, as rows: where in it, and what. */
import type { Language } from '../../../language/words.ts';
import type { StatedInQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, tableOf } from '../shown.ts';

const heads = { SV: ['Var', 'Uppgift'], EN: ['Where', 'Fact'] };

export function statedInView(
  { sentence, edges }: AnswerOf<StatedInQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = edges.map(({ locator, node }) => [locator, node.sentence]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
