/** Which flows a walk sees: a filter and a landscape, made ready to be asked of each flow in a few machine steps. */
import { FlowKind, Standing } from '../../model/words.ts';
import { oneOfShift } from './flow-bits.ts';
import type { FlowGraph } from './flow-graph.ts';

/** Bits to compare with a flow's (see flow-bits.ts); 0 asks nothing. */
export interface Lens {
  /** Bits of `flowOneOf` a flow must not have. */
  readonly forbidden: number;
  /** Bits of `flowAnyOf` of which a flow must have at least one, per list. */
  readonly bases: number;
  readonly areas: number;
  readonly levels: number;
  readonly certain: number;
  /** The landscape's word and bit; bit 0 for all landscapes. */
  readonly landscapeWord: number;
  readonly landscapeBit: number;
}

const standing = (word: Standing) => 1 << (oneOfShift.standing + Standing.options.indexOf(word));
const missing = standing('MISSING');
const occurred = standing('OCCURRED');
const everyKind = ((1 << FlowKind.options.length) - 1) << oneOfShift.kind;

/** Sees every flow there is; a flow that a source says is not there is none. */
export const openLens: Lens = {
  forbidden: missing,
  bases: 0,
  areas: 0,
  levels: 0,
  certain: 0,
  landscapeWord: 0,
  landscapeBit: 0,
};

/** The same lens, which also sees flows that a source says are not there. */
export function alsoMissing(lens: Lens): Lens {
  return { ...lens, forbidden: lens.forbidden & ~missing };
}

/** The same lens, which sees only what stands: not what has happened once and is over. */
export function onlyStanding(lens: Lens): Lens {
  return { ...lens, forbidden: lens.forbidden | occurred };
}

/** Does this flow tell of what has happened once? */
export function hasOccurred({ flowOneOf }: Pick<FlowGraph, 'flowOneOf'>, flow: number): boolean {
  return ((flowOneOf[flow] as number) & occurred) !== 0;
}

/** Is the lens's landscape in this set? */
function isIn({ landscapeSets, landscapeWords }: FlowGraph, lens: Lens, set: number): boolean {
  const word = landscapeSets[set * landscapeWords + lens.landscapeWord] as number;
  return (word & lens.landscapeBit) !== 0;
}

/** Is this flow seen through the lens? */
export function sees(graph: FlowGraph, lens: Lens, flow: number): boolean {
  if (((graph.flowOneOf[flow] as number) & lens.forbidden) !== 0) return false;
  const any = graph.flowAnyOf[flow] as number;
  if (lens.bases !== 0 && (any & lens.bases) === 0) return false;
  if (lens.areas !== 0 && (any & lens.areas) === 0) return false;
  if (lens.levels !== 0 && (any & lens.levels) === 0) return false;
  if (lens.certain !== 0 && (any & lens.certain) === 0) return false;
  if (lens.landscapeBit === 0) return true;
  return isIn(graph, lens, graph.flowLandscapes[flow] as number);
}

/** Does this party belong to the lens's landscape? */
export function holdsParty(graph: FlowGraph, lens: Lens, party: number): boolean {
  if (lens.landscapeBit === 0) return true;
  return isIn(graph, lens, graph.partyLandscapes[party] as number);
}

/** The landscape a lens is on, by id; undefined for one on all of them. */
export function landscapeSeen({ landscapeNumber }: FlowGraph, lens: Lens): string | undefined {
  if (lens.landscapeBit === 0) return undefined;
  const { landscapeWord, landscapeBit } = lens;
  const isMeant = (number: number) =>
    number >> 5 === landscapeWord && 1 << (number & 31) === landscapeBit;
  return [...landscapeNumber].find(([, number]) => isMeant(number))?.[0];
}

/** The same lens for each single kind of flow it lets through, in the order of the vocabulary. */
export function lensPerKind(lens: Lens): Lens[] {
  return FlowKind.options.flatMap((_, kind) => {
    const bit = 1 << (oneOfShift.kind + kind);
    if ((lens.forbidden & bit) !== 0) return [];
    return [{ ...lens, forbidden: lens.forbidden | (everyKind & ~bit) }];
  });
}

/** The open lens on one landscape. */
export function lensOnLandscape(graph: FlowGraph, landscape: string): Lens {
  return onLandscape(openLens, graph.landscapeNumber.get(landscape) ?? 0);
}

/** The same lens on one landscape, by its number. */
export function onLandscape(lens: Lens, number: number): Lens {
  return { ...lens, landscapeWord: number >> 5, landscapeBit: 1 << (number & 31) };
}

/** The same lens for these kinds of flow only. */
export function ofKinds(lens: Lens, kinds: readonly FlowKind[]): Lens {
  const seen = kinds.reduce(
    (bits, kind) => bits | (1 << (oneOfShift.kind + FlowKind.options.indexOf(kind))),
    0,
  );
  return { ...lens, forbidden: lens.forbidden | (everyKind & ~seen) };
}
