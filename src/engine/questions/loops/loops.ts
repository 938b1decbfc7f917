/** Where flows come back. */

import { FlowKind } from '../../../model/words.ts';
import type {
  FlowFilter,
  Loop,
  LoopAnswer,
  LoopKind,
  PageRequest,
  Way,
} from '../../answering/answer.ts';
import { filterKey, lensOf } from '../../answering/filter.ts';
import { weakestBasis } from '../../answering/flow-use.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import { wayOf } from '../../answering/way.ts';
import { circularArcs, partOfArc } from '../../flows/connected-parts.ts';
import { statedCourse } from '../../flows/courses.ts';
import { flowAt, giverOf, kindBit, receiverOf } from '../../flows/ends.ts';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { type Circling, partsByLandscape } from '../../flows/landscape-parts.ts';
import { type Lens, lensPerKind, sees } from '../../flows/lens.ts';
import { byName, idAt } from '../../flows/party-at.ts';
import { shortestCircle } from '../../flows/shortest-circle.ts';
import { type Budget, shortestWay, whyPartial } from '../../flows/shortest-way.ts';
import type { Reading } from '../../reading.ts';
import { stepBudget } from '../paths/paths.ts';

/** What `loops` is asked: pages of 20 unless said, at most 100. */
export interface LoopQuestion extends PageRequest {
  readonly filter?: FlowFilter | null;
  readonly landscape?: string | null;
}

/** How many demands of one part are followed back. */
const returnsShown = 20;
const loopPages = { usual: 20, most: 100 } as const;
const bitsOfKinds = (...kinds: FlowKind[]) =>
  kinds.reduce((bits, kind) => bits | (1 << FlowKind.options.indexOf(kind)), 0);
const demandBits = bitsOfKinds('DEMAND', 'ORDER');
const deliveryBits = bitsOfKinds('DELIVERY', 'PEOPLE');

/** One connected part: its parties by name, its flows by id, each by one of its courses, and what tells its kind. */
interface Part {
  readonly lens: Lens;
  readonly parties: number[];
  readonly flows: number[];
  /** The kinds of its flows, as bits. */
  kinds: number;
  /** Does one and the same kind go round in it? */
  goesRound: boolean;
}

function gatherParts(graph: FlowGraph, { ground, parts }: Circling): Part[] {
  const { arcs, partyOf, flowOf, lensOf: lensAt } = ground;
  const gathered = Array.from(
    { length: parts.count },
    (): Omit<Part, 'lens'> & { lens?: Lens } => ({
      parties: [],
      flows: [],
      kinds: 0,
      goesRound: false,
    }),
  );
  for (const [node, part] of parts.of.entries()) {
    const found = gathered[part];
    found?.parties.push(partyOf(node));
    if (found) found.lens ??= lensAt(node);
  }
  for (let arc = 0; arc < arcs.giver.length; arc++) {
    const part = gathered[partOfArc(arcs, parts, arc)];
    const flow = flowOf(arc);
    if (part?.lens === undefined || !sees(graph, part.lens, flow)) continue;
    if (statedCourse(graph, part.flows.at(-1) ?? -1) !== statedCourse(graph, flow))
      part.flows.push(flow);
    part.kinds |= kindBit(graph, flow);
  }
  if (gathered.length > 0)
    for (const kind of FlowKind.options.keys()) {
      const isOpen = (arc: number) => {
        const part = gathered[partOfArc(arcs, parts, arc)];
        const flow = flowOf(arc);
        return (
          kindBit(graph, flow) === 1 << kind &&
          part?.lens !== undefined &&
          sees(graph, part.lens, flow)
        );
      };
      if (!gathered.some(({ kinds }) => (kinds & (1 << kind)) !== 0)) continue;
      for (const [node, round] of circularArcs(arcs, isOpen, parts.of).of.entries()) {
        const part = gathered[parts.of[node] ?? -1];
        if (round >= 0 && part !== undefined) part.goesRound = true;
      }
    }
  return gathered.flatMap(({ lens, parties, ...rest }) =>
    lens === undefined ? [] : [{ ...rest, lens, parties: parties.sort(byName(graph)) }],
  );
}

/**
 * Parts of several landscapes, each once: what all share comes back in each of them, alone or as part of something larger,
 * of which only the largest is told.
 */
