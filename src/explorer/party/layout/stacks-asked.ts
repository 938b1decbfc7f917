/** What stacking the boxes of columns asks, and what comes of it. */
import type { Neighbour } from '../neighbourhood.ts';
import type { Bundle } from './bundles.ts';

/** A box of a column, without its left edge and width. */
export interface Upright {
  readonly y: number;
  readonly height: number;
}

/** The box of those who do not fit. */
export interface Fold extends Upright {
  readonly key: string;
  readonly column: number;
  readonly count: number;
  readonly openedBy: string | undefined;
}

/** The neighbours of one that was opened, in a column under its name. */
export interface Zone extends Upright {
  readonly of: string;
  readonly column: number;
  readonly shown: number;
}

/** What stacking asks. */
export interface StacksAsked {
  readonly neighbours: readonly Neighbour[];
  readonly bundles: readonly Bundle[];
  readonly heightOf: (key: string) => number;
  /** How many there are beyond those at hand, in the column of a number or of who was opened. */
  readonly restOf: (column: number, openedBy: string | undefined) => number;
  readonly isHeld: (key: string) => boolean;
  /** Others further out are shown for its sake. */
  readonly leadsOn: (key: string) => boolean;
  readonly root: string;
  readonly rootHeight: number;
  readonly top: number;
  readonly bottom: number;
  /** Nothing folds; the picture is as high as it takes. */
  readonly isWhole: boolean;
  /** The asked party stands at the top, with others below it. */
  readonly startsAtTop: boolean;
}

export interface Stacks {
  readonly at: ReadonlyMap<string, Upright>;
  readonly folds: readonly Fold[];
  readonly zones: readonly Zone[];
  readonly bottom: number;
}
