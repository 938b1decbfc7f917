/** Designed flows beside documented ones: what is stated of a type and of those named holds for each other. */

import { atFlow } from '../coverage/spot.ts';
import type { Survey } from '../coverage/survey.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { type Lens, sees } from '../flows/lens.ts';
import type { FactOf } from '../model/fact.ts';
import { sideOf } from '../model/words.ts';
import type { Compared } from './compared.ts';

type Flow = FactOf<'FLOW'>;

/** The end itself and its types; an unstated end of a design meets any, but a flow without both ends meets none. */
export function standsAs(graph: FlowGraph, end: string | undefined): readonly string[] {
  if (end === undefined) return ['*'];
  const party = graph.partyNumber.get(end);
  if (party === undefined) return [end, '*'];
  const ids = [end];
  for (
    let at = graph.wholeOffset[party] as number;
    at < (graph.wholeOffset[party + 1] as number);
    at++
  )
    if (graph.wholeLift[at] === 1)
      ids.push(graph.parties[graph.wholes[at] as number]?.id as string);
  return [...ids, '*'];
}

/** Flows by kind and ends, each also under the types of its ends. */
function indexed(graph: FlowGraph, flows: readonly Flow[]): Map<string, Flow[]> {
  const index = new Map<string, Flow[]>();
  for (const flow of flows)
    for (const key of keysOf(graph, flow)) {
      const list = index.get(key) ?? [];
      index.set(key, list);
      list.push(flow);
    }
  return index;
}

const keysOf = (graph: FlowGraph, { flowKind, giver, receiver }: Flow) =>
  standsAs(graph, giver).flatMap((from) =>
    standsAs(graph, receiver).map((to) => `${flowKind} ${from} ${to}`),
  );

/** Is one the other, or of its type? What is shown of a type holds for those named, and the other way round. */
function isSame(graph: FlowGraph, designed: string | undefined, shown: string | undefined) {
  if (designed === undefined) return true;
  if (shown === undefined) return false;
  return standsAs(graph, shown).includes(designed) || standsAs(graph, designed).includes(shown);
}

/** The flows of an index that show what this one designs. */
function matching(graph: FlowGraph, index: Map<string, Flow[]>, flow: Flow): Flow[] {
  const { giver, receiver } = flow;
  if (giver === undefined && receiver === undefined) return [];
  const near = new Set(
    keysOf(graph, flow)
      .filter((key) => giver === undefined || receiver === undefined || !key.includes('*'))
      .flatMap((key) => index.get(key) ?? []),
  );
  return [...near].filter(
    (one) => isSame(graph, giver, one.giver) && isSame(graph, receiver, one.receiver),
  );
}

/** Every designed flow beside those that show it, then those nobody designed. Linear in flows and the types of their ends. */
export function compareFlows(survey: Survey, lens: Lens): Compared[] {
  const { graph } = survey.reading;
  const seen = graph.flows.filter((_, flow) => sees(graph, lens, flow));
  const designed = seen.filter(({ standing }) => sideOf(standing) === 'DESIGNED');
  const shown = seen.filter(
    ({ standing }) => sideOf(standing) === 'DOCUMENTED' && standing !== 'MISSING',
  );
  const missing = graph.flows.filter(
    ({ standing, landscapes }) =>
      standing === 'MISSING' && landscapes.includes(survey.landscape.id),
  );
  const showing = indexed(graph, shown);
  const denying = indexed(graph, missing);
  const met = new Set<string>();
  const items = designed.map((flow): Compared => {
    const { areas, levels } = atFlow(survey, flow);
    const found = matching(graph, showing, flow);
    for (const { id } of found) met.add(id);
    const denied = found.length > 0 ? [] : matching(graph, denying, flow);
    const verdict =
      found.length > 0 ? 'CONVERGENT' : denied.length > 0 ? 'MISSING' : 'UNDOCUMENTED';
    const documented = [...found, ...denied].map(({ id }) => id);
    return { aspect: 'FLOW', verdict, designed: flow.id, documented, areas, levels };
  });
  const unplanned = shown
    .filter(({ id }) => !met.has(id))
    .map((flow): Compared => {
      const { areas, levels } = atFlow(survey, flow);
      return {
        aspect: 'FLOW',
        verdict: 'UNPLANNED',
        designed: null,
        documented: [flow.id],
        areas,
        levels,
      };
    });
  return [...items, ...unplanned];
}