function eachOnce(graph: FlowGraph, parts: readonly Part[]): Part[] {
  const holding = new Map<number, Part[]>();
  const parties = new Map(parts.map((part) => [part, new Set(part.parties)]));
  const flows = new Map(
    parts.map((part) => [part, new Set(part.flows.map((flow) => statedCourse(graph, flow)))]),
  );
  for (const [part, own] of flows)
    for (const flow of own) {
      const known = holding.get(flow);
      if (known) known.push(part);
      else holding.set(flow, [part]);
    }
  const isWithin = (sets: Map<Part, Set<number>>, part: Part, other: Part) =>
    [...(sets.get(part) ?? [])].every((one) => sets.get(other)?.has(one));
  const place = new Map(parts.map((part, at) => [part, at]));
  const size = (part: Part) => part.parties.length + part.flows.length;
  return parts.filter((part, at) => {
    const [first] = flows.get(part) ?? [];
    return !(holding.get(first ?? -1) ?? []).some(
      (other) =>
        (size(other) > size(part) || (place.get(other) ?? at) < at) &&
        isWithin(parties, part, other) &&
        isWithin(flows, part, other),
    );
  });
}

/** Largest first, then by the name of the first party, then by kind of flow where parts are per kind. */
function inLoopOrder(graph: FlowGraph): (a: Part, b: Part) => number {
  const byFirst = byName(graph);
  return (a, b) =>
    b.parties.length - a.parties.length ||
    byFirst(a.parties[0] ?? 0, b.parties[0] ?? 0) ||
    a.kinds - b.kinds;
}

/** In a connected part every way goes on to every party, so a demand comes back as delivery where the part holds both. */
function kindOf({ kinds, goesRound }: Part): LoopKind {
  if ((kinds & demandBits) !== 0 && (kinds & deliveryBits) !== 0) return 'FEEDBACK';
  return goesRound ? 'CAROUSEL' : 'MIXED';
}

/** For the first demands of a part, in flow order, the shortest way back from receiver to giver. */
function returnsOf(graph: FlowGraph, { lens, flows }: Part, budget: Budget): Loop['returns'] {
  const demands = flows.filter(
    (flow) =>
      (kindBit(graph, flow) & demandBits) !== 0 && giverOf(graph, flow) !== receiverOf(graph, flow),
  );
  return demands.slice(0, returnsShown).flatMap((demand) => {
    const to = giverOf(graph, demand);
    const from = receiverOf(graph, demand);
    const way = shortestWay(graph, { from, goals: [to], lift: 0, lens }, budget);
    if (way === null) return [];
    return [{ demand: flowAt(graph, demand).id, way: wayOf(graph, from, to, way) }];
  });
}

function shortestOf(graph: FlowGraph, { lens, parties }: Part, budget: Budget): Way {
  const flows = shortestCircle(graph, lens, parties, budget);
  const first = flows?.[0];
  if (flows === null || first === undefined) return { length: 0, steps: [], crossings: [] };
  const start = giverOf(graph, first);
  return wayOf(graph, start, start, flows);
}

function loopOf(graph: FlowGraph, part: Part, budget: Budget): Omit<Loop, 'cursor'> {
  return {
    kind: kindOf(part),
    parties: part.parties.map((party) => idAt(graph, party)),
    flowCount: part.flows.length,
    shortest: shortestOf(graph, part, budget),
    returns: returnsOf(graph, part, budget),
  };
}

/**
 * The parts of the landscape where flows come back, largest first; without one, those of each landscape. What is stated for a type is not carried to its
 * forums here: a circle runs between parties as they are stated. With `sameKind` each kind of flow has its own parts.
 *
 * @param most - how many flows the ways and circles of one page may look at before the answer is partial
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function loops(reading: Reading, asked: LoopQuestion = {}, most = stepBudget): LoopAnswer {
  const { graph } = reading;
  const lens = lensOf(reading, asked.filter, asked.landscape);
  const lenses = asked.filter?.sameKind === true ? lensPerKind(lens) : [lens];
  const found = lenses.flatMap((one) =>
    eachOnce(
      graph,
      partsByLandscape(graph, one).flatMap((found) => gatherParts(graph, found)),
    ),
  );
  const parts = found.sort(inLoopOrder(graph));
  const scope = scopeOf(reading, ['LOOPS', asked.landscape ?? null, filterKey(asked.filter)]);
  const page = pageOf(parts.length, asked, scope, loopPages);
  const budget = { left: most };
  const shown = parts.slice(page.start, page.end).map((part, at) => ({
    cursor: page.cursor(page.start + at),
    ...loopOf(graph, part, budget),
  }));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: budget.left < 0,
    partialReason: whyPartial(budget),
    weakestBasis: weakestBasis(
      graph,
      parts.flatMap(({ flows }) => flows),
    ),
    loops: shown,
    total: parts.length,
    pageInfo: page.pageInfo,
  };
}
