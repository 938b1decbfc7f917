/** What a check is, and what it finds. */
import type { Text } from '../../model/common.ts';
import type { AreaColour, FlowSide, Level, RoleName } from '../../model/words.ts';
import type { Survey } from './survey.ts';
import type { Topic } from './topics.ts';

/** MET: it holds. GAP: it is missing. UNKNOWN: to be clarified. NOT_APPLICABLE: nothing to ask it of. */
export const checkStatuses = ['GAP', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/**
 * On what a result rests. STATED: a source says so. SHOWN: a list the source gives as complete shows it. SILENT: the document that
 * ought to say it does not. NOT_DOCUMENTED: designed, and nobody shows that it exists. MET and GAP are stated or shown; silent and
 * not documented are always UNKNOWN, since neither says that something is missing.
 */
export const grounds = ['STATED', 'SHOWN', 'SILENT', 'NOT_DOCUMENTED'] as const;
export type Ground = (typeof grounds)[number];

/** Whose work a check is: a PLANNER's, about the region, or an EDITOR's, about how the facts are written. */
export const readers = ['PLANNER', 'EDITOR'] as const;
export type Reader = (typeof readers)[number];

/** How serious it is when a check fails, the most serious first: LAW, the DESIGN's own word, or ADVICE. */
export const seriousnesses = ['LAW', 'DESIGN', 'ADVICE'] as const;
export type Seriousness = (typeof seriousnesses)[number];

/** A sentence in both languages; `{slot}` stands for the name of what the slot holds. */
export type Wording = Text;
/** What fills a slot: an id (its name), several (a list of names), a number (in words) or words of their own. */
export type Slot = string | readonly string[] | number | Wording;

/** The answer of a check for one instance. */
export interface Finding {
  readonly status: CheckStatus;
  /** Null where it is not applicable. */
  readonly ground: Ground | null;
  /** What the check was asked of: a forum type, a flow, a place …; with `also`, of the two together. */
  readonly of: string;
  readonly also?: string;
  readonly side: FlowSide;
  readonly areas: readonly AreaColour[];
  readonly levels: readonly Level[];
  /** Municipalities that can answer it themselves; else the counties, whose region answers. */
  readonly places: readonly string[];
  readonly roles: readonly RoleName[];
  readonly told: Wording;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Ids of the facts it rests on. */
  readonly evidence: readonly string[];
  /** Ids of those who could mend it; whoever is not in office gives way to who cares for it, else to the owner. */
  readonly mendedBy: readonly string[];
  /** Ids of what the landscape already offers nearby. */
  readonly nearby: readonly string[];
  /** Which document would settle an UNKNOWN. */
  readonly settledBy: Wording | null;
  readonly seriousness?: Seriousness;
}

/** What a finding must say; the rest is empty unless said. */
export type Found = Pick<Finding, 'status' | 'ground' | 'of' | 'told'> & Partial<Finding>;

/** One thing that should hold. */
export interface Check {
  /** What should hold, as a slug: `every-forum-has-a-chair`. */
  readonly id: string;
  /** The same as a sentence. */
  readonly holds: Wording;
  /** What is left to answer where it is not known to hold, as a question in plain words. */
  readonly asks: Wording;
  /** Why we think it should; said where neither law nor the landscape gives a reason (a statement of kind REASON). */
  readonly why: Wording;
  /** What it is about: the row of an overview that holds it. */
  readonly topic: Topic;
  /** Its place among the checks of its topic, the first 1; equals stand in the order of all checks. */
  readonly placeInTopic: number;
  /** What it asks for is done or written, such as a hearing, a report or an initiative: nothing that is in place. */
  readonly asksWhatIsDone?: true;
  /** It keeps a row of its own, beside that of its topic: it asks each municipality how it takes part. */
  readonly hasOwnRow?: true;
  readonly reader: Reader;
  /** DESIGN weighs as ADVICE where the design is a proposal that nobody has adopted. */
  readonly seriousness: Seriousness;
  /** Checks of a blueprint are not applicable where a landscape has none, but for what {@link Check.askLaw} asks. */
  readonly needsBlueprint: boolean;
  /** Asked only where a landscape has no blueprint: what its coverage begins with. */
  readonly onlyWithoutBlueprint?: true;
  /** What it is about where there is no blueprint; its topic unless said. */
  readonly topicWithout?: Topic;
  /** What to write for it to be answered, told after what would settle it where there is no blueprint. */
  readonly toWrite?: Wording;
  /** What its work grows with, linearly. */
  readonly cost: string;
  /** Asks it of every instance. */
  ask(survey: Survey): Iterable<Found>;
  /** Asks it of what law lays down, which holds without a blueprint too. */
  askLaw?(survey: Survey): Iterable<Found>;
}

/** What a check was asked of, and whatever else is known before its answer. */
export type Spot = Partial<Finding> & Pick<Finding, 'of'>;

/** The same sentence in both languages. */
export const told = (sv: string, en: string): Wording => ({ sv, en });

type Rest = Partial<Omit<Finding, 'status' | 'told' | 'settledBy'>>;

/** It holds: STATED unless said otherwise. */
export const met = (spot: Spot, words: Wording, more: Rest = {}): Found => ({
  ground: 'STATED',
  ...spot,
  ...more,
  status: 'MET',
  told: words,
});
/** It is missing: STATED by a source, or SHOWN by a list the source gives as complete. */
export const gap = (
  ground: 'STATED' | 'SHOWN',
  spot: Spot,
  words: Wording,
  more: Rest = {},
): Found => ({ ...spot, ...more, ground, status: 'GAP', told: words });
/** To be clarified: the document is SILENT, or what is designed is NOT_DOCUMENTED; `settledBy` says what would settle it. */
export const unknown = (
  ground: 'SILENT' | 'NOT_DOCUMENTED',
  spot: Spot,
  words: Wording,
  settledBy: Wording,
  more: Rest = {},
): Found => ({ ...spot, ...more, ground, status: 'UNKNOWN', told: words, settledBy });
