/** The published revisions, as a table. */
import { momentInWords } from '../../../language/dates.ts';
import type { Language } from '../../../language/words.ts';
import type { RevisionsQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import type { AnswerOf } from '../shown.ts';

const heads = {
  SV: ['Revision', 'Datum', 'Tillkom/ändrat/bort', 'Varför'],
  EN: ['Revision', 'Date', 'Added/changed/removed', 'Why'],
};

export function revisionsView(
  { edges }: AnswerOf<RevisionsQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = edges.map(({ node }) => [
    String(node.number),
    momentInWords(node.date, language),
    `+${node.added} ~${node.changed} −${node.removed}`,
    node.message ?? '',
  ]);
  return pen.table(heads[language], rows);
}
