/** What text is set with: its size, its language, and how wide its words are, as a font file tells or a browser measures. */
import { type Mark, mmPerPoint } from './drawing.ts';
import { ink } from './signs.ts';

export type Lang = 'sv' | 'en';
/** The width of a text in millimetres at a size in points. */
export type Measure = (text: string, size: number, bold?: boolean) => number;
export interface Pen {
  readonly measure: Measure;
  readonly language: Lang;
  /** In points. */
  readonly size: number;
}

/** Height of a line of text in millimetres. */
export const lineOf = ({ size }: Pen): number => size * mmPerPoint * 1.22;
/** Space between two runs. */
export const between = ({ size }: Pen): number => size * mmPerPoint * 0.08;
/** Where the baseline stands in a line, from its top. */
export const baselineOf = ({ size }: Pen): number => size * mmPerPoint;

/** One line of text as a mark. */
export function textMark(
  text: string,
  x: number,
  y: number,
  { measure, size }: Pen,
  {
    bold = false,
    colour = ink,
    names,
  }: { bold?: boolean; colour?: string; names?: string | undefined } = {},
): Mark {
  const width = measure(text, size, bold);
  return { kind: 'text', x, y, text, size, bold, colour, width, ...(names ? { names } : {}) };
}
