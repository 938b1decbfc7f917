/** A drawing as a plain value: boxes, lines, circles, shapes and texts in millimetres, drawn alike as SVG and as PDF. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the stroke. */
  readonly line?: number;
}
export interface Box extends Point, Painted {
  readonly kind: 'box';
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}
export interface Line extends Painted {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
}
export interface Circle extends Point, Painted {
  readonly kind: 'circle';
  readonly radius: number;
}
export interface Shape extends Painted {
  readonly kind: 'shape';
  readonly points: readonly Point[];
}
/** One line of text; `y` is its baseline, `size` its size in points, `width` as measured in the drawing's font. Turned, it runs upwards from its point. */
export interface Text extends Point {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly width: number;
  readonly turned?: boolean;
}
export type Mark = Box | Line | Circle | Shape | Text;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** An ISO instant: when what is drawn was published. */
  readonly published: string;
  readonly marks: readonly Mark[];
}

/** Millimetres of a typographic point. */
export const mmPerPoint = 25.4 / 72;
