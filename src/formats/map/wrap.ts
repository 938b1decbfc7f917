/** Text broken into lines that fit a width; nothing is ever cut. */
import { widthOf } from './fonts.ts';

export interface Style {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

const measure = (text: string, { size, bold = false }: Style) => widthOf(text, size, bold);

/** A word too long for the width, in parts that fit, each but the last ending in a hyphen. */
function broken(word: string, width: number, style: Style): string[] {
  const parts: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && measure(rest.join(''), style) > width) {
    let end = rest.length - 1;
    while (end > 1 && measure(`${rest.slice(0, end).join('')}-`, style) > width) end--;
    parts.push(`${rest.slice(0, end).join('')}-`);
    rest = rest.slice(end);
  }
  return [...parts, rest.join('')];
}

/** The places a name may be broken: between words, and after a hyphen or a slash within one. */
const pieces = (text: string) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.split(/(?<=[-/])(?=\p{L})/u).map((part, at) => ({ part, glued: at > 0 })),
    );

/**
 * The lines of a text in a width in millimetres.
 *
 * @param first - how much of the first line is taken already; it stays empty when nothing fits beside that
 */
export function wrap(text: string, width: number, style: Style, first = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - first;
  for (const { part, glued } of pieces(text)) {
    const longer = line === '' ? part : `${line}${glued ? '' : ' '}${part}`;
    if (measure(longer, style) <= room) {
      line = longer;
      continue;
    }
    if (line !== '' || room < width) lines.push(line);
    room = width;
    const parts = broken(part, room, style);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The width of the widest unbroken piece of a text. */
export function widestPiece(text: string, style: Style): number {
  return Math.max(0, ...pieces(text).map(({ part }) => measure(part, style)));
}
