/** Maps drawn as their files are, from the answer to the question's own document; and their texts, wherever they stand. */
import type { Reading } from '../../../src/engine/reading.ts';
import type { Drawing, Mark, Text } from '../../../src/formats/map/drawing.ts';
import { askPage } from '../../../src/formats/map/map-asked.ts';
import { executeWith } from '../../../src/service/cli/with-questions.ts';
import { onlyReading } from '../../only-reading.ts';

/** The words of the page. */
export const pageOf = (
  reading: Reading,
  variables: Readonly<Record<string, unknown>>,
  language: 'SV' | 'EN',
) =>
  askPage(
    { execute: executeWith(onlyReading(reading)), at: async () => reading },
    { question: 'landscape-map', variables, language },
  );

/** All marks, those of parts among them. */
export const flat = (marks: readonly Mark[]): Exclude<Mark, { kind: 'group' }>[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));

/** The texts of a drawing, page after page. */
export const texts = ({ pages }: Drawing): Text[] =>
  pages.flatMap((marks) => flat(marks).filter((mark): mark is Text => mark.kind === 'text'));
