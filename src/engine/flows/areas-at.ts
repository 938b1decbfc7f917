/** The areas a party is in, by their ids. */
import type { FactOf } from '../../model/fact.ts';
import { AreaColour } from '../../model/words.ts';
import type { FlowGraph } from './flow-graph.ts';
import { areaBits, idAt, partyAt } from './party-at.ts';
import { bitOf } from './party-bits.ts';
import { standsFor, widestLift } from './stands-for.ts';

type Area = FactOf<'AREA'>;

/** A party, and what an event is part of. */
function withWholes(graph: FlowGraph, party: number): ReadonlySet<number> {
  const found = new Set([party]);
  for (const one of found) {
    const fact = partyAt(graph, one);
    if (fact.kind !== 'EVENT') continue;
    for (const id of fact.partOf) {
      const whole = graph.partyNumber.get(id);
      if (whole !== undefined) found.add(whole);
    }
  }
  return found;
}

/**
 * The areas of a party, those of its colours that its landscape declares, in the order of the palette.
 *
 * @param seenFrom - the landscape a party that all share is seen from; its areas in all of them when left out
 */
export function areasOfParty(graph: FlowGraph, party: number, seenFrom?: string): Area[] {
  const bits = areaBits(graph, party);
  if (bits === 0) return [];
  const own = partyAt(graph, party).landscapes;
  const here = own.length === 0 && seenFrom !== undefined ? [seenFrom] : own;
  const isHere = ({ landscapes, colour }: Area) =>
    (bits & bitOf(AreaColour.options, colour)) !== 0 &&
    (landscapes.length === 0 || here.length === 0 || landscapes.some((id) => here.includes(id)));
  const found = new Map<string, Area>();
  for (const one of withWholes(graph, party))
    for (const whole of standsFor(graph, one, widestLift)) {
      const fact = partyAt(graph, whole);
      if (fact.kind === 'AREA' && isHere(fact)) found.set(idAt(graph, whole), fact);
    }
  const place = ({ colour }: Area) => AreaColour.options.indexOf(colour);
  return [...found.values()].sort((a, b) => place(a) - place(b));
}
