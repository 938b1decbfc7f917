/** What a check is, and what it finds. */
import type { AreaColour, FlowSide, Level, RoleName } from '../model/words.ts';
import type { Ground } from './ground.ts';

/** MET: a source says so. GAP: known not to hold. UNKNOWN: no source tells. NOT_APPLICABLE: nothing to ask it of. */
export const checkStatuses = ['GAP', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** How serious it is when a check fails, the most serious first: LAW, the DESIGN's own word, or ADVICE. */
export const seriousnesses = ['LAW', 'DESIGN', 'ADVICE'] as const;
export type Seriousness = (typeof seriousnesses)[number];

/** A sentence in both languages; `{slot}` stands for the name of what the slot holds. */
export interface Told {
  readonly sv: string;
  readonly en: string;
}
/** What fills a slot: an id (its name), several (a list of names), a number (in words) or words of their own. */
export type Slot = string | readonly string[] | number | Told;

/** The answer of a check for one instance. */
export interface Finding {
  readonly status: CheckStatus;
  /** What the check was asked of: a forum type, a flow, a place …; with `also`, of the two together. */
  readonly of: string;
  readonly also?: string;
  readonly side: FlowSide;
  readonly areas: readonly AreaColour[];
  readonly levels: readonly Level[];
  readonly places: readonly string[];
  readonly roles: readonly RoleName[];
  readonly told: Told;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Ids of the facts it rests on. */
  readonly evidence: readonly string[];
  /** Ids of parties or functions that could mend it. */
  readonly mendedBy: readonly string[];
  /** Ids of what the landscape already offers nearby. */
  readonly nearby: readonly string[];
  /** Which document would settle an UNKNOWN. */
  readonly settledBy: Told | null;
  readonly seriousness?: Seriousness;
}

/** What a finding must say; the rest is empty unless said. */
export type Found = Pick<Finding, 'status' | 'of' | 'told'> & Partial<Finding>;

/** One thing that should hold. */
export interface Check {
  /** What should hold, as a slug: `every-forum-has-a-chair`. */
  readonly id: string;
  /** The same as a sentence. */
  readonly holds: Told;
  /** Why it should, in words, and by which facts of the landscape. */
  readonly why: Told & { readonly facts: readonly string[] };
  readonly seriousness: Seriousness;
  /** Checks of a blueprint are not applicable where a landscape has none. */
  readonly needsBlueprint: boolean;
  /** What its work grows with, linearly. */
  readonly cost: string;
  /** Asks it of every instance. */
  ask(ground: Ground): readonly Found[];
}

type Spot = Partial<Finding> & Pick<Finding, 'of'>;

/** The same sentence in both languages. */
export const told = (sv: string, en: string): Told => ({ sv, en });

/** A source says it holds. */
export const met = (spot: Spot, words: Told, more: Partial<Finding> = {}): Found => ({
  ...spot,
  ...more,
  status: 'MET',
  told: words,
});
/** It is known not to hold. */
export const gap = (spot: Spot, words: Told, more: Partial<Finding> = {}): Found => ({
  ...spot,
  ...more,
  status: 'GAP',
  told: words,
});
/** No source tells; `settledBy` says which document would. */
export const unknown = (
  spot: Spot,
  words: Told,
  settledBy: Told,
  more: Partial<Finding> = {},
): Found => ({ ...spot, ...more, status: 'UNKNOWN', told: words, settledBy });
