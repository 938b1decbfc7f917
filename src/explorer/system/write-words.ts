/** Finds room for words on lines: where they cover no box, no other words and no line; where there is none, a ring takes their place. */
import { type Face, faces, linesOf, widthOf } from '../picture/measure.ts';
import type { Point } from '../picture/shapes.ts';

/** A part of the picture that something covers. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Words beside a line: each line of text begins at `x`, the first on the base line `y`. */
export interface Written {
  readonly lines: readonly string[];
  readonly at: Point;
}

const lineHeight = 15;
/** From the base line up to the top of the letters, and down to their end. */
const [rise, fall] = [11, 4];
const air = 4;
const [headRoom, tailRoom] = [16, 8];
const ring = 12;

const touches = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function isCrossed(area: Area, points: readonly Point[], by: number): boolean {
  return points.some((b, at) => {
    const a = points[at - 1];
    if (!a) return false;
    return touches(area, {
      x: Math.min(a.x, b.x) - by,
      y: Math.min(a.y, b.y) - by,
      width: Math.abs(a.x - b.x) + 2 * by,
      height: Math.abs(a.y - b.y) + 2 * by,
    });
  });
}

interface Stretch {
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
  readonly isLevel: boolean;
}

/** The straight parts of a line, the longest first, without what its head covers. */
function stretchesOf(points: readonly Point[]): Stretch[] {
  return points
    .flatMap((end, at) => {
      const start = points[at - 1];
      if (!start) return [];
      const length = Math.abs(start.x - end.x) + Math.abs(start.y - end.y);
      const by = (from: Point, to: Point, far: number) => ({
        x: from.x + (Math.sign(to.x - from.x) || 0) * far,
        y: from.y + (Math.sign(to.y - from.y) || 0) * far,
      });
      const isLast = at === points.length - 1;
      const a = by(start, end, tailRoom);
      const b = by(end, start, isLast ? headRoom : tailRoom);
      const kept = length - tailRoom - (isLast ? headRoom : tailRoom);
      return kept > 0 ? [{ a, b, length: kept, isLevel: start.y === end.y }] : [];
    })
    .sort((one, other) => other.length - one.length);
}

/** Middle first, then outwards. */
const shares = [0.5, 0.38, 0.62, 0.25, 0.75, 0.12, 0.88, 0, 1];

/** What is in the way of words. */
export class Room {
  readonly #taken: Area[];
  readonly #lines: ReadonlyMap<string, readonly Point[]>;
  readonly #whole: Area;

  constructor(
    boxes: readonly Area[],
    lines: ReadonlyMap<string, readonly Point[]>,
    size: { readonly width: number; readonly height: number },
  ) {
    this.#taken = [...boxes];
    this.#lines = lines;
    this.#whole = { x: 0, y: 0, ...size };
  }

  /** Whether nothing is there, the lines named aside. */
  isFree(area: Area, own: ReadonlySet<string> = new Set()): boolean {
    const { width, height } = this.#whole;
    const wide = {
      x: area.x - air,
      y: area.y - 2,
      width: area.width + 2 * air,
      height: area.height + 4,
    };
    if (wide.x < 0 || wide.y < 0 || wide.x + wide.width > width || wide.y + wide.height > height)
      return false;
    if (this.#taken.some((one) => touches(one, wide))) return false;
    for (const [id, points] of this.#lines)
      if (!own.has(id) && isCrossed(area, points, 3)) return false;
    return true;
  }

  take(area: Area): void {
    this.#taken.push(area);
  }

  /** The first of some texts that finds room beside its line. */
  write(id: string, texts: readonly (readonly string[])[], face: Face = faces.label) {
    const points = this.#lines.get(id) ?? [];
    for (const lines of texts) {
      const width = Math.max(...lines.map((one) => widthOf(one, face)));
      const height = (lines.length - 1) * lineHeight + rise + fall;
      for (const { a, b, length, isLevel } of stretchesOf(points)) {
        if (isLevel && length < width) continue;
        for (const share of shares) {
          const along = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
          const left = Math.min(a.x, b.x) + (length - width) * share;
          const top = along.y - height / 2;
          const places: Area[] = isLevel
            ? [along.y - 4 - height, along.y + 5].map((y) => ({ x: left, y, width, height }))
            : [along.x + 7, along.x - 7 - width].map((x) => ({ x, y: top, width, height }));
          const place = places.find((one) => this.isFree(one));
          if (!place) continue;
          this.take(place);
          return { lines, at: { x: place.x, y: place.y + rise } } satisfies Written;
        }
      }
    }
    return undefined;
  }

  /** The first of some texts that finds room around a ring: over it, to a side, or under it. */
  beside(at: Point, radius: number, texts: readonly (readonly string[])[]) {
    for (const lines of texts) {
      const width = Math.max(...lines.map((one) => widthOf(one, faces.label)));
      const height = (lines.length - 1) * lineHeight + rise + fall;
      const [left, over] = [at.x - width / 2, at.y - radius - 5 - height];
      const side = at.y - height / 2;
      const place = [
        { x: left, y: over },
        { x: at.x + radius + 6, y: side },
        { x: at.x - radius - 6 - width, y: side },
        { x: left, y: at.y + radius + 5 },
      ]
        .map((one) => ({ ...one, width, height }))
        .find((one) => this.isFree(one));
      if (!place) continue;
      this.take(place);
      return { lines, at: { x: place.x, y: place.y + rise } } satisfies Written;
    }
    return undefined;
  }

  /** Where the ring of a line that has no words stands; a line with no room for it has its head alone. */
  ring(id: string): Point | undefined {
    const own = new Set([id]);
    for (const { a, b } of stretchesOf(this.#lines.get(id) ?? []))
      for (const share of shares) {
        const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
        const area = { x: at.x - ring, y: at.y - ring, width: 2 * ring, height: 2 * ring };
        if (!this.isFree(area, own)) continue;
        this.take(area);
        return at;
      }
    return undefined;
  }
}

const longest = 190;

/** A text on one line and on two, for where there is less room; a long one on two at once, and no word is parted. */
export function broken(text: string, face: Face = faces.label): (readonly string[])[] {
  const width = widthOf(text, face);
  const two = linesOf(text, width * 0.62, face, 2);
  const isGood = two.length === 2 && !two.some((one) => /[…-]$/.test(one));
  return [...(width > longest ? [] : [[text]]), ...(isGood ? [two] : [])];
}
