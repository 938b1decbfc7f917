/** Connected parts when what is stated for a whole holds for its parts. */
import { type Parts, partsOfArcs } from './connected-parts.ts';
import type { FlowGraph } from './flow-graph.ts';
import { type Lens, sees } from './lens.ts';

/**
 * The strongly connected part each party receives in. Every party has two nodes, one that receives and one that gives: a
 * party also gives what its wholes give, and receives what they receive, but two parties of one whole are not joined by
 * that alone. Linear in parties, flows and wholes.
 */
export function liftedParts(graph: FlowGraph, lens: Lens): Parts {
  const parties = graph.parties.length;
  const gives = (party: number) => parties + party;
  const from: number[] = [];
  const to: number[] = [];
  const arc = (start: number, end: number) => {
    from.push(start);
    to.push(end);
  };
  for (let party = 0; party < parties; party++) {
    arc(party, gives(party));
    const end = graph.wholeOffset[party + 1] as number;
    for (let at = graph.wholeOffset[party] as number; at < end; at++) {
      const whole = graph.wholes[at] as number;
      arc(gives(party), gives(whole));
      arc(whole, party);
    }
  }
  for (let flow = 0; flow < graph.flows.length; flow++) {
    const giver = graph.giver[flow] as number;
    const receiver = graph.receiver[flow] as number;
    if (giver >= 0 && receiver >= 0 && sees(graph, lens, flow)) arc(gives(giver), receiver);
  }
  const outOffset = new Int32Array(2 * parties + 1);
  for (const start of from) outOffset[start + 1] = (outOffset[start + 1] as number) + 1;
  for (let node = 0; node < 2 * parties; node++)
    outOffset[node + 1] = (outOffset[node + 1] as number) + (outOffset[node] as number);
  const next = outOffset.slice();
  const out = new Int32Array(from.length);
  for (const [at, start] of from.entries()) {
    out[next[start] as number] = at;
    next[start] = (next[start] as number) + 1;
  }
  const { count, of } = partsOfArcs({ outOffset, out, receiver: Int32Array.from(to) }, () => true);
  return { count, of: of.subarray(0, parties) };
}
