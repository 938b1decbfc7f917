/** When something is dealt with at the earliest, step by step. */
import type { Language } from '../../../language/words.ts';
import type { EarliestArrivalQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, sources, tableOf } from '../shown.ts';

const heads = {
  SV: ['Tidigast', 'Hos', 'Väntan', 'Steg', 'Källa'],
  EN: ['Earliest', 'At', 'Wait', 'Step', 'Source'],
};

export function arrivalView(
  { sentence, steps }: AnswerOf<EarliestArrivalQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = steps.map((step) => [
    step.dealtWith,
    step.at.name,
    step.wait === 'UNKNOWN' ? '?' : `${step.waitDays} d`,
    step.sentence,
    sources(step.flow.citations),
  ]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
