/** What a forum needs before its meeting of a quarter: topics, documents, open questions from below, orders from above. */

import { KnowledgeError } from '../../../errors.ts';
import { weakestOfFacts } from '../../../model/basis.ts';
import { overlap } from '../../../model/dates/days.ts';
import { dayInSweden } from '../../../model/dates/swedish-day.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { FlowKind } from '../../../model/words.ts';
import type { Answer } from '../../answering/answer.ts';
import { partyAsked } from '../../answering/asked-party.ts';
import { holdsWhere, landscapeWith, lensesAsked } from '../../answering/filter.ts';
import {
  comesBack,
  type EventFact,
  eventsOf,
  nextOccurrence,
  thereBetween,
  withParts,
  withTypes,
} from '../../answering/wheel.ts';
import { coverageOf } from '../../coverage/coverage-of.ts';
import { statedCourse } from '../../flows/courses.ts';
import { flowAt, flowsReceivedBy, giverOf, receiverOf } from '../../flows/ends.ts';
import { type Lens, ofKinds, sees } from '../../flows/lens.ts';
import { levelBits } from '../../flows/party-at.ts';
import type { Reading } from '../../reading.ts';
import { type AskedResult, askedResult } from '../coverage/coverage.ts';

/** What `meetingPreparation` is asked: a forum or forum type, and a quarter from 1 to 4. */
export interface PreparationQuestion {
  readonly of: string;
  readonly quarter: number;
  readonly landscape?: string | null;
}

/** EXISTS: a source shows it. PLANNED: only designed, decided or planned. MISSING: a source says it is not there. UNKNOWN: what should inform is no document, or not stated. */
export const existences = ['EXISTS', 'PLANNED', 'MISSING', 'UNKNOWN'] as const;
export type Existence = (typeof existences)[number];

/** Something that should inform the meeting: `slot` null when it informs the forum at large. */
export interface Informing {
  readonly flow: string;
  readonly giver: string | null;
  readonly document: string | null;
  readonly slot: string | null;
  readonly existence: Existence;
}
export interface PreparationAnswer extends Answer {
  readonly of: string;
  readonly quarter: number;
  readonly slots: readonly string[];
  /** Slots of the quarter whose stated end is past. */
  readonly ended: readonly string[];
  /** Items and concepts on the agenda. */
  readonly topics: readonly string[];
  readonly informing: readonly Informing[];
  /** Needs and demands that come from no higher level, as flows. */
  readonly fromBelow: readonly string[];
  /** Questions put to the forum or about it that nothing answers. */
  readonly openQuestions: readonly string[];
  readonly ordersFromAbove: readonly string[];
  readonly silences: readonly string[];
  /** Where its landscape has no design: what is not known of the forum of what a region begins with. */
  readonly toClarify: readonly AskedResult[];
  /** Where sources contradict each other about the slots or their topics. */
  readonly contradictions: readonly string[];
}

type FlowFact = FactOf<'FLOW'>;
type StatementFact = FactOf<'STATEMENT'>;
const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort();

/** The flows of these kinds that any of these parties receives from outside them, in id order. */
function received(
  { graph }: Reading,
  lenses: readonly Lens[],
  parties: readonly string[],
  kinds: readonly FlowKind[],
): FlowFact[] {
  const numbers = new Set(parties.flatMap((id) => graph.partyNumber.get(id) ?? []));
  const seen = lenses.map((lens) => ofKinds(lens, kinds));
  const found = [...numbers]
    .flatMap((party) => [...flowsReceivedBy(graph, party)])
    .filter((flow) => {
      const stated = statedCourse(graph, flow);
      const ends = [giverOf(graph, stated), receiverOf(graph, stated)] as const;
      const [giver, receiver] = graph.back.has(flow) ? [ends[1], ends[0]] : ends;
      if (numbers.has(giver) || numbers.has(giverOf(graph, flow))) return false;
      // What goes to a meeting of another quarter is for that meeting.
      const isOther = graph.parties[receiver]?.kind === 'EVENT';
      return !isOther || numbers.has(receiver);
    })
    .filter((flow) => seen.some((lens) => sees(graph, lens, flow)))
    .map((flow) => statedCourse(graph, flow));
  return [...new Set(found)].sort((a, b) => a - b).map((flow) => flowAt(graph, flow));
}

/** Is the giver at a higher level than the receiver? Unknown levels are not higher. */
function isFromAbove({ graph }: Reading, { giver, receiver }: FlowFact): boolean {
  const bits = (id: string | undefined) => {
    const party = graph.partyNumber.get(id ?? '');
    return party === undefined ? 0 : levelBits(graph, party);
  };
  const [above, below] = [bits(giver), bits(receiver)];
  if (above === 0 || below === 0) return false;
  const lowest = above & -above;
  return lowest > below;
}

function existenceOf(document: Fact | undefined): Existence {
  if (document === undefined) return 'UNKNOWN';
  if (document.standing === 'MISSING') return 'MISSING';
  return ['PILOT', 'ESTABLISHED', 'OCCURRED'].includes(document.standing) ? 'EXISTS' : 'PLANNED';
}

function informingOf({ facts }: Reading, flow: FlowFact, slots: readonly string[]): Informing {
  const named = [flow.per, flow.giver].map((id) =>
    id === undefined ? undefined : facts.byId.get(id),
  );
  const document = named.find((one) => one?.kind === 'DOCUMENT');
  return {
    flow: flow.id,
    giver: flow.giver ?? null,
    document: document?.id ?? null,
    slot: slots.includes(flow.receiver as string) ? (flow.receiver as string) : null,
    existence: existenceOf(document),
  };
}

