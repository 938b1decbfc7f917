/** Who charged whom, by which decision, valid when, reporting to whom: the chain up to those nobody charges. */

import { weakestOfFacts } from '../../../model/basis.ts';
import { daysAsked } from '../../../model/dates/asked-date.ts';
import type { Days } from '../../../model/dates/days.ts';
import { type Holding, holdsOn } from '../../../model/dates/validity.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Answer, FlowUse } from '../../answering/answer.ts';
import { partyAsked } from '../../answering/asked-party.ts';
import { holdsWhere, lensesAsked } from '../../answering/filter.ts';
import { flowUse } from '../../answering/flow-use.ts';
import { liftAsked } from '../../answering/lift.ts';
import { asStated, statedCourse } from '../../flows/courses.ts';
import { endOf, flowAt, flowsFrom } from '../../flows/ends.ts';
import { type Lens, sees } from '../../flows/lens.ts';
import { standsFor } from '../../flows/stands-for.ts';
import type { Reading } from '../../reading.ts';

/** What `mandate` is asked; `on` is EDTF. */
export interface MandateQuestion {
  readonly of: string;
  readonly on?: string | null;
  readonly landscape?: string | null;
}

/** One assignment: `to` was charged by `by` (null where no source says), `degree` steps above the party asked about. */
export interface MandateLink {
  readonly degree: number;
  readonly flow: FlowUse;
  readonly by: string | null;
  readonly to: string;
  readonly decision: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** Whether it holds on the day asked; null when none is asked. */
  readonly holding: Holding | null;
  /** How the one charged accounts for it, as flows. */
  readonly reports: readonly FlowUse[];
  readonly contradictions: readonly string[];
}
/** UNBROKEN: some chain to the top holds link by link. UNKNOWN: some chain is not known to be broken. */
export const chainStates = ['UNBROKEN', 'UNKNOWN', 'BROKEN'] as const;
export type ChainState = (typeof chainStates)[number];

export interface MandateAnswer extends Answer {
  readonly of: string;
  readonly on: string | null;
  readonly links: readonly MandateLink[];
  /** Those at the end of the chains, whom nobody charges as far as the sources say. */
  readonly tops: readonly string[];
  readonly chain: ChainState | null;
  readonly contradictions: readonly string[];
}

type FlowFact = FactOf<'FLOW'>;

/** The flows of a kind that name a party or its types at one end, in flow order. */
function flowsAt(
  { graph }: Reading,
  lens: Lens,
  id: string,
  kind: FlowFact['flowKind'],
  end: 'giver' | 'receiver',
): FlowUse[] {
  const party = graph.partyNumber.get(id);
  if (party === undefined) return [];
  // What it gives leads down from it, what it receives up.
  const [away, back] =
    end === 'giver' ? (['DOWNSTREAM', 'UPSTREAM'] as const) : (['UPSTREAM', 'DOWNSTREAM'] as const);
  const seen = standsFor(graph, party, liftAsked('TYPE'))
    .flatMap((one) => [...flowsFrom(graph, away, one)])
    .filter((flow) => flowAt(graph, flow).flowKind === kind && sees(graph, lens, flow))
    .sort((a, b) => a - b);
  return seen
    .filter((flow, at) => statedCourse(graph, flow) !== statedCourse(graph, seen[at - 1] ?? -1))
    .map((flow) =>
      flowUse(graph, flow, endOf(graph, back, flow) === party && asStated(graph, flow)),
    );
}

/** The day asked about, and which facts hold where it is asked. */
interface LinkAsked {
  readonly on: Days | null;
  readonly holds: (fact: Fact) => boolean;
}

/** The contradictions that concern any of these facts where it is asked, in id order. */
function contradictionsOf(
  { facts }: Reading,
  ids: readonly string[],
  holds: LinkAsked['holds'],
): string[] {
  const found = ids.flatMap((id) =>
    facts
      .pointingTo(id)
      .filter(
        (one) => one.kind === 'STATEMENT' && one.statementKind === 'CONTRADICTION' && holds(one),
      ),
  );
  return [...new Set(found.map(({ id }) => id))].sort();
}

/** From when to when an assignment holds; where the source gives no beginning, from the day it was decided. */
function periodOf(flow: FlowFact, decision: Fact | undefined) {
  const decided = decision?.kind === 'DOCUMENT' ? decision.date : undefined;
  return { from: flow.from ?? decision?.from ?? decided, to: flow.to ?? decision?.to };
}

