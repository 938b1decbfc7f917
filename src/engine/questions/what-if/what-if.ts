/** What is lost if parties or flows go, and gained if flows come. Nothing is stored. */

import { KnowledgeError } from '../../../errors.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import { factsWithout } from '../../../model/without.ts';
import { AreaColour, type FlowKind, Level } from '../../../model/words.ts';
import type { Answer, FlowFilter } from '../../answering/answer.ts';
import { lensesAsked, lensOf } from '../../answering/filter.ts';
import { liftAsked } from '../../answering/lift.ts';
import { partyNamed } from '../../answering/named-party.ts';
import { coverageOf, type Result } from '../../coverage/coverage-of.ts';
import { givers, partsUnder, receiversFrom } from '../../flows/demand-ways.ts';
import { flowNumber } from '../../flows/flow-number.ts';
import { lensesOf } from '../../flows/landscape-lenses.ts';
import type { Lens } from '../../flows/lens.ts';
import {
  areaBits,
  type BitsAt,
  byName,
  idAt,
  levelBits,
  partiesByName,
} from '../../flows/party-at.ts';
import { wordsOf } from '../../flows/party-bits.ts';
import { partiesReached } from '../../flows/reach.ts';
import type { Budget } from '../../flows/shortest-way.ts';
import { walk } from '../../flows/walk.ts';
import type { Reading } from '../../reading.ts';
import { readingOf } from '../../reading-of.ts';
import { stepBudget } from '../paths/paths.ts';
import { type BetweenPlaces, betweenPlaces } from './between-places.ts';
import { type EndedFlow, endedFlow } from './ended-flows.ts';

/** A flow that is not there yet. */
export interface NewFlow {
  readonly kind: FlowKind;
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[] | null;
}
export interface WhatIfQuestion {
  readonly removeParties?: readonly string[] | null;
  readonly removeFlows?: readonly string[] | null;
  readonly addFlows?: readonly NewFlow[] | null;
  readonly filter?: FlowFilter | null;
  readonly landscape?: string | null;
}

/** Whom a party's demand no longer comes to, or newly comes to, by name. */
export interface Reached {
  readonly from: string;
  readonly parties: readonly string[];
}
/** A way between areas or levels, as a whole. */
export interface Joint {
  readonly dimension: 'AREA' | 'LEVEL';
  readonly from: string;
  readonly to: string;
}
/** A check of a planner's that goes another way than before, in status or ground. */
export interface Turned {
  /** Null when it was not asked. */
  readonly was: Result | null;
  /** Null when it is no longer asked. */
  readonly becomes: Result | null;
  /** The reading of the result that is told: the one after, or before when it is gone. */
  readonly reading: Reading;
}
export interface WhatIfAnswer extends Answer {
  readonly removed: readonly string[];
  /** Flows that go: those asked for, those of parties that go, those without a carrier left. */
  readonly goneFlows: readonly EndedFlow[];
  /** The landscape as it would be. */
  readonly later: Reading;
  readonly lost: readonly Reached[];
  readonly gained: readonly Reached[];
  readonly apart: readonly Joint[];
  readonly joined: readonly Joint[];
  readonly turned: readonly Turned[];
  /** Givers of demand that come to all they came to before. */
  readonly whole: readonly string[];
  /** Parties some demand came to and none does any more. */
  readonly cutOff: readonly string[];
  /** Parties whose demand came to somebody and comes to nobody any more. */
  readonly unheard: readonly string[];
  readonly between: readonly BetweenPlaces[];
}

const most = 50;

function newFlowFact(
  reading: Reading,
  added: NewFlow,
  place: number,
  landscape: string | null | undefined,
): Fact {
  return {
    kind: 'FLOW',
    id: `ny.flode-${place + 1}`,
    aliases: [],
    standing: 'PLANNED',
    citations: [],
    landscapes: landscape ? [landscape] : [],
    flowKind: added.kind,
    giver: partyNamed(reading, added.from),
    receiver: partyNamed(reading, added.to),
    via: (added.via ?? []).map((id) => partyNamed(reading, id)),
    about: [],
    mutual: false,
  };
}