/** Statements about any of these things. */
function statementsAbout({ facts }: Reading, ids: readonly string[]): StatementFact[] {
  const found = ids.flatMap((id) => facts.pointingTo(id)).filter((one) => one.kind === 'STATEMENT');
  return [...new Set(found)];
}

/** What the slots are about, and the items of their agendas; an item about more than slots speaks of the wheel itself. */
function topicsOf(reading: Reading, slots: readonly EventFact[]): string[] {
  const ids = slots.map(({ id }) => id);
  const items = statementsAbout(reading, ids).filter(
    (one) =>
      one.statementKind === 'ITEM' &&
      ((one.about.length > 0 && one.about.every((id) => ids.includes(id))) ||
        ids.includes(one.at ?? '')),
  );
  return [...inOrder(items.map(({ id }) => id)), ...inOrder(slots.flatMap(({ about }) => about))];
}

function isOpen(statement: StatementFact, scope: readonly string[]): boolean {
  const concerns = [...statement.about, ...statement.toParties, ...statement.askedOf];
  return (
    statement.statementKind === 'QUESTION' &&
    statement.answeredBy.length === 0 &&
    concerns.some((id) => scope.includes(id))
  );
}

function idsOf(facts: readonly Fact[]): string[] {
  return inOrder(facts.map(({ id }) => id));
}

function quarterAsked(quarter: number): number {
  if (Number.isInteger(quarter) && quarter >= 1 && quarter <= 4) return quarter;
  throw new KnowledgeError('BAD_USER_INPUT', `"quarter" is ${quarter}; it may be 1 to 4.`);
}

/** The slots of the next such quarter of which any is held, and those that are over; the day is that of the reading. */
function slotsAsked(
  reading: Reading,
  { of, quarter }: PreparationQuestion,
  isHere: (fact: Fact) => boolean,
) {
  const today = dayInSweden(reading.asOf);
  const here = thereBetween(reading, of);
  const all = eventsOf(reading, withParts(reading, withTypes(reading, of)))
    .filter((event) => comesBack(event) && event.quarter === quarter && isHere(event))
    .map((event) => {
      const there = overlap(here, thereBetween(reading, event.id));
      return { event, next: nextOccurrence(quarter, today, there) };
    });
  const first = Math.min(...all.flatMap(({ next }) => next?.year ?? []));
  return {
    slots: all.flatMap(({ event, next }) => (next?.year === first ? [event] : [])),
    ended: all.flatMap(({ event, next }) => (next === null ? [event.id] : [])),
  };
}

/** What the five questions leave open of a forum whose landscape, the one asked or its only own, has no design. */
function leftOpen(reading: Reading, { of, landscape }: PreparationQuestion): AskedResult[] {
  const [only, ...others] = reading.facts.byId.get(of)?.landscapes ?? [];
  const id = landscape ?? (others.length === 0 ? only : undefined);
  if (!id) return [];
  const { survey, results } = coverageOf(reading, landscapeWith(reading, id));
  if (survey.hasBlueprint) return [];
  return results
    .filter((one) => one.of === of && one.topic === 'questions' && one.status === 'UNKNOWN')
    .map((one) => askedResult(survey, one));
}

/**
 * What must be ready before a forum's meeting of a quarter. Its types' year wheels are its own, and so are the slots of
 * what is part of it, such as a working committee.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 */
export function meetingPreparation(
  reading: Reading,
  asked: PreparationQuestion,
): PreparationAnswer {
  const party = partyAsked(reading, asked.of);
  const quarter = quarterAsked(asked.quarter);
  const { landscape } = asked;
  const lenses = lensesAsked(reading, { landscape, parties: [party], isTold: true });
  const isHere = holdsWhere(reading, asked.of, landscape);
  const forum = withTypes(reading, asked.of);
  const { slots, ended } = slotsAsked(reading, asked, isHere);
  const slotIds = slots.map(({ id }) => id);
  const holders = inOrder([...forum, ...slots.flatMap(({ partOf }) => partOf)]);
  const needs = received(reading, lenses, [...holders, ...slotIds], ['NEED', 'DEMAND']);
  const orders = received(reading, lenses, holders, ['ORDER', 'MANDATE', 'DECISION']);
  const demandsFromAbove = needs.filter((flow) => isFromAbove(reading, flow));
  const informing = received(
    reading,
    lenses,
    [...holders, ...slotIds],
    ['EVIDENCE', 'INFORMATION'],
  );
  const statements = statementsAbout(reading, [...holders, ...slotIds]).filter(isHere);
  const topics = topicsOf(reading, slots);
  const used = [...slots, ...needs, ...orders, ...informing];
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(used),
    of: asked.of,
    quarter,
    slots: slotIds,
    ended,
    topics,
    informing: informing.map((flow) => informingOf(reading, flow, slotIds)),
    fromBelow: idsOf(needs.filter((flow) => !isFromAbove(reading, flow))),
    openQuestions: idsOf(statements.filter((one) => isOpen(one, [...holders, ...slotIds]))),
    ordersFromAbove: idsOf([...orders, ...demandsFromAbove]),
    toClarify: leftOpen(reading, asked),
    contradictions: idsOf(
      statementsAbout(reading, [...slotIds, ...topics]).filter(
        (one) => one.statementKind === 'CONTRADICTION' && isHere(one),
      ),
    ),
    silences: idsOf(
      statements.filter(
        (one) =>
          one.statementKind === 'SILENCE' &&
          (slots.length === 0 || one.about.some((id) => slotIds.includes(id))),
      ),
    ),
  };
}
