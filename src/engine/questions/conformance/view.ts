/** The design beside what is documented, as a table. */
import { capital } from '../../../language/grammar.ts';
import { type Language, verdictWords } from '../../../language/words.ts';
import type { ConformanceQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, sources, tableOf } from '../shown.ts';

type Item = AnswerOf<ConformanceQuery>['items'][number];

const heads = {
  SV: ['Utfall', 'Vad', 'Plan', 'Källa'],
  EN: ['Verdict', 'What', 'Plan', 'Source'],
};

/** The first source of some facts. */
function source(facts: readonly (Item['designed'] | Item['documented'][number])[]): string {
  return sources(facts.flatMap((fact) => fact?.citations ?? []).slice(0, 1));
}

export function conformanceView(
  { sentence, items }: AnswerOf<ConformanceQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = items.map((item) => [
    capital(verdictWords[item.verdict][language]),
    item.sentence,
    source([item.designed]),
    source([...item.documented, ...item.nearby]),
  ]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
