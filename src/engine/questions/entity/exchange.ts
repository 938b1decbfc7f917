/** What one party gives, receives and carries, counted once for all who tell of it. */

import type { Level } from '../../../model/words.ts';
import { lensesAsked } from '../../answering/filter.ts';
import { statedInGeneral } from '../../answering/in-general.ts';
import { liftAsked } from '../../answering/lift.ts';
import { statedCourse } from '../../flows/courses.ts';
import { type Direction, flowAt, flowsFrom } from '../../flows/ends.ts';
import type { FlowGraph } from '../../flows/flow-graph.ts';
import { flowNumber } from '../../flows/flow-number.ts';
import { landscapesOfParty } from '../../flows/landscape-lenses.ts';
import { type Lens, sees } from '../../flows/lens.ts';
import { idAt, levelsAt } from '../../flows/party-at.ts';
import { partiesReached, reach } from '../../flows/reach.ts';
import { standsFor } from '../../flows/stands-for.ts';
import type { Reading } from '../../reading.ts';

/** The counts of one party, one step each way, and the flows it carries between others. */
export interface Exchange {
  /** The landscape it was counted in; null for that of the party. */
  readonly landscape: string | null;
  readonly feeders: number;
  readonly fed: number;
  /** Those on either side, each once. */
  readonly parties: number;
  readonly gives: number;
  readonly receives: number;
  /** Those it gives or receives, each once. */
  readonly flows: number;
  /** How many of `flows` are stated for the kinds the party is of, and not for itself or its meetings. */
  readonly inherited: number;
  /** Ids of those kinds. */
  readonly inheritedFrom: readonly string[];
  /** Ids of the flows it carries, in id order. */
  readonly carried: readonly string[];
  /** How many of those it carries alone. */
  readonly soleCarrierOf: number;
  /** The two levels that every carried flow goes between; none where they differ. */
  readonly carriesBetween: readonly Level[];
}

/** A shared party, or one of the landscape, is looked at in it; any other in its own. */
function landscapeFor(graph: FlowGraph, party: number, asked: string | null | undefined) {
  const own = landscapesOfParty(graph, party);
  return asked && (own.length === 0 || own.includes(asked)) ? asked : null;
}

/** The ids of flows seen from a party and what stands for it. */
function flowIds(
  graph: FlowGraph,
  lenses: readonly Lens[],
  stands: readonly number[],
  direction: Direction,
): Set<string> {
  const found = new Set<string>();
  for (const party of stands)
    for (const flow of flowsFrom(graph, direction, party))
      if (lenses.some((lens) => sees(graph, lens, flow)))
        found.add(flowAt(graph, statedCourse(graph, flow)).id);
  return found;
}

/** The parties one step away, by number. */
function nextTo(
  reading: Reading,
  start: number,
  direction: Direction,
  landscape: string | null,
): number[] {
  const plan = { start, direction, lift: liftAsked('TYPE'), depth: 1 };
  const lenses = lensesAsked(reading, { landscape, parties: [start], from: plan, isTold: true });
  return [...partiesReached(reach(reading.graph, plan, lenses))].filter((one) => one !== start);
}

/** Flows that name one of these as a carrier. */
function carriedBy(reading: Reading, stands: readonly number[], lenses: readonly Lens[]) {
  const { graph, facts } = reading;
  const ids = stands.map((party) => idAt(graph, party));
  const flows = new Set(
    ids.flatMap((id) =>
      facts.pointingTo(id).filter((fact) => fact.kind === 'FLOW' && fact.via.includes(id)),
    ),
  );
  return [...flows].flatMap((fact) => {
    const flow = flowNumber(graph, fact.id);
    if (fact.kind !== 'FLOW' || flow === undefined) return [];
    return lenses.some((lens) => sees(graph, lens, flow)) ? [fact] : [];
  });
}

/** The levels of an end that is stated. */
function levelsOf({ graph }: Reading, id: string | undefined): readonly Level[] {
  const party = id === undefined ? undefined : graph.partyNumber.get(id);
  return party === undefined ? [] : levelsAt(graph, party);
}

function levelsBetween(reading: Reading, carried: ReturnType<typeof carriedBy>): Level[] {
  const pairs = carried.map(({ giver, receiver }) => [
    levelsOf(reading, giver),
    levelsOf(reading, receiver),
  ]);
  const isBetween = pairs.every(
    ([from = [], to = []]) => from.length === 1 && to.length === 1 && from[0] !== to[0],
  );
  const levels = [...new Set(pairs.flat(2))];
  return isBetween && levels.length === 2 ? levels : [];
}

/**
 * Counts what is one step from a party; null for what is no party.
 *
 * @param asked - the landscape to look at; of no effect for a party of another
 */
export function exchangeOf(reading: Reading, id: string, asked?: string | null): Exchange | null {
  const { graph } = reading;
  const party = graph.partyNumber.get(id);
  if (party === undefined) return null;
  const landscape = landscapeFor(graph, party, asked);
  const stands = standsFor(graph, party, liftAsked('TYPE'));
  const lenses = lensesAsked(reading, { landscape, parties: [party], isTold: true });
  const up = nextTo(reading, party, 'UPSTREAM', landscape);
  const down = nextTo(reading, party, 'DOWNSTREAM', landscape);
  const given = flowIds(graph, lenses, stands, 'DOWNSTREAM');
  const received = flowIds(graph, lenses, stands, 'UPSTREAM');
  const flows = new Set([...given, ...received]);
  const ids = new Set(stands.map((one) => idAt(graph, one)));
  const general = [...flows].flatMap((flow) => {
    const fact = flowAt(graph, flowNumber(graph, flow) as number);
    return statedInGeneral(reading, fact, id, ids) ?? [];
  });
  const carried = carriedBy(reading, stands, lenses);
  return {
    landscape,
    feeders: up.length,
    fed: down.length,
    parties: new Set([...up, ...down]).size,
    gives: given.size,
    receives: received.size,
    flows: flows.size,
    inherited: general.length,
    inheritedFrom: [...new Set(general)].sort(),
    carried: carried.map((flow) => flow.id).sort(),
    soleCarrierOf: carried.filter(({ via }) => via.length === 1).length,
    carriesBetween: levelsBetween(reading, carried),
  };
}
