/** What a picture is made of, measured in pixels; every page that draws hands these to {@link Picture}. */
import type { AreaColour, FlowKind } from '../../client/words.generated.ts';
import type { StandingLine } from '../parts/standing-line.ts';

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What became of something between two revisions. */
export type ChangeMark = 'new' | 'gone' | 'changed';

/** A box with a name. */
export interface PictureNode extends Point {
  /** Unique in the picture. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The name, broken into lines that fit. */
  readonly lines: readonly string[];
  /** One line under the name, saying what it gives or gets. */
  readonly second?: string;
  /** One more line, for the party the picture is about. */
  readonly third?: string;
  /** All lines under the name, broken, where there may be more than two. */
  readonly below?: readonly string[];
  /** How large the name is; as pictures usually have it when nothing is said. */
  readonly nameSize?: number;
  /** Where the first line of the name stands, from the top; in the middle when nothing is said. */
  readonly textTop?: number;
  /** Where its words begin, when something else stands before them. */
  readonly inset?: number;
  /** Its neighbours were opened. */
  readonly isOpened?: boolean;
  /** Stands for several that do not fit. */
  readonly isFold?: boolean;
  /** Steps of a circle it is in, beside a ring arrow. */
  readonly mark?: string;
  readonly areas: readonly AreaColour[];
  readonly line: StandingLine;
  /** What screen readers say: the visible words first, then what else the picture shows. */
  readonly title: string;
  readonly href: string;
  /** The party the picture is about. */
  readonly isRoot?: boolean;
  /** Links inside the box, below its name, such as the named forums of a type. */
  readonly inside?: readonly {
    readonly id: string;
    readonly lines: readonly string[];
    readonly title: string;
    readonly href: string;
    readonly line: StandingLine;
    readonly change?: ChangeMark;
  }[];
  readonly change?: ChangeMark;
  /** Filtered away: pale, and not in the tab order. */
  readonly isFaded?: boolean;
}

/** How high a box inside a box is, by the lines of its name. */
export function insideHeight(lines: number): number {
  return lines * 15 + 9;
}

/** An arrow from giver to receiver. */
export interface PictureEdge {
  /** Unique in the picture. */
  readonly id: string;
  readonly kind: FlowKind;
  readonly line: StandingLine;
  /** No certain citation: drawn with round dots. */
  readonly isUncertain: boolean;
  /** Orthogonal; the first point touches the giver, the last stops 4 short of the receiver. */
  readonly points: readonly Point[];
  /** All of it where only a part is drawn, since others are drawn along the rest: shown when it is followed. */
  readonly whole?: readonly Point[];
  /** Its head tells kinds of one look apart. */
  readonly hasOwnHead?: boolean;
  /** It has no head, since another that runs along with it has it. */
  readonly isHeadless?: boolean;
  /** What it carries, and where to write it; none when there is no room. */
  readonly label?: { readonly text: string; readonly at: Point };
  /** The same in lines, begun at a point beside it. */
  readonly beside?: { readonly lines: readonly string[]; readonly at: Point };
  /** How it is carried, under it. */
  readonly note?: { readonly text: string; readonly at: Point };
  /** The flow it opens and those drawn as the same line; its own id when nothing is said. */
  readonly flows?: readonly string[];
  /** Not drawn for single flows: no link, no sign. */
  readonly isPlain?: boolean;
  /** Where its handle sits. */
  readonly handle?: Point;
  /** Ids of nodes at its ends. */
  readonly from: string;
  readonly to: string;
  /** The flow as a sentence. */
  readonly title: string;
  readonly href: string;
  readonly isSelected?: boolean;
  readonly change?: ChangeMark;
  /** Filtered away: pale, and not in the tab order. */
  readonly isFaded?: boolean;
}

/** A pill that opens more, outside a node. */
export interface PicturePill extends Point {
  readonly id: string;
  readonly text: string;
  /** 38 when nothing is said. */
  readonly width?: number;
  readonly title: string;
  readonly href: string;
}

/** Words above a column, and what closes it. */
export interface PictureHead extends Point {
  readonly id: string;
  readonly title: readonly string[];
  readonly second: string;
  readonly close?: {
    readonly text: string;
    readonly title: string;
    readonly href: string;
    /** The pill that opened it. */
    readonly pill: string;
  };
}

/** A tinted ground that holds things together. */
export interface PictureZone extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A carrier named on the lines it carries, which it covers. */
export interface PictureVia extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The flows it lies on, where they may be filtered away. */
  readonly flows?: readonly string[];
  readonly isSole: boolean;
  readonly title: string;
  readonly href: string;
}

/** Where a line goes through a box that carries it. */
export interface PictureGate extends Point {
  readonly id: string;
}

/** A way that is missing: a line that stops at a cross, without a head. */
export interface PictureStop {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Where the cross is. */
  readonly at: Point;
  readonly label?: { readonly lines: readonly string[]; readonly at: Point };
  readonly title: string;
  readonly href: string;
}

/** A picture, laid out. */
export interface Drawing {
  /** Where its left upper corner is; the origin when nothing is said. */
  readonly left?: number;
  readonly top?: number;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly pills: readonly PicturePill[];
  readonly heads?: readonly PictureHead[];
  readonly zones?: readonly PictureZone[];
  readonly vias?: readonly PictureVia[];
  readonly gates?: readonly PictureGate[];
  readonly stops?: readonly PictureStop[];
}
