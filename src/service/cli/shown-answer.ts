/** An answer on a terminal: as the question's view shows it, or plainly, and what it rests on. */
import { plainView } from '../../engine/questions/plain-view.ts';
import type { View } from '../../engine/questions/question.ts';
import { questions } from '../../engine/questions/questions.ts';
import { paragraphs } from '../../engine/questions/shown.ts';
import type { Language } from '../../language/words.ts';
import { basisLine, isAnswer } from './basis-line.ts';
import { type Terminal, table } from './terminal.ts';

/**
 * The answer as text.
 *
 * @param question - by its field of `Query`
 * @param answer - what the question's document returned
 */
export function shownAnswer(
  question: string,
  answer: unknown,
  terminal: Terminal,
  language: Language,
): string {
  const view: View = questions.find(({ name }) => name === question)?.view ?? plainView;
  const pen = {
    strong: terminal.colours.bold,
    table: (heads: readonly string[], rows: readonly (readonly string[])[]) =>
      table(terminal, heads, rows),
  };
  const basis = isAnswer(answer) ? basisLine(answer, terminal, language === 'SV') : '';
  return paragraphs(view(answer as never, pen, language), basis);
}
