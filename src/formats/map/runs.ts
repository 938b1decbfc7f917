/** Lines of words followed by signs: how they are broken, how high they are, and how they are drawn. */
import type { AreaColour, RoleName } from '../../model/words.ts';
import { type Mark, mmPerPoint } from './drawing.ts';
import { widthOf } from './fonts.ts';
import { areaSign, edge, ink, quiet, roleSign, signSize } from './signs.ts';
import { type Style, widestPiece, wrap } from './wrap.ts';

export type Lang = 'sv' | 'en';
/** What may stand after or before words: the sign of a role or area, or the star of what is only designed. */
export type Sign =
  | { readonly role: RoleName }
  | { readonly area: AreaColour }
  | { readonly word: string };

/** A text with its signs; `bullet` tells an actor (filled) from a type (a ring). */
export interface Run {
  readonly text: string;
  readonly bullet?: 'ACTOR' | 'TYPE' | undefined;
  /** A sign before the text, as in a legend. */
  readonly before?: Sign | undefined;
  readonly signs?: readonly Sign[] | undefined;
  readonly bold?: boolean | undefined;
  readonly colour?: string | undefined;
}

interface RunLine {
  readonly text: string;
  readonly signs: readonly Sign[];
}

/** Height of a line of text in millimetres. */
export const lineOf = (size: number): number => size * mmPerPoint * 1.28;
/** Space between two runs. */
export const between = (size: number): number => size * mmPerPoint * 0.22;
const gap = (size: number) => size * mmPerPoint * 0.22;
const indentOf = ({ bullet, before }: Run, size: number) =>
  before ? signSize(size) * 1.5 : bullet ? size * mmPerPoint * 0.8 : 0;

function signWidth(sign: Sign, size: number): number {
  return 'word' in sign ? widthOf(sign.word, size) : signSize(size);
}
const signsWidth = (signs: readonly Sign[], size: number) =>
  signs.length === 0
    ? 0
    : signs.reduce((sum, sign) => sum + signWidth(sign, size) + gap(size), gap(size));

/** The narrowest width in which no word and no row of signs is broken. */
export function leastWidth(run: Run, size: number): number {
  const { text, signs = [], bold = false } = run;
  const words = widestPiece(text, { size, bold });
  return indentOf(run, size) + Math.max(words, signsWidth(signs, size));
}
/** The width in which it stands on one line. */
export function wholeWidth(run: Run, size: number): number {
  const { text, signs = [], bold = false } = run;
  return indentOf(run, size) + widthOf(text, size, bold) + signsWidth(signs, size);
}

/** The lines of a run in a width; signs stay together, after the last word where there is room. */
function linesOf(run: Run, width: number, size: number, taken: number): RunLine[] {
  const { text, signs = [], bold = false } = run;
  const room = width - indentOf(run, size);
  const style: Style = { size, bold };
  const words = wrap(text, room, style, taken);
  const lines = words.map((line) => ({ text: line, signs: [] as readonly Sign[] }));
  if (signs.length === 0) return lines;
  const last = lines.at(-1);
  const left = room - (lines.length === 1 ? taken : 0);
  if (last && widthOf(last.text, size, bold) + signsWidth(signs, size) <= left)
    return [...lines.slice(0, -1), { ...last, signs }];
  return [...lines, { text: '', signs }];
}

/** How high runs are, one below the other; `taken` is what stands already at the end of the first line. */
export function heightOf(runs: readonly Run[], width: number, size: number, taken = 0): number {
  let height = 0;
  runs.forEach((run, at) => {
    height += linesOf(run, width, size, at === 0 ? taken : 0).length * lineOf(size);
    if (at > 0) height += between(size);
  });
  return height;
}

function bulletMark(kind: 'ACTOR' | 'TYPE', x: number, baseline: number, size: number): Mark {
  const radius = size * mmPerPoint * 0.15;
  const at = { x: x + radius * 1.4, y: baseline - size * mmPerPoint * 0.34 };
  return kind === 'ACTOR'
    ? { kind: 'circle', ...at, radius, fill: ink }
    : { kind: 'circle', ...at, radius, stroke: edge, line: 0.22 };
}

function signMarks(sign: Sign, x: number, baseline: number, size: number, language: Lang): Mark[] {
  if ('role' in sign) return roleSign(sign.role, language, x, baseline, size);
  if ('area' in sign) return areaSign(sign.area, x, baseline, size);
  return [textMark(sign.word, x, baseline, size, { colour: ink })];
}

/** One line of text as a mark. */
export function textMark(
  text: string,
  x: number,
  y: number,
  size: number,
  { bold = false, colour = ink, turned = false } = {},
): Mark {
  const width = widthOf(text, size, bold);
  return { kind: 'text', x, y, text, size, bold, colour, width, ...(turned ? { turned } : {}) };
}

/** The runs drawn from a top left corner down. */
export function drawRuns(
  runs: readonly Run[],
  corner: { readonly x: number; readonly y: number },
  width: number,
  size: number,
  language: Lang,
  taken = 0,
): Mark[] {
  const marks: Mark[] = [];
  let top = corner.y;
  runs.forEach((run, at) => {
    const x = corner.x + indentOf(run, size);
    const colour = run.colour ?? (run.bullet === 'TYPE' ? quiet : ink);
    linesOf(run, width, size, at === 0 ? taken : 0).forEach(({ text, signs }, line) => {
      const baseline = top + size * mmPerPoint * 0.98;
      if (line === 0 && run.bullet) marks.push(bulletMark(run.bullet, corner.x, baseline, size));
      if (line === 0 && run.before)
        marks.push(...signMarks(run.before, corner.x, baseline, size, language));
      if (text) marks.push(textMark(text, x, baseline, size, { bold: run.bold ?? false, colour }));
      let from = x + (text ? widthOf(text, size, run.bold) + 2 * gap(size) : 0);
      for (const sign of signs) {
        marks.push(...signMarks(sign, from, baseline, size, language));
        from += signWidth(sign, size) + gap(size);
      }
      top += lineOf(size);
    });
    top += between(size);
  });
  return marks;
}
