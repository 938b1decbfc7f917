/** How many stand where on the map. */
import type { Language } from '../../../language/words.ts';
import type { LandscapeMapQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs, tableOf } from '../shown.ts';

const heads = { SV: ['Typ', 'Totalt'], EN: ['Type', 'Total'] };

/** Types down and levels across, as a terminal has more room downwards; types nobody stands in are left out. */
export function landscapeMapView(
  { sentence, columns, rows, cells }: AnswerOf<LandscapeMapQuery>,
  pen: Pen,
  language: Language,
): string {
  const [type = '', total = ''] = heads[language];
  const stoodIn = columns.filter((column) => column.total > 0);
  const told = stoodIn.map((column) => {
    const counts = rows.map(({ level }) =>
      cells.find((cell) => cell.level === level && cell.type === (column.type?.id ?? null)),
    );
    const numbers = counts.map((cell) => (cell?.total ? String(cell.total) : ''));
    return [column.name, ...numbers, String(column.total)];
  });
  return paragraphs(
    pen.strong(sentence),
    tableOf(pen, [type, ...rows.map(({ name }) => name), total], told),
  );
}
