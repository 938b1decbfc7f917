/** A party where flow stops, as it answers. */
import type { FlowGraph } from '../flows/flow-graph.ts';
import { wordsOf } from '../flows/party-bits.ts';
import type { PartyFact } from '../model/fact.ts';
import { AreaColour, Level } from '../model/words.ts';
import type { Break, BreakKind } from './answer.ts';

/** The stop at this party; of several levels it tells the first in the vocabulary. */
export function stopAt(graph: FlowGraph, party: number, kind: BreakKind): Break {
  return {
    kind,
    party: (graph.parties[party] as PartyFact).id,
    flow: null,
    side: null,
    level: wordsOf(Level.options, graph.partyLevels[party] as number)[0] ?? null,
    areas: wordsOf(AreaColour.options, graph.partyAreas[party] as number),
  };
}
