/** A line as it is laid out, before it has words. */
import type { PartyFragment } from '../../ask/documents.generated.ts';
import type { Point } from '../../picture/shapes.ts';
import type { Drawn } from '../neighbourhood.ts';
import type { Box } from './ports.ts';

/** A line that stands for one flow or for several that are alike. */
export interface Line {
  /** The flows it is drawn for; none for a line from those who are folded. */
  readonly flows: readonly Drawn[];
  readonly drawn: readonly Point[];
  /** All of it, from giver to receiver, where others are drawn along it. */
  readonly whole: readonly Point[];
  readonly hasHead: boolean;
  readonly handle: Point | undefined;
  /** What it carries, beside it. */
  readonly label?: { readonly lines: readonly string[]; readonly at: Point };
}

/** A carrier named on the lines it carries. */
export interface Via extends Box {
  readonly via: readonly PartyFragment[];
  readonly lines: readonly string[];
}
