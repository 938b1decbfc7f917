/** How something gets from one party to another, or where it breaks. */
import { KnowledgeError } from '../errors.ts';
import type { FlowGraph, Lift, Reading } from '../flows/flow-graph.ts';
import { lensPerKind } from '../flows/lens.ts';
import type { WalkPlan } from '../flows/reach.ts';
import { standsFor } from '../flows/reached-by.ts';
import type { Budget, Search } from '../flows/shortest-way.ts';
import { compareWays, simpleWays } from '../flows/simple-ways.ts';
import { inOrder, reach } from '../flows/whole-reach.ts';
import type { Break, FlowFilter, PathAnswer } from './answer.ts';
import { partyAsked } from './asked-party.ts';
import { lensOf } from './filter.ts';
import { weakestBasis } from './flow-use.ts';
import { liftAsked } from './lift.ts';
import { stopAt } from './stop.ts';
import { wayOf } from './way.ts';

/** What `paths` is asked: two party ids, and at most how many ways (3 when left out, at most 100). */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly filter?: FlowFilter | null;
  readonly lift?: Lift | null;
  readonly first?: number | null;
  readonly landscape?: string | null;
}

/** How many flows one answer may look at before it says that it is partial. */
export const stepBudget = 10_000_000;
const endsShown = 3;

function waysAsked(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= 100) return first;
  throw new KnowledgeError('BAD_USER_INPUT', `"first" is ${first}; it may be 1 to 100.`);
}

/** The ways of a search; where a way may not change kind, those of each kind. */
function waysFound(
  graph: FlowGraph,
  search: Search,
  most: number,
  sameKind: boolean,
  budget: Budget,
): (readonly number[])[] {
  if (!sameKind) return simpleWays(graph, search, most, budget);
  const lenses = lensPerKind(search.lens);
  const all = lenses.flatMap((lens) => simpleWays(graph, { ...search, lens }, most, budget));
  return all.sort(compareWays).slice(0, most);
}

/** The parties furthest from one end, at most three; the end itself when nothing is reached. */
function lastReached(graph: FlowGraph, plan: WalkPlan, sameKind: boolean, other: number): Break[] {
  const found = reach(graph, plan, sameKind);
  const order = inOrder(graph, found).filter((party) => party !== other);
  const { degree } = found.scratch;
  const furthest = order.length === 0 ? 0 : (degree[order.at(-1) as number] as number);
  const last =
    furthest === 0 ? [plan.start] : [...order].filter((party) => degree[party] === furthest);
  const side = plan.direction === 'DOWNSTREAM' ? 'FROM' : 'TO';
  return last
    .slice(0, endsShown)
    .map((party) => ({ ...stopAt(graph, party, 'LAST_REACHED'), side }));
}

/**
 * The ways from one party to another, shortest first, then by flow ids; from a party to itself the circles back.
 * When there is no way, how far one comes from either end.
 *
 * @param most - how many flows may be looked at before the answer is partial; the shortest way is found in any case
 * @param withCrossings - false when nobody asks where ways cross
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 * @example paths(reading, { from: 'arbetsgivare', to: 'lokal-kompetensverkstad', first: 1 })
 */
export function paths(
  reading: Reading,
  asked: PathQuestion,
  most = stepBudget,
  withCrossings = true,
): PathAnswer {
  const { graph } = reading;
  const from = partyAsked(reading, asked.from);
  const to = partyAsked(reading, asked.to);
  const lift = liftAsked(asked.lift ?? 'TYPE');
  const lens = lensOf(reading, asked.filter, asked.landscape);
  const sameKind = asked.filter?.sameKind === true;
  const budget = { left: most };
  const search = { from, goals: standsFor(graph, to, lift), lift, lens };
  const flows = waysFound(graph, search, waysAsked(asked.first ?? 3), sameKind, budget);
  const plan = { lift, lens, depth: Number.POSITIVE_INFINITY };
  const brokenAt =
    flows.length > 0
      ? []
      : [
          ...lastReached(graph, { ...plan, start: from, direction: 'DOWNSTREAM' }, sameKind, to),
          ...lastReached(graph, { ...plan, start: to, direction: 'UPSTREAM' }, sameKind, from),
        ];
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: budget.left < 0,
    partialReason: budget.left < 0 ? 'STEP_BUDGET_SPENT' : null,
    weakestBasis: weakestBasis(graph, flows.flat()),
    from: asked.from,
    to: asked.to,
    ways: flows.map((way) => wayOf(graph, from, to, way, withCrossings)),
    brokenAt,
  };
}
