/** What was found, as a table with ids to ask on by. */
import { kindWords } from '../../../language/kind-words.ts';
import { called, type Language } from '../../../language/words.ts';
import type { FindQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import type { AnswerOf } from '../shown.ts';

const heads = {
  SV: ['Id', 'Slag', 'Namn', 'Hör till', 'Landskap', 'Varför'],
  EN: ['Id', 'Kind', 'Name', 'Belongs to', 'Landscape', 'Why'],
};
const nothing = { SV: 'Inga träffar.', EN: 'No hits.' };

export function hitsView({ hits }: AnswerOf<FindQuery>, pen: Pen, language: Language): string {
  if (hits.length === 0) return nothing[language];
  const rows = hits.map(({ node, section, belongsTo, landscapes, why }) => [
    node.id,
    called(kindWords, node.kind, language),
    section === null ? node.name : `${node.name}, ${section}`,
    belongsTo ?? '',
    landscapes.map(({ name }) => name).join(', '),
    why,
  ]);
  return pen.table(heads[language], rows);
}
