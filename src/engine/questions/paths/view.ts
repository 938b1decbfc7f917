/** Ways, each step by step, or where they break. */
import type { Language } from '../../../language/words.ts';
import type { PathsQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, listed, paragraphs, sources } from '../shown.ts';

const heads = { SV: ['Steg', 'Flöde', 'Källa'], EN: ['Steps', 'Flow', 'Source'] };

export function waysView(
  { sentence, ways, brokenAt }: AnswerOf<PathsQuery>,
  pen: Pen,
  language: Language,
): string {
  const told = ways.map((way, at) => {
    const rows = way.steps.map(({ sentence, flow }, step) => [
      String(step + 1),
      sentence,
      sources(flow.citations),
    ]);
    return `${at + 1}. ${way.sentence}\n${pen.table(heads[language], rows)}`;
  });
  return paragraphs(pen.strong(sentence), ...told, listed(brokenAt.map(({ reason }) => reason)));
}