function linkOf(
  reading: Reading,
  lens: Lens,
  use: FlowUse,
  { to, degree, on, holds }: LinkAsked & { readonly to: string; readonly degree: number },
): MandateLink {
  const flow = reading.facts.byId.get(use.flow) as FlowFact;
  const decision = flow.per === undefined ? undefined : reading.facts.byId.get(flow.per);
  const period = periodOf(flow, decision);
  const reports = flowsAt(reading, lens, to, 'REPORTING', 'giver');
  const concerned = [flow.id, ...reports.map((one) => one.flow)];
  return {
    degree,
    flow: use,
    by: (use.back ? flow.receiver : flow.giver) ?? null,
    to,
    decision: decision?.id ?? null,
    from: period.from ?? null,
    until: period.to ?? null,
    holding: on === null ? null : holdsOn(period, on),
    reports,
    contradictions: contradictionsOf(
      reading,
      decision ? [...concerned, decision.id] : concerned,
      holds,
    ),
  };
}

/** All assignments above a party, nearest first; each party is asked once, so that a circle ends. */
function linksAbove(reading: Reading, lens: Lens, of: string, asked: LinkAsked): MandateLink[] {
  const links: MandateLink[] = [];
  const degrees = new Map([[of, 0]]);
  for (const [to, below] of degrees)
    for (const use of flowsAt(reading, lens, to, 'MANDATE', 'receiver')) {
      const link = linkOf(reading, lens, use, { ...asked, to, degree: below + 1 });
      links.push(link);
      if (link.by !== null && !degrees.has(link.by)) degrees.set(link.by, link.degree);
    }
  return links;
}

/** The assignments above a party, each landscape by itself: nobody is charged by another region's decision. */
function eachAbove(
  reading: Reading,
  lenses: readonly Lens[],
  of: string,
  asked: LinkAsked,
): MandateLink[] {
  const links = new Map<string, MandateLink>();
  for (const link of lenses.flatMap((lens) => linksAbove(reading, lens, of, asked))) {
    const key = `${link.flow.flow} ${link.to}`;
    const known = links.get(key);
    if (known === undefined || link.degree < known.degree) links.set(key, link);
  }
  return [...links.values()].sort((a, b) => a.degree - b.degree);
}

const strengthOf: Readonly<Record<Holding, number>> = {
  HOLDS: 2,
  UNKNOWN: 1,
  NOT_YET: 0,
  ENDED: 0,
};

/** The best chain from the party to any top: as strong as its weakest link, improved until nothing changes. */
function chainOf(of: string, links: readonly MandateLink[], tops: readonly string[]): ChainState {
  const strength = new Map(tops.map((top) => [top, 2]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { by, to, holding } of links) {
      const above = by === null ? 1 : (strength.get(by) ?? 0);
      const now = Math.min(above, strengthOf[holding ?? 'UNKNOWN']);
      if (now <= (strength.get(to) ?? 0)) continue;
      strength.set(to, now);
      changed = true;
    }
  }
  return (['BROKEN', 'UNKNOWN', 'UNBROKEN'] as const)[strength.get(of) ?? 0] as ChainState;
}

/**
 * The assignments a party acts under, up to those nobody charges. What is stated for a party's type counts for it. On a
 * day, each link holds, has ended, has not begun or is unknown, and so does the whole chain.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT` for what is no date
 */
export function mandate(reading: Reading, asked: MandateQuestion): MandateAnswer {
  const party = partyAsked(reading, asked.of);
  const { landscape } = asked;
  const lenses = lensesAsked(reading, { landscape, parties: [party], isTold: true });
  const on = typeof asked.on === 'string' ? daysAsked('on', asked.on) : null;
  const holds = holdsWhere(reading, asked.of, asked.landscape);
  const links = eachAbove(reading, lenses, asked.of, { on, holds });
  const charged = new Set(links.map(({ to }) => to));
  const givers = [...new Set(links.flatMap(({ by }) => (by === null ? [] : [by])))];
  const tops = givers.filter((id) => !charged.has(id));
  const facts = links.map(({ flow }) => reading.facts.byId.get(flow.flow) as Fact);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(facts),
    of: asked.of,
    on: asked.on ?? null,
    links,
    tops,
    chain: on === null || links.length === 0 ? null : chainOf(asked.of, links, tops),
    contradictions: [...new Set(links.flatMap(({ contradictions }) => contradictions))].sort(),
  };
}
