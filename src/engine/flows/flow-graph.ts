/** The flow graph: one revision's parties and flows as compact adjacency arrays. */

import type { FactOf, PartyFact } from '../../model/fact.ts';

/** How far idea 8 reaches: not at all, from a party to its type, or also to its area and role. */
export const lifts = ['NONE', 'TYPE', 'WHOLES'] as const;
export type Lift = (typeof lifts)[number];

/**
 * Parties and flows by number. Flow `f` goes from `giver[f]` to `receiver[f]`; -1 is an unstated end.
 * A flow that is walked in several ways, such as a mutual one, has a number for each of its courses, side by side
 * (see courses.ts): `flows[f]` is then the same fact.
 * `outOffset[p]..outOffset[p+1]` delimits in `out` the flows party `p` gives, `inOffset`/`in` those it receives.
 * `wholeOffset`/`wholes` list what stands for a party besides itself (its types, areas, roles), `wholeLift` from which lift on (1 TYPE, 2 WHOLES).
 */
export interface FlowGraph {
  readonly parties: readonly PartyFact[];
  readonly flows: readonly FactOf<'FLOW'>[];
  /** The courses of mutual flows from the receiver stated to the giver stated. */
  readonly back: ReadonlySet<number>;
  readonly partyNumber: ReadonlyMap<string, number>;
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
  readonly outOffset: Int32Array;
  readonly out: Int32Array;
  readonly inOffset: Int32Array;
  readonly in: Int32Array;
  readonly wholeOffset: Int32Array;
  readonly wholes: Int32Array;
  readonly wholeLift: Uint8Array;
  /** Place of each party in Swedish and English name order (ties by id). */
  readonly rankSv: Int32Array;
  readonly rankEn: Int32Array;
  /** Per party, one bit per area colour and per level it has, in the order of the vocabularies. */
  readonly partyAreas: Uint16Array;
  readonly partyLevels: Uint8Array;
  /** Per party, the place of its standing in the vocabulary. */
  readonly partyStanding: Uint8Array;
  /** Per flow, the place of its kind in the vocabulary. */
  readonly flowKind: Uint8Array;
  /** Per flow, the place in the vocabulary of the strongest basis it is cited on; `DERIVED` when it cites nothing. */
  readonly flowBasis: Uint8Array;
  /** Per flow, its kind, standing and strength as bits (see flow-bits.ts). */
  readonly flowOneOf: Uint32Array;
  /** Per flow, its bases, certainty and the areas and levels of its ends as bits (see flow-bits.ts). */
  readonly flowAnyOf: Uint32Array;
  /** Landscapes by number, the sets of them that occur, and the set of each party and flow (see landscape-bits.ts). */
  readonly landscapeNumber: ReadonlyMap<string, number>;
  readonly landscapeWords: number;
  readonly landscapeSets: Uint32Array;
  readonly partyLandscapes: Uint32Array;
  readonly flowLandscapes: Uint32Array;
}
