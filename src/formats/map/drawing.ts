/** A drawing as a plain value: boxes, lines, circles, shapes and texts in millimetres, and what each part is; drawn alike on screen, as SVG and as PDF. */

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
/** One line of text; `y` is its baseline, `size` its size in points, `width` as measured in the drawing's font. */
export interface Text extends Point {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly width: number;
  /** The id of what it names. */
  readonly names?: string | undefined;
}
/** What a part of the drawing is to someone who has it read aloud. */
export type Part =
  | 'title'
  | 'heading'
  | 'text'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'columnHead'
  | 'rowHead'
  | 'cell'
  | 'signs';
export interface Group {
  readonly kind: 'group';
  readonly part: Part;
  /** What it says where its marks say nothing, as signs do. */
  readonly said?: string | undefined;
  readonly marks: readonly Mark[];
}
export type Mark = Box | Line | Circle | Shape | Text | Group;

/** A place in the drawing that a reader may turn to; `y` from the top of its page. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** An ISO instant: when what is drawn was published. */
  readonly published: string;
  readonly pages: readonly (readonly Mark[])[];
  readonly bookmarks: readonly Bookmark[];
}

/** Millimetres of a typographic point. */
export const mmPerPoint = 25.4 / 72;

/** A part of the drawing with its marks. */
export const part = (as: Part, marks: readonly Mark[], said?: string): Group => ({
  kind: 'group',
  part: as,
  said,
  marks,
});