/** The reading as it would be. */
function changed(reading: Reading, asked: WhatIfQuestion): Reading {
  for (const id of asked.removeFlows ?? [])
    if (flowNumber(reading.graph, id) === undefined)
      throw new KnowledgeError('UNKNOWN_ENTITY', `No flow has the id "${id}".`, {
        hint: 'The ids of flows stand in the answers of "upstream", "downstream" and "paths".',
      });
  const gone = [...(asked.removeParties ?? []), ...(asked.removeFlows ?? [])];
  const added = (asked.addFlows ?? []).map((flow, at) =>
    newFlowFact(reading, flow, at, asked.landscape),
  );
  return readingOf({
    facts: [...factsWithout(reading.facts.facts, gone), ...added],
    revision: reading.revision,
    digest: reading.digest,
    asOf: reading.asOf,
  });
}

/** For every giver of demand by name, whom it comes to: its demand and orders, and those of its types; by name. */
function demandReach(
  reading: Reading,
  { filter, landscape }: WhatIfQuestion,
  budget: Budget,
): Map<string, Set<string>> {
  const { graph } = reading;
  const kinds: readonly FlowKind[] = filter?.kinds ?? ['DEMAND', 'ORDER'];
  const lift = liftAsked('TYPE');
  const ways = {
    lens: lensOf(reading, { ...filter, kinds }, landscape),
    lift,
    lensesFor: (start: number) => {
      const plan = {
        start,
        direction: 'DOWNSTREAM',
        lift,
        depth: Number.POSITIVE_INFINITY,
      } as const;
      const looks = { filter: { ...filter, kinds }, landscape, parties: [start], from: plan };
      return lensesAsked(reading, looks);
    },
  };
  const parts = partsUnder(graph, ways.lift);
  const gives = givers(graph, ways);
  const reached = new Map<string, Set<string>>();
  for (const start of partiesByName(graph)) {
    if (gives[start] === 0 || budget.left < 0) continue;
    const found = [...receiversFrom(graph, ways, parts, start, budget)].sort(byName(graph));
    if (found.length > 0)
      reached.set(idAt(graph, start), new Set(found.map((party) => idAt(graph, party))));
  }
  return reached;
}

/** Those in the first that are not in the second, party by party. */
function missingFrom(
  one: Map<string, Set<string>>,
  other: Map<string, Set<string>>,
  gone: ReadonlySet<string>,
): Reached[] {
  return [...one].flatMap(([from, reached]) => {
    const parties = [...reached].filter((id) => !gone.has(id) && !other.get(from)?.has(id));
    return gone.has(from) || parties.length === 0 ? [] : [{ from, parties }];
  });
}

/** Everybody who is reached by somebody. */
function receivers(reached: Map<string, Set<string>>): Set<string> {
  return new Set([...reached.values()].flatMap((one) => [...one]));
}

/** Reach between those who stay. */
function staying(reached: Map<string, Set<string>>, stays: (id: string) => boolean) {
  const kept = [...reached].filter(([from]) => stays(from));
  return new Map(kept.map(([from, to]) => [from, new Set([...to].filter(stays))]));
}

/** Which areas and which levels come to each other at all, by flows of any kind the filter lets through. */
function joints(reading: Reading, { filter, landscape }: WhatIfQuestion): Map<string, Joint> {
  const { graph } = reading;
  const found = new Map<string, Joint>();
  const from = (
    lens: Lens,
    dimension: Joint['dimension'],
    words: readonly string[],
    bitsAt: BitsAt,
  ) => {
    for (const [place, word] of words.entries()) {
      const isOnlyThere = (party: number) => bitsAt(graph, party) === 1 << place;
      const [start, ...also] = [...graph.parties.keys()].filter(isOnlyThere);
      if (start === undefined) continue;
      const plan = {
        start,
        also,
        direction: 'DOWNSTREAM',
        depth: Number.POSITIVE_INFINITY,
      } as const;
      for (const party of partiesReached(walk(graph, { ...plan, lift: liftAsked('NONE'), lens })))
        for (const other of wordsOf(words, bitsAt(graph, party)))
          if (other !== word)
            found.set(`${dimension} ${word} ${other}`, { dimension, from: word, to: other });
    }
  };
  for (const lens of lensesOf(graph, lensOf(reading, filter, landscape), [])) {
    from(lens, 'AREA', AreaColour.options, areaBits);
    from(lens, 'LEVEL', Level.options, levelBits);
  }
  return found;
}

