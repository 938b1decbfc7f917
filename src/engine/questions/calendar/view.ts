/** What happens when, as a table. */
import type { Language } from '../../../language/words.ts';
import type { CalendarQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, sources, tableOf } from '../shown.ts';

const heads = { SV: ['När', 'Vad', 'Vems', 'Källa'], EN: ['When', 'What', 'Whose', 'Source'] };

export function calendarView(
  { sentence, entries }: AnswerOf<CalendarQuery>,
  pen: Pen,
  language: Language,
): string {
  const rows = entries.map((entry) => [
    entry.when,
    entry.title,
    entry.whose.map(({ name }) => name).join(', '),
    sources(entry.citations),
  ]);
  return paragraphs(pen.strong(sentence), tableOf(pen, heads[language], rows));
}
