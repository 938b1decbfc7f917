/** Runs of words followed by signs: how they are broken, how high they are, and how they are drawn. */
import type { AreaColour, RoleName } from '../../model/words.ts';
import { type Mark, mmPerPoint, type Part, part } from './drawing.ts';
import { baselineOf, between, lineOf, type Pen, textMark } from './pen.ts';
import { areaSign, edge, ink, quiet, roleSign, signSize } from './signs.ts';
import { type Segment, type Words, widestPiece, wrap } from './wrap.ts';

/** The sign of a role or area, or the star of what is only designed; `said` is what it means. */
export type Sign = { readonly said: string } & (
  | { readonly role: RoleName }
  | { readonly area: AreaColour }
  | { readonly word: string }
);

/** Words with their signs after them; `bullet` tells an actor (filled) from a type (a ring). */
export interface Run {
  readonly words: readonly Words[];
  readonly bullet?: 'ACTOR' | 'TYPE' | undefined;
  readonly signs?: readonly Sign[] | undefined;
  /** Quiet words after the signs. */
  readonly note?: string | undefined;
  /** What it is read as; `text` unless said. */
  readonly part?: Part | undefined;
}

/** A run of one text. */
export const plain = (text: string, look: Omit<Words, 'text'> = {}): Run => ({
  words: [{ text, ...look }],
});

interface RunLine {
  readonly segments: readonly Segment[];
  readonly signs: readonly Sign[];
  /** Where the signs begin. */
  readonly from: number;
}

const gap = ({ size }: Pen) => size * mmPerPoint * 0.2;
const indentOf = ({ bullet }: Run, { size }: Pen) => (bullet ? size * mmPerPoint * 0.8 : 0);
const signWidth = (sign: Sign, { size, measure }: Pen) =>
  'word' in sign ? measure(sign.word, size) : signSize(size);
const signsWidth = (signs: readonly Sign[], pen: Pen) =>
  signs.reduce((sum, sign) => sum + signWidth(sign, pen) + gap(pen), 0);
const noteOf = ({ note }: Run): Words[] => (note ? [{ text: note, colour: quiet }] : []);

/** The narrowest width in which no word and no row of signs is broken. */
export function leastWidth(run: Run, pen: Pen): number {
  const words = widestPiece([...run.words, ...noteOf(run)], pen);
  return indentOf(run, pen) + Math.max(words, signsWidth(run.signs ?? [], pen));
}

/** The lines of a run in a width; signs stay together, after the last word where there is room. */
function linesOf(run: Run, width: number, pen: Pen): RunLine[] {
  const { words, signs = [] } = run;
  const room = width - indentOf(run, pen);
  const wrapped = wrap(words, room, pen);
  const lines: RunLine[] = wrapped.map(({ segments }) => ({ segments, signs: [], from: 0 }));
  const used = wrapped.at(-1)?.width ?? 0;
  if (signs.length === 0) return lines;
  const wide = signsWidth(signs, pen);
  const fits = used + 2 * gap(pen) + wide <= room;
  const from = fits ? used + 2 * gap(pen) : 0;
  const [first, ...more] = wrap(noteOf(run), room, pen, from + wide + gap(pen));
  const withSigns = { segments: first?.segments ?? [], signs, from };
  const last = lines.at(-1);
  const after = more.map(({ segments }) => ({ segments, signs: [], from: 0 }));
  if (!fits || last === undefined) return [...lines, withSigns, ...after];
  const together = { ...withSigns, segments: [...last.segments, ...withSigns.segments] };
  return [...lines.slice(0, -1), together, ...after];
}

/** How high runs are, one below the other. */
export function heightOf(runs: readonly Run[], width: number, pen: Pen): number {
  return runs.reduce(
    (sum, run, at) =>
      sum + linesOf(run, width, pen).length * lineOf(pen) + (at > 0 ? between(pen) : 0),
    0,
  );
}

function bulletMark(kind: 'ACTOR' | 'TYPE', x: number, baseline: number, { size }: Pen): Mark {
  const radius = size * mmPerPoint * 0.15;
  const at = { x: x + radius * 1.4, y: baseline - size * mmPerPoint * 0.34 };
  return kind === 'ACTOR'
    ? { kind: 'circle', ...at, radius, fill: ink }
    : { kind: 'circle', ...at, radius, stroke: edge, line: 0.22 };
}

function signMarks(sign: Sign, x: number, baseline: number, pen: Pen): Mark[] {
  if ('role' in sign) return roleSign(sign.role, x, baseline, pen);
  if ('area' in sign) return areaSign(sign.area, x, baseline, pen);
  return [textMark(sign.word, x, baseline, pen)];
}

function drawSigns(signs: readonly Sign[], from: number, baseline: number, pen: Pen): Mark[] {
  if (signs.length === 0) return [];
  let x = from;
  const marks = signs.flatMap((sign) => {
    const drawn = signMarks(sign, x, baseline, pen);
    x += signWidth(sign, pen) + gap(pen);
    return drawn;
  });
  return [part('signs', marks, signs.map(({ said }) => said).join(', '))];
}

function drawSegment(segment: Segment, start: number, baseline: number, pen: Pen): Mark[] {
  const { text, x, width, tail, bold = false, colour = ink, names } = segment;
  const word = textMark(text, start + x, baseline, pen, { bold, colour, names });
  if (!tail) return [word];
  const end = tail.trim();
  const from = start + x + width - pen.measure(end, pen.size);
  return [word, textMark(end, from, baseline, pen, { colour: quiet })];
}

/** The runs drawn from a top left corner down, each a part of its own. */
export function drawRuns(
  runs: readonly Run[],
  corner: { readonly x: number; readonly y: number },
  width: number,
  pen: Pen,
): Mark[] {
  let top = corner.y;
  return runs.map((run) => {
    const x = corner.x + indentOf(run, pen);
    const marks = linesOf(run, width, pen).flatMap(({ segments, signs, from }, line) => {
      const baseline = top + baselineOf(pen);
      top += lineOf(pen);
      return [
        ...(line === 0 && run.bullet ? [bulletMark(run.bullet, corner.x, baseline, pen)] : []),
        ...segments.flatMap((segment) => drawSegment(segment, x, baseline, pen)),
        ...drawSigns(signs, x + from, baseline, pen),
      ];
    });
    top += between(pen);
    return part(run.part ?? 'text', marks);
  });
}
