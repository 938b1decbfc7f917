/** What an expression selects: the parties as a table, then the flows among them. */
import type { Language } from '../../../language/words.ts';
import type { SelectQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, listed, paragraphs, tableOf } from '../shown.ts';

const more = {
  SV: (shown: number, total: number) =>
    `De ${shown} första flödena av ${total} visas; en fil (--format csv) har alla.`,
  EN: (shown: number, total: number) =>
    `The first ${shown} flows of ${total} are shown; a file (--format csv) has them all.`,
};

const heads = { SV: ['Id', 'Part'], EN: ['Id', 'Party'] };

export function selectView(
  { sentence, edges, flows, flowsTotal }: AnswerOf<SelectQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = edges.map(({ node }) => [node.id, node.name]);
  return paragraphs(
    pen.strong(sentence),
    tableOf(pen, heads[language], rows),
    listed(flows.map((flow) => flow.sentence)),
    flowsTotal > flows.length ? more[language](flows.length, flowsTotal) : '',
  );
}
