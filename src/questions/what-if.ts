/** What is lost if parties or flows go, and gained if flows come. Nothing is stored. */
import { coverageOf, type Result } from '../coverage/coverage-of.ts';
import type { CheckStatus } from '../coverage/finding.ts';
import { KnowledgeError } from '../errors.ts';
import type { Reading } from '../flows/flow-graph.ts';
import { holdsParty, sees } from '../flows/lens.ts';
import { wordsOf } from '../flows/party-bits.ts';
import { readingOf } from '../flows/reading.ts';
import { partiesByRank, reach } from '../flows/whole-reach.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import { factsWithout } from '../model/without.ts';
import { AreaColour, type FlowKind, Level } from '../model/words.ts';
import type { Answer, FlowFilter } from './answer.ts';
import { partyAsked } from './asked-party.ts';
import { lensOf } from './filter.ts';

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
/** A check that goes another way than before. */
export interface Turned {
  readonly before: CheckStatus | null;
  readonly after: CheckStatus | null;
  /** The result after, or before when it is gone. */
  readonly result: Result;
  /** The reading the result is from. */
  readonly reading: Reading;
}
export interface WhatIfAnswer extends Answer {
  readonly removed: readonly string[];
  /** Flows that go: those asked for, those of parties that go, those without a carrier left. */
  readonly goneFlows: readonly string[];
  readonly lost: readonly Reached[];
  readonly gained: readonly Reached[];
  readonly apart: readonly Joint[];
  readonly joined: readonly Joint[];
  readonly turned: readonly Turned[];
  /** Givers of demand that come to all they came to before. */
  readonly whole: readonly string[];
}

const most = 50;

function newFlowFact(
  reading: Reading,
  added: NewFlow,
  place: number,
  landscape: string | null | undefined,
): Fact {
  for (const id of [added.from, added.to, ...(added.via ?? [])]) partyAsked(reading, id);
  return {
    kind: 'FLOW',
    id: `ny.flode-${place + 1}`,
    aliases: [],
    standing: 'PLANNED',
    citations: [],
    landscapes: landscape ? [landscape] : [],
    flowKind: added.kind,
    giver: added.from,
    receiver: added.to,
    via: [...(added.via ?? [])],
    about: [],
    mutual: false,
  };
}

/** The reading as it would be. */
function changed(reading: Reading, asked: WhatIfQuestion): Reading {
  for (const id of asked.removeParties ?? []) partyAsked(reading, id);
  for (const id of asked.removeFlows ?? [])
    if (!reading.graph.flowNumber.has(id))
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

/** For every giver of demand, whom it comes to: its demand and orders, and those of its types. */
function demandReach(
  reading: Reading,
  { filter, landscape }: WhatIfQuestion,
): Map<string, Set<string>> {
  const { graph } = reading;
  const lens = lensOf(
    reading,
    { ...filter, kinds: filter?.kinds ?? ['DEMAND', 'ORDER'] },
    landscape,
  );
  const givers = new Set<number>();
  for (const party of partiesByRank(graph)) {
    if (!holdsParty(graph, lens, party)) continue;
    const plan = { start: party, direction: 'DOWNSTREAM' as const, lift: 1, depth: 1, lens };
    if (reach(graph, plan, false).count > 1) givers.add(party);
  }
  return new Map(
    [...givers].map((start) => {
      const plan = {
        start,
        direction: 'DOWNSTREAM' as const,
        lift: 1,
        depth: Number.POSITIVE_INFINITY,
        lens,
      };
      const walk = reach(graph, plan, filter?.sameKind === true);
      const ids = [...walk.scratch.queue.subarray(1, walk.count)].map(
        (party) => graph.parties[party]?.id as string,
      );
      return [graph.parties[start]?.id as string, new Set(ids)];
    }),
  );
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

/** Which areas and which levels come to each other at all, by flows of any kind the filter lets through. */
function joints(reading: Reading, { filter, landscape }: WhatIfQuestion): Map<string, Joint> {
  const { graph } = reading;
  const lens = lensOf(reading, filter, landscape);
  const found = new Map<string, Joint>();
  const from = (dimension: Joint['dimension'], words: readonly string[], bits: Uint8Array) => {
    for (const [place, word] of words.entries()) {
      const seen = new Uint8Array(graph.parties.length);
      const queue = [...graph.parties.keys()].filter((party) => bits[party] === 1 << place);
      for (const party of queue) seen[party] = 1;
      for (const party of queue)
        for (
          let at = graph.outOffset[party] as number;
          at < (graph.outOffset[party + 1] as number);
          at++
        ) {
          const flow = graph.out[at] as number;
          const to = graph.receiver[flow] as number;
          if (to < 0 || seen[to] === 1 || !seesFlow(flow)) continue;
          seen[to] = 1;
          queue.push(to);
        }
      for (const party of queue)
        for (const other of wordsOf(words, bits[party] as number))
          if (other !== word)
            found.set(`${dimension} ${word} ${other}`, { dimension, from: word, to: other });
    }
  };
  const seesFlow = (flow: number) => sees(graph, lens, flow);
  from('AREA', AreaColour.options, graph.partyAreas);
  from('LEVEL', Level.options, graph.partyLevels);
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
  return landscapes.flatMap((one: FactOf<'LANDSCAPE'>) => {
    const old = new Map(coverageOf(before, one).results.map((result) => [result.id, result]));
    const fresh = coverageOf(after, one).results;
    const now = new Set(fresh.map(({ id }) => id));
    const changes = fresh.flatMap((result): Turned[] => {
      const was = old.get(result.id);
      if (was?.status === result.status) return [];
      return [{ before: was?.status ?? null, after: result.status, result, reading: after }];
    });
    const gone = [...old.values()]
      .filter(({ id }) => !now.has(id))
      .map((result): Turned => ({ before: result.status, after: null, result, reading: before }));
    return [...changes, ...gone];
  });
}

/**
 * What is lost if parties or flows go, or gained if flows come: whose demand no longer reaches whom, which areas and levels
 * come apart, which checks turn, and what stays whole. Removing a type takes what is stated for it away from its named
 * forums and actors too; a flow whose every carrier goes, goes. Nothing is stored.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_ENTITY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 */
export function whatIf(reading: Reading, asked: WhatIfQuestion): WhatIfAnswer {
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
  const after = changed(reading, asked);
  const gone = new Set(
    reading.facts.facts.flatMap(({ id }) => (after.facts.byId.has(id) ? [] : [id])),
  );
  const demandBefore = demandReach(reading, asked);
  const demandAfter = demandReach(after, asked);
  const lost = missingFrom(demandBefore, demandAfter, gone);
  const losers = new Set(lost.map(({ from }) => from));
  const jointsBefore = joints(reading, asked);
  const jointsAfter = joints(after, asked);
  const only = (one: Map<string, Joint>, other: Map<string, Joint>) =>
    [...one].flatMap(([key, joint]) => (other.has(key) ? [] : [joint]));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: 'DERIVED',
    removed: [...(asked.removeParties ?? [])],
    goneFlows: reading.graph.flows.flatMap(({ id }) => (gone.has(id) ? [id] : [])),
    lost,
    gained: missingFrom(demandAfter, demandBefore, new Set()),
    apart: only(jointsBefore, jointsAfter),
    joined: only(jointsAfter, jointsBefore),
    turned: turnedChecks(reading, after, asked.landscape),
    whole: [...demandBefore.keys()].filter((id) => !losers.has(id) && !gone.has(id)),
  };
}
