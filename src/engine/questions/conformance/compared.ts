/** One thing of a design beside what is documented, and the verdict. */
import type { AreaColour, Level } from '../../../model/words.ts';

/**
 * CONVERGENT: designed, and a source shows that very thing. UNDOCUMENTED: designed, nobody shows it. UNPLANNED: shown only
 * after the design, in its field, and in no part of it. MISSING: designed, and a source says it is not there.
 */
export const verdicts = ['MISSING', 'UNDOCUMENTED', 'UNPLANNED', 'CONVERGENT'] as const;
export type Verdict = (typeof verdicts)[number];
/** What is compared. */
export const aspects = ['FLOW', 'FORUM', 'SEAT', 'COMPOSITION', 'INITIATIVE', 'FUNCTION'] as const;
export type Aspect = (typeof aspects)[number];

/** One thing compared; `designed` is absent for what nobody designed. */
export interface Compared {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly designed: string | null;
  /** Ids of what shows it, or says it is missing. */
  readonly documented: readonly string[];
  /** Ids of what comes nearest, the most alike first, where no source shows the very thing. */
  readonly nearby?: readonly string[];
  /** Ids of the designed flows to or from a thing that is missing, which go nowhere as long as it is. */
  readonly hanging?: readonly string[];
  readonly areas: readonly AreaColour[];
  readonly levels: readonly Level[];
}

/** When the sources are from (EDTF): of the design, of the first fact that shows or denies it, and of what comes nearest. */
export interface Dates {
  readonly designedOn: string | null;
  readonly documentedOn: string | null;
  /** Of the document that the nearest fact cites first. */
  readonly nearestOn: string | null;
}
