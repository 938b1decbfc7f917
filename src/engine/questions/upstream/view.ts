/** Who is reached, as a table: each party with the flows it was reached by. */
import type { Language } from '../../../language/words.ts';
import type { DownstreamQuery, UpstreamQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, sources, tableOf } from '../shown.ts';

const heads = {
  SV: ['Steg', 'Aktör eller forum', 'Flöde', 'Källa'],
  EN: ['Steps', 'Actor or forum', 'Flow', 'Source'],
};

/** For `upstream` and `downstream`; flows whose other end nobody states stand last. */
export function reachView(
  { sentence, edges, unstated }: AnswerOf<UpstreamQuery | DownstreamQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = edges.flatMap(({ by, degree, node }) =>
    by.map(({ sentence: told, flow }, at) => [
      at === 0 ? String(degree) : '',
      at === 0 ? node.name : '',
      told,
      sources(flow.citations),
    ]),
  );
  const open = unstated.map(({ sentence: told, flow }) => ['?', '', told, sources(flow.citations)]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], [...rows, ...open]));
}
