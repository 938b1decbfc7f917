/** All simple ways by trying everything, and which parties reach each other by closing the relation. For small landscapes. */
import type { Lift } from '../../src/flows/flow-graph.ts';
import { FlowKind } from '../../src/model/words.ts';
import { type FlowFact, flowsSeen, inIdOrder, standsFor, type View } from './landscape.ts';

export interface WayAsked extends View {
  readonly from: string;
  readonly to: string;
  readonly lift: Lift;
}

/** Shortest first, then by flow ids in order. */
function inWayOrder(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((flow, at) => flow !== b[at]);
  return (
    a.length - b.length || (differs < 0 ? 0 : inIdOrder(a[differs] as string, b[differs] as string))
  );
}

/** Every simple way of at most `longest` steps, shortest first, then by flow ids. */
export function everyWay(asked: WayAsked, longest: number): string[][] {
  const { facts, from, to, lift, filter } = asked;
  const goals = standsFor(facts, to, lift);
  const stands = new Map<string, string[]>();
  const standsOf = (id: string) => {
    const known = stands.get(id) ?? standsFor(facts, id, lift);
    stands.set(id, known);
    return known;
  };
  const found: string[][] = [];
  const go = (at: string, way: readonly string[], passed: readonly string[], flows: FlowFact[]) => {
    if (way.length === longest) return;
    for (const flow of flows) {
      const { giver, receiver } = flow;
      if (giver === undefined || receiver === undefined || !standsOf(at).includes(giver)) continue;
      if (goals.includes(receiver)) found.push([...way, flow.id]);
      else if (!passed.includes(receiver))
        go(receiver, [...way, flow.id], [...passed, receiver], flows);
    }
  };
  const seen = flowsSeen(asked);
  const groups = filter?.sameKind
    ? FlowKind.options.map((kind) => seen.filter(({ flowKind }) => flowKind === kind))
    : [seen];
  for (const flows of groups) go(from, [], [from], flows);
  return found.sort(inWayOrder);
}

/** The parts whose parties all reach each other, by closing the relation (Warshall); each sorted, without lone parties. */
export function partsByClosure(flows: readonly FlowFact[]): string[][] {
  const both = flows.filter(({ giver, receiver }) => giver !== undefined && receiver !== undefined);
  const ids = [...new Set(both.flatMap(({ giver, receiver }) => [giver, receiver] as string[]))];
  const reaches = new Set(both.map(({ giver, receiver }) => `${giver} ${receiver}`));
  for (const middle of ids)
    for (const one of ids)
      for (const other of ids)
        if (reaches.has(`${one} ${middle}`) && reaches.has(`${middle} ${other}`))
          reaches.add(`${one} ${other}`);
  const parts = new Map<string, string[]>();
  for (const one of ids) {
    const part = ids.filter(
      (other) => reaches.has(`${one} ${other}`) && reaches.has(`${other} ${one}`),
    );
    if (part.length > 0) parts.set(part.sort().join(), part);
  }
  return [...parts.values()];
}
