/** The shapes answers share. Answers are plain values that hold ids; the reading they came from turns ids into facts. */

import type { EntityKind } from '../../model/fact.ts';
import type {
  AreaColour,
  Basis,
  FlowKind,
  FlowSide,
  Level,
  Standing,
  Strength,
} from '../../model/words.ts';
import type { Lift } from '../flows/flow-graph.ts';

/** What every answer says of itself. */
export interface Answer {
  readonly revision: number;
  readonly asOf: string;
  readonly partial: boolean;
  readonly partialReason: string | null;
  readonly weakestBasis: Basis | null;
}

/** Which flows a question follows; absent means all. An area or level holds when either end of the flow has it. */
export interface FlowFilter {
  readonly kinds?: readonly FlowKind[] | null;
  readonly areas?: readonly AreaColour[] | null;
  /** Areas by id, beside or instead of by colour. */
  readonly areaIds?: readonly string[] | null;
  readonly levels?: readonly Level[] | null;
  readonly standings?: readonly Standing[] | null;
  readonly strengths?: readonly Strength[] | null;
  readonly bases?: readonly Basis[] | null;
  readonly sides?: readonly FlowSide[] | null;
  /** Forbids a way to change kind. */
  readonly sameKind?: boolean | null;
  /** Only flows with at least one certain citation. */
  readonly certain?: boolean | null;
}

/** One page of a list: `first`/`after` forwards, `last`/`before` backwards. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/**
 * A flow as it answers here: `back` when it is mutual and goes from the receiver stated to the giver stated; `statedBetween`
 * names the whole it was stated for, the one who gives first, when that is not the parties asked about.
 */
export interface FlowUse {
  readonly flow: string;
  readonly back?: true;
  readonly statedBetween: readonly string[] | null;
}

/** A count of what an answer holds, along one dimension: `kind`, `area`, `level`, `standing` or `degree`. */
export interface Facet {
  readonly dimension: string;
  readonly value: string;
  readonly count: number;
}

export interface ReachEdge {
  readonly cursor: string;
  readonly node: string;
  /** Its number in the flow graph of the reading. */
  readonly party: number;
  readonly degree: number;
  /** The flows it was reached by, the strongest first. */
  readonly by: readonly FlowUse[];
  /** For each of `by`, the party one step nearer. */
  readonly towards: readonly (string | null)[];
  readonly onward: number;
  readonly inbound: number;
}
export interface FlowAnswer extends Answer {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly of: string;
  readonly depth: number;
  readonly edges: readonly ReachEdge[];
  readonly pageInfo: PageInfo;
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly unstated: readonly FlowUse[];
}

/** Where a way changes kind, area, level or landscape: between step `after` (from 0) and the next. */
export interface Crossing {
  readonly after: number;
  readonly dimension: 'KIND' | 'AREA' | 'LEVEL' | 'LANDSCAPE';
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly at: string;
}
export interface Way {
  readonly length: number;
  readonly steps: readonly FlowUse[];
  readonly crossings: readonly Crossing[];
}
/** A stop in the flow: what kind, at which party or flow, and why. */
export interface Break {
  readonly kind: BreakKind;
  readonly party: string | null;
  readonly flow: string | null;
  /** For `paths`: reached from which end. */
  readonly side: 'FROM' | 'TO' | null;
  readonly level: Level | null;
  readonly areas: readonly AreaColour[];
  /** Who could say whether something flows from or to the party, those who answer for it first. */
  readonly couldTell: readonly string[];
}
/**
 * UNSTATED_GIVER, UNSTATED_RECEIVER: no source states that end. NO_WAY_ONWARD: receives and gives nothing.
 * NEVER_FED: gives and receives nothing. ISLAND: neither. MISSING: a source says the flow is not there. LAST_REACHED: how far a way comes, and where it stops.
 */
export type BreakKind =
  | 'UNSTATED_GIVER'
  | 'UNSTATED_RECEIVER'
  | 'NO_WAY_ONWARD'
  | 'NEVER_FED'
  | 'ISLAND'
  | 'MISSING'
  | 'LAST_REACHED';

export interface PathAnswer extends Answer {
  readonly from: string;
  readonly to: string;
  /** The lift by which the ways were found: the one asked, or WHOLES when that finds none. */
  readonly lift: Lift;
  readonly ways: readonly Way[];
  /** Whether there are more ways, or may be: false only when these are all. */
  readonly more: boolean;
  readonly brokenAt: readonly Break[];
  /** Where there is no way: what ties the two together otherwise, such as ownership, as facts. */
  readonly ties: readonly string[];
}

/** FEEDBACK: demand comes back as delivery. CAROUSEL: the same kind goes round. MIXED: neither. */
export type LoopKind = 'FEEDBACK' | 'CAROUSEL' | 'MIXED';
export interface Loop {
  readonly cursor: string;
  readonly kind: LoopKind;
  readonly parties: readonly string[];
  readonly flowCount: number;
  /** For each demand inside the part, the shortest way back to its giver. */
  readonly returns: readonly { readonly demand: string; readonly way: Way }[];
  /** One shortest circle of the part. */
  readonly shortest: Way;
}
export interface LoopAnswer extends Answer {
  readonly loops: readonly Loop[];
  readonly total: number;
  readonly pageInfo: PageInfo;
}
export interface BreakAnswer extends Answer {
  readonly breaks: readonly (Break & { readonly cursor: string })[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly pageInfo: PageInfo;
}

/** Where something has what was searched for. ALIAS: in another name; JOINS: in a name of what it points to. */
export type MatchedBy = 'NAME' | 'NAME_BEGINS' | 'NAME_HAS' | 'ALIAS' | 'TEXT_HAS' | 'JOINS';
/** Why something was found: the name or text that has it, and which of its words were meant. */
export interface MatchReason {
  readonly how: MatchedBy;
  readonly text: string;
  readonly words: readonly string[];
}
/** Something found, or a section of a document by its locator. */
export interface Hit {
  readonly node: string;
  readonly section: string | null;
  /** The closest first, at most two. */
  readonly reasons: () => readonly MatchReason[];
  readonly score: number;
}
export interface FindAnswer extends Answer {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** All that is known of one thing, as ids of facts in id order; a withdrawn one has only its tombstone. */
export interface EntityCard {
  readonly id: string;
  readonly kind: EntityKind;
  /** Every fact about it; for a document, also those that cite it. */
  readonly facts: readonly string[];
  readonly statements: readonly string[];
  readonly ties: readonly string[];
  readonly participations: readonly string[];
  readonly measures: readonly string[];
  readonly silences: readonly string[];
  readonly contradictions: readonly string[];
  readonly differences: readonly string[];
  readonly givesTotal: number;
  readonly receivesTotal: number;
}

/** One fact that differs between two revisions. */
export interface Change {
  readonly id: string;
  readonly kind: EntityKind;
  readonly change: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly properties: readonly string[];
}
/** A page of a list that is no walk: its items, each with its cursor. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  readonly total: number;
}
