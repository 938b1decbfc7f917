/** What a filter asks of a flow, as bits: of each word list either one bit is set, or any number. */
import { strongestBasis } from '../../model/basis.ts';
import type { FactOf } from '../../model/fact.ts';
import { Basis, FlowKind, Standing, Strength } from '../../model/words.ts';
import { bitOf, type PartyBits } from './party-bits.ts';

/** Where in `flowOneOf` each word list begins. After the strengths comes a bit for none. */
export const oneOfShift = { kind: 0, standing: 13, strength: 22, noStrength: 26 } as const;
/** Where in `flowAnyOf` each word list begins. */
export const anyOfShift = { basis: 0, certain: 4, level: 5, area: 9 } as const;

/** Per flow, the bits of its words and ends. */
export interface FlowBits {
  readonly flowKind: Uint8Array;
  readonly flowBasis: Uint8Array;
  readonly flowOneOf: Uint32Array;
  readonly flowAnyOf: Uint32Array;
}

function oneOf(flow: FactOf<'FLOW'>): number {
  const strength =
    flow.strength === undefined
      ? 1 << oneOfShift.noStrength
      : bitOf(Strength.options, flow.strength) << oneOfShift.strength;
  const standing = bitOf(Standing.options, flow.standing) << oneOfShift.standing;
  return (bitOf(FlowKind.options, flow.flowKind) << oneOfShift.kind) | standing | strength;
}

function citedOn(flow: FactOf<'FLOW'>): number {
  let bits = 0;
  for (const { basis, certain } of flow.citations)
    bits |=
      (bitOf(Basis.options, basis) << anyOfShift.basis) | (Number(certain) << anyOfShift.certain);
  return bits;
}

/** Lays out the bits of all flows; `ends` holds the givers and the receivers. */
export function flowBits(
  flows: readonly FactOf<'FLOW'>[],
  ends: readonly Int32Array[],
  { partyAreas, partyLevels }: PartyBits,
): FlowBits {
  const flowKind = new Uint8Array(flows.length);
  const flowBasis = new Uint8Array(flows.length);
  const flowOneOf = new Uint32Array(flows.length);
  const flowAnyOf = new Uint32Array(flows.length);
  for (const [number, flow] of flows.entries()) {
    let any = citedOn(flow);
    for (const end of ends) {
      const party = end[number] as number;
      if (party < 0) continue;
      any |= (partyAreas[party] as number) << anyOfShift.area;
      any |= (partyLevels[party] as number) << anyOfShift.level;
    }
    flowKind[number] = FlowKind.options.indexOf(flow.flowKind);
    flowBasis[number] = strongestBasis(flow);
    flowOneOf[number] = oneOf(flow);
    flowAnyOf[number] = any;
  }
  return { flowKind, flowBasis, flowOneOf, flowAnyOf };
}
