/** What hangs on something single, as a table. */
import type { Language } from '../../../language/words.ts';
import type { SinglePointsQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, tableOf } from '../shown.ts';

const heads = { SV: ['Par', 'Vad'], EN: ['Pairs', 'What'] };

export function singlePointsView(
  { sentence, points }: AnswerOf<SinglePointsQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = points.map((point) => [String(point.pairs), point.sentence]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
