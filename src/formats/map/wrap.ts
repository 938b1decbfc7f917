/** Words broken into lines that fit a width: between words, after a hyphen or a slash, and else only where a compound is joined. */
import { compoundParts } from '../../language/compound-parts.ts';
import type { Pen } from './pen.ts';

/** Words that belong together: what they name, how they look, and a sign that stays with the last of them. */
export interface Words {
  readonly text: string;
  readonly names?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly colour?: string | undefined;
  readonly tail?: string | undefined;
}
/** Some words on a line, from its start. */
export interface Segment extends Words {
  readonly x: number;
  readonly width: number;
}
export interface WrappedLine {
  readonly segments: readonly Segment[];
  readonly width: number;
}
interface Unit extends Words {
  /** Whether it follows the unit before without a space. */
  readonly glued: boolean;
}

function unitsOf(words: Words): Unit[] {
  const { text, tail, ...look } = words;
  const units = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word
        .split(/(?<=[-/])(?=\p{L})/u)
        .map((piece, at): Unit => ({ ...look, text: piece, glued: at > 0 })),
    );
  const last = units.at(-1);
  return last && tail ? [...units.slice(0, -1), { ...last, tail }] : units;
}

const widthOf = ({ text, tail = '', bold = false }: Words, { measure, size }: Pen) =>
  measure(text, size, bold) + (tail ? measure(tail, size) : 0);

/** As much of a word as fits, up to a joint, and the rest; what has no joint stays whole. */
function parted(unit: Unit, room: number, pen: Pen): [start: Unit, rest: Unit] | undefined {
  const parts = compoundParts(unit.text, pen.language);
  for (let some = parts.length - 1; some > 0; some -= 1) {
    const start = { ...unit, text: `${parts.slice(0, some).join('')}-`, tail: undefined };
    const rest = { ...unit, text: parts.slice(some).join(''), glued: false };
    if (widthOf(start, pen) <= room) return [start, rest];
  }
  return undefined;
}

function joined(segments: readonly Segment[], unit: Unit, x: number, pen: Pen): Segment[] {
  const before = segments.at(-1);
  const isSame = before && !before.tail && before.names === unit.names && before.bold === unit.bold;
  const text = isSame ? `${before.text}${unit.glued ? '' : ' '}${unit.text}` : unit.text;
  const start = isSame ? before.x : x;
  const { glued: _, ...look } = unit;
  const segment = { ...look, text, x: start, width: widthOf({ ...look, text }, pen) };
  return isSame ? [...segments.slice(0, -1), segment] : [...segments, segment];
}

/**
 * The lines of words in a width in millimetres.
 *
 * @param first - how much of the first line is taken already
 */
export function wrap(all: readonly Words[], width: number, pen: Pen, first = 0): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let segments: Segment[] = [];
  let end = first;
  const broken = () => {
    lines.push({ segments, width: end });
    segments = [];
    end = 0;
  };
  const waiting = all.flatMap(unitsOf);
  for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
    const space = end === 0 || unit.glued ? 0 : pen.measure(' ', pen.size);
    const wide = widthOf(unit, pen);
    if (end + space + wide <= width) {
      segments = joined(segments, unit, end + space, pen);
      end += space + wide;
      continue;
    }
    const parts = wide > width ? parted(unit, width - end - space, pen) : undefined;
    if (parts) {
      segments = joined(segments, parts[0], end + space, pen);
      end = width;
      waiting.unshift(parts[1]);
      broken();
    } else if (end > 0) {
      broken();
      waiting.unshift(unit);
    } else {
      segments = joined(segments, unit, 0, pen);
      end = wide;
    }
  }
  if (segments.length > 0 || lines.length === 0) broken();
  return lines;
}

/** The width of the widest piece that is never broken. */
export function widestPiece(all: readonly Words[], pen: Pen): number {
  return Math.max(
    0,
    ...all.flatMap(unitsOf).flatMap((unit) => {
      const parts = compoundParts(unit.text, pen.language);
      return parts.map((text, at) =>
        widthOf(
          at < parts.length - 1
            ? { ...unit, text: `${text}-`, tail: undefined }
            : { ...unit, text },
          pen,
        ),
      );
    }),
  );
}
