/** Assignments, nearest first, and where the sources disagree. */
import type { Language } from '../../../language/words.ts';
import type { MandateQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, listed, paragraphs, sources, tableOf } from '../shown.ts';

const heads = {
  SV: ['Steg upp', 'Uppdrag', 'Källa'],
  EN: ['Steps up', 'Assignment', 'Source'],
};

export function mandateView(
  { sentence, links, contradictions }: AnswerOf<MandateQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = links.map((link) => [
    String(link.degree),
    link.sentence,
    sources(link.flow.citations),
  ]);
  return paragraphs(
    pen.strong(sentence),
    tableOf(pen, heads[language], rows),
    listed(contradictions.map((one) => one.sentence)),
  );
}
