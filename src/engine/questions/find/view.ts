/** What was found, as a table with ids to ask on by. */
import { kindWords } from '../../../language/kind-words.ts';
import { called, type Language } from '../../../language/words.ts';
import type { FindQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import type { AnswerOf } from '../shown.ts';

const heads = { SV: ['Id', 'Slag', 'Namn', 'Träff på'], EN: ['Id', 'Kind', 'Name', 'Matched'] };
const nothing = { SV: 'Inga träffar.', EN: 'No hits.' };

export function hitsView({ hits }: AnswerOf<FindQuery>, pen: Pen, language: Language): string {
  if (hits.length === 0) return nothing[language];
  const rows = hits.map(({ id, kind, name, matched }) => [
    id,
    called(kindWords, kind, language),
    name,
    matched,
  ]);
  return pen.table(heads[language], rows);
}
