/** What an expression selects: the parties as a table, then the flows among them. */
import type { Language } from '../../../language/words.ts';
import type { SelectQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, listed, paragraphs, tableOf } from '../shown.ts';

const heads = { SV: ['Id', 'Part'], EN: ['Id', 'Party'] };

export function selectView(
  { sentence, edges, flows }: AnswerOf<SelectQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = edges.map(({ node }) => [node.id, node.name]);
  return paragraphs(
    pen.strong(sentence),
    tableOf(pen, heads[language], rows),
    listed(flows.map((flow) => flow.sentence)),
  );
}
