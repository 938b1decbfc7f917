/** Where flow stops, as a table. */
import { breakWords, called, type Language } from '../../../language/words.ts';
import type { BreaksQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, tableOf } from '../shown.ts';

const heads = {
  SV: ['Slag', 'Aktör eller forum', 'Varför'],
  EN: ['Kind', 'Actor or forum', 'Why'],
};

export function breaksView(
  { sentence, breaks }: AnswerOf<BreaksQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = breaks.map(({ kind, party, flow, reason }) => [
    called(breakWords, kind, language),
    party?.name ?? flow?.id ?? '',
    reason,
  ]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
