/** The text a citation points to, line by line, the place itself marked. */
import type { PassageQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, paragraphs } from '../shown.ts';

export function passageView(
  { sentence, document, lines }: AnswerOf<PassageQuery>,
  pen: Pen,
): string {
  const rows = lines.map(({ number, text, isCited }) => {
    const row = `${isCited ? '>' : ' '} ${String(number).padStart(5)}  ${text}`;
    return isCited ? pen.strong(row) : row;
  });
  const who = [...document.authors, document.publisher].filter(Boolean).join('; ');
  return paragraphs(
    pen.strong(sentence),
    rows.join('\n'),
    [[document.name, who, document.date].filter(Boolean).join('. '), document.textReason]
      .filter(Boolean)
      .join('\n'),
  );
}