function turnedChecks(
  before: Reading,
  after: Reading,
  landscape: string | null | undefined,
): Turned[] {
  const landscapes = before.facts
    .of('LANDSCAPE')
    .filter(({ id }) => !landscape || id === landscape);
  return landscapes.flatMap((one) => {
    const old = new Map(plannersResults(before, one).map((result) => [result.id, result]));
    const fresh = plannersResults(after, one);
    const now = new Set(fresh.map(({ id }) => id));
    const changes = fresh.flatMap((becomes): Turned[] => {
      const was = old.get(becomes.id) ?? null;
      const isSame = was?.status === becomes.status && was.ground === becomes.ground;
      return isSame ? [] : [{ was, becomes, reading: after }];
    });
    const gone = [...old.values()]
      .filter(({ id }) => !now.has(id))
      .map((was): Turned => ({ was, becomes: null, reading: before }));
    return [...changes, ...gone];
  });
}

function plannersResults(reading: Reading, landscape: FactOf<'LANDSCAPE'>): readonly Result[] {
  return coverageOf(reading, landscape).results.filter(({ check }) => check.reader === 'PLANNER');
}

/**
 * What is lost if parties or flows go, or gained if flows come: whose demand no longer reaches whom, which areas and levels
 * come apart, which checks turn, and what stays whole. Removing a type takes what is stated for it away from its named
 * forums and actors too; a flow whose every carrier goes, goes. Nothing is stored.
 *
 * @param steps - how many flows ways may look at before the answer is partial
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_ENTITY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 */
export function whatIf(reading: Reading, asked: WhatIfQuestion, steps = stepBudget): WhatIfAnswer {
  const asks = [asked.removeParties, asked.removeFlows, asked.addFlows].map(
    (list) => list?.length ?? 0,
  );
  const total = asks.reduce((sum, one) => sum + one, 0);
  if (total === 0 || total > most)
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `${total} changes are asked for; it may be 1 to ${most}.`,
      {
        hint: 'Name parties or flows to remove, or flows to add.',
      },
    );
  const removed = (asked.removeParties ?? []).map((text) => partyNamed(reading, text));
  const change = { ...asked, removeParties: removed };
  const after = changed(reading, change);
  const gone = new Set(
    reading.facts.facts.flatMap(({ id }) => (after.facts.byId.has(id) ? [] : [id])),
  );
  const budget = { left: steps };
  const demandBefore = demandReach(reading, asked, budget);
  const demandAfter = demandReach(after, asked, budget);
  const lost = missingFrom(demandBefore, demandAfter, gone);
  const losers = new Set(lost.map(({ from }) => from));
  const stays = (id: string) => !gone.has(id);
  const cameTo = receivers(demandBefore);
  const comesTo = receivers(demandAfter);
  const jointsBefore = joints(reading, asked);
  const jointsAfter = joints(after, asked);
  const only = (one: Map<string, Joint>, other: Map<string, Joint>) =>
    [...one].flatMap(([key, joint]) => (other.has(key) ? [] : [joint]));
  const ways = { later: after, filter: asked.filter, landscape: asked.landscape, budget };
  const goneFlows = reading.facts
    .of('FLOW')
    .flatMap((flow) =>
      stays(flow.id)
        ? []
        : [
            endedFlow(
              flow,
              (id) => !stays(id),
              asked.removeFlows?.includes(flow.id) === true,
              ways,
            ),
          ],
    );
  const between = betweenPlaces(reading, staying(demandBefore, stays), staying(demandAfter, stays));
  const partial = budget.left < 0;
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial,
    partialReason: partial ? 'STEP_BUDGET_SPENT' : null,
    weakestBasis: 'DERIVED',
    removed,
    goneFlows,
    later: after,
    lost,
    gained: missingFrom(demandAfter, demandBefore, new Set()),
    apart: only(jointsBefore, jointsAfter),
    joined: only(jointsAfter, jointsBefore),
    turned: turnedChecks(reading, after, asked.landscape),
    whole: [...demandBefore.keys()].filter((id) => !losers.has(id) && stays(id)),
    cutOff: [...cameTo].filter((id) => !comesTo.has(id) && stays(id)),
    unheard: [...demandBefore.keys()].filter((id) => !demandAfter.has(id) && stays(id)),
    between,
  };
}
