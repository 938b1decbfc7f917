/** What a change would do: the flows that end, and the checks that turn. */
import type { Language } from '../../../language/words.ts';
import type { WhatIfQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, listed, paragraphs, tableOf } from '../shown.ts';

const heads = { SV: ['Före', 'Efter', 'Avstämning'], EN: ['Before', 'After', 'Check'] };

export function whatIfView(
  { sentence, endedFlows, turned }: AnswerOf<WhatIfQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = turned.map((check) => [
    check.beforeInWords ?? '–',
    check.afterInWords ?? '–',
    check.sentence,
  ]);
  return paragraphs(
    pen.strong(sentence),
    listed(endedFlows.map((flow) => flow.sentence)),
    tableOf(pen, heads[language], rows),
  );
}
