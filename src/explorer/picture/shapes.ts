/** What a picture is made of, measured in pixels; every page that draws hands these to {@link Picture}. */
import type { AreaColour, FlowKind } from '../../client/words.generated.ts';
import type { StandingLine } from '../parts/standing-line.ts';

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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
    readonly text: string;
    readonly title: string;
    readonly href: string;
    readonly line: StandingLine;
  }[];
  /** Filtered away: pale, and not in the tab order. */
  readonly isFaded?: boolean;
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
  /** Four points, and a curve instead of the middle line. */
  readonly isCurve?: boolean;
  /** What it carries, and where to write it; none when there is no room. */
  readonly label?: { readonly text: string; readonly at: Point };
  /** Where its handle sits. */
  readonly handle?: Point;
  /** A pill lying on the line, saying that somebody carries it. */
  readonly pill?: { readonly text: string; readonly at: Point };
  /** Ids of nodes at its ends. */
  readonly from: string;
  readonly to: string;
  /** The flow as a sentence. */
  readonly title: string;
  readonly href: string;
  readonly isSelected?: boolean;
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
}
