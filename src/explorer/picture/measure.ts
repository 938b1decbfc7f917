/** Breaks names into lines that fit, measured in the browser's own font. */
import { hyphenateSync } from 'hyphen/sv';
import { compoundParts } from '../../language/compound-parts.ts';

let context: CanvasRenderingContext2D | null | undefined;
let family: string | undefined;

/** Widths measured so far; pictures ask for the same names again whenever something is opened. */
const widths = new Map<string, number>();
const mostWidths = 20_000;

/** How wide a text is, in pixels; estimated where nothing can be measured. */
export function widthOf(text: string, { size, weight }: Face): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (typeof document !== 'undefined' && context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    // What was measured before the page's own font came holds no longer.
    document.fonts.addEventListener('loadingdone', () => widths.clear());
  }
  if (!context) return text.length * size * 0.55;
  family ??= getComputedStyle(document.body).fontFamily;
  context.font = `${weight} ${size}px ${family}`;
  const { width } = context.measureText(text);
  if (widths.size > mostWidths) widths.clear();
  widths.set(key, width);
  return width;
}

/** The size and weight of a text. */
export interface Face {
  readonly size: number;
  readonly weight: number;
}

/** A node's name, that of the party a picture is about, those where there are many and in a narrow column, the line below, and the label of an edge. */
export const faces = {
  name: { size: 15, weight: 650 },
  root: { size: 18, weight: 650 },
  dense: { size: 14, weight: 650 },
  small: { size: 13, weight: 650 },
  second: { size: 13, weight: 400 },
  label: { size: 12.5, weight: 550 },
} as const satisfies Record<string, Face>;

/** How much higher a box is whose name stands under the mark of a circle. */
export const markRoom = 12;

const joint = '\u00ad';

/** A word too long for a line, parted at a joint of the compound, else between syllables; the rest may be too long again. */
function parted(word: string, width: number, face: Face): [start: string, rest: string] {
  const compound = compoundParts(word, 'sv');
  for (let some = compound.length - 1; some > 0; some -= 1) {
    const start = `${compound.slice(0, some).join('')}-`;
    if (widthOf(start, face) <= width) return [start, compound.slice(some).join('')];
  }
  const parts = hyphenateSync(word, { hyphenChar: joint, minWordLength: 8 }).split(joint);
  for (let some = parts.length - 1; some > 0; some -= 1) {
    const start = `${parts.slice(0, some).join('')}-`;
    if (widthOf(start, face) <= width) return [start, parts.slice(some).join('')];
  }
  return [word, ''];
}

/** Lines of at most this width; what does not fit into `most` lines ends in an ellipsis. */
export function linesOf(text: string, width: number, face: Face, most = 2): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/);
  let line = '';
  while (words.length > 0) {
    const word = words.shift() as string;
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, face) <= width) {
      line = longer;
      continue;
    }
    if (line === '') {
      const [start, rest] = parted(word, width, face);
      lines.push(start);
      if (rest !== '') words.unshift(rest);
      continue;
    }
    lines.push(line);
    line = '';
    words.unshift(word);
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), width, face)];
}

/** The beginning of a text that fits, with an ellipsis when it is not the whole. */
export function shortened(text: string, width: number, face: Face): string {
  if (widthOf(text, face) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && widthOf(`${text.slice(0, end).trimEnd()}…`, face) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
