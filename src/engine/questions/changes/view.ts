/** What changed, as a table. */
import { kindWords } from '../../../language/kind-words.ts';
import { called, changeWords, type Language } from '../../../language/words.ts';
import type { ChangesQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import type { AnswerOf } from '../shown.ts';

const heads = { SV: ['Ändring', 'Slag', 'Vad', 'Id'], EN: ['Change', 'Kind', 'What', 'Id'] };

export function changesView(
  { edges }: AnswerOf<ChangesQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = edges.map(({ node: { change, kind, sentence, fact } }) => [
    called(changeWords, change, language),
    called(kindWords, kind, language),
    sentence,
    fact,
  ]);
  return pen.table(heads[language], rows);
}
