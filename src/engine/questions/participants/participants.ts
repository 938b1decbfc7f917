/** Who sits or takes part where: in which of some forums, meetings and projects, and in which not. */
import { KnowledgeError } from '../../../errors.ts';
import { weakestOfFacts } from '../../../model/basis.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import { didYouMean } from '../../../model/nearest.ts';
import { Basis, Capacity } from '../../../model/words.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { asCandidate } from '../../answering/candidate.ts';
import { holdsWhere, landscapeWith } from '../../answering/filter.ts';
import { havingAsked, type ValueAsked } from '../../answering/having.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import type { Reading } from '../../reading.ts';
import { isThereFor } from './there-for-item.ts';

/** What `participants` is asked. Pages of 50 unless said, at most 100. */
export interface ParticipantQuestion extends PageRequest {
  readonly in: readonly string[];
  readonly capacities?: readonly Capacity[] | null;
  /** Each seat or participation counts at its strongest basis. */
  readonly bases?: readonly Basis[] | null;
  /** True for those a figure shows, with or without the text; false for those no figure shows. */
  readonly inFigure?: boolean | null;
  /** An item of the agenda they were there for, such as `§13`. */
  readonly item?: string | null;
  readonly having?: readonly ValueAsked[] | null;
  readonly onBehalf?: boolean;
  readonly inAll?: boolean;
  readonly landscape?: string | null;
}
/** One who sits or takes part; `who` is null for those no source names. */
export interface Participant {
  readonly cursor: string;
  readonly who: string | null;
  readonly in: readonly string[];
  readonly notIn: readonly string[];
  readonly capacities: readonly Capacity[];
  readonly politicalParties: readonly string[];
  readonly certain: boolean;
  readonly facts: readonly string[];
}
export interface ParticipantAnswer extends Answer {
  readonly in: readonly string[];
  readonly participants: readonly Participant[];
  readonly total: number;
  readonly inAllTotal: number;
  readonly pageInfo: PageInfo;
}

type Presence = FactOf<'SEAT'> | FactOf<'PARTICIPATION'>;

const mostAsked = 20;
const participantPages = { usual: 50, most: 100 } as const;
const wherePeopleMeet = ['FORUM', 'FORUM_TYPE', 'EVENT', 'INITIATIVE'];

/** The ids asked about, each once. */
function placesAsked({ facts, graph }: Reading, ids: readonly string[]): string[] {
  if (ids.length === 0 || ids.length > mostAsked)
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `"in" names ${ids.length} ids; it may name 1 to ${mostAsked}.`,
    );
  for (const id of ids) {
    const fact = facts.byId.get(id);
    if (fact === undefined)
      throw new KnowledgeError('UNKNOWN_ENTITY', `Nothing has the id "${id}".`, {
        hint: () => didYouMean(id, graph.parties.map(asCandidate)),
      });
    if (!wherePeopleMeet.includes(fact.kind))
      throw new KnowledgeError(
        'BAD_USER_INPUT',
        `"${id}" is a ${fact.kind}; people sit and take part in forums, kinds of forum, events and initiatives.`,
      );
  }
  return [...new Set(ids)];
}

function strongestBasis({ citations }: Fact): Basis {
  const places = citations.map(({ basis }) => Basis.options.indexOf(basis));
  return Basis.options[Math.min(...places)] ?? 'DERIVED';
}

const whereOf = (fact: Presence) => (fact.kind === 'SEAT' ? fact.of : fact.in);

function whoOf(fact: Presence, onBehalf: boolean | undefined): string | null {
  if (fact.kind === 'SEAT') return fact.for ?? null;
  return (onBehalf ? (fact.onBehalfOf ?? fact.by) : fact.by) ?? null;
}

/** Seats and participations in these places that are asked for. */
function placesTaken(reading: Reading, asked: ParticipantQuestion, ids: string[]): Presence[] {
  const { capacities, bases, inFigure, item, having } = asked;
  const has = havingAsked(reading, having);
  return ids
    .flatMap((id) =>
      reading.facts
        .pointingTo(id)
        .filter(holdsWhere(reading, id, asked.landscape))
        .filter((one): one is Presence => isPlaceIn(one, id)),
    )
    .filter(
      (one) =>
        (!capacities || capacities.includes(one.capacity)) &&
        (!bases || bases.includes(strongestBasis(one))) &&
        (inFigure == null || inFigure === isShown(one)) &&
        (item == null || isThereFor(item, 'items' in one ? one.items : undefined)) &&
        has(one),
    );
}

/** Whether a figure shows it, alone or beside the text. */
function isShown({ citations }: Fact): boolean {
  return citations.some(({ basis }) => basis === 'FIGURE');
}

function isPlaceIn(fact: Fact, id: string): fact is Presence {
  return (fact.kind === 'SEAT' || fact.kind === 'PARTICIPATION') && whereOf(fact) === id;
}

function participantOf(who: string | null, taken: readonly Presence[], ids: readonly string[]) {
  const where = new Set(taken.map(whereOf));
  const parties = taken.flatMap((one) => ('politicalParty' in one ? [one.politicalParty] : []));
  return {
    who,
    in: ids.filter((id) => where.has(id)),
    notIn: ids.filter((id) => !where.has(id)),
    capacities: Capacity.options.filter((word) => taken.some(({ capacity }) => capacity === word)),
    politicalParties: [...new Set(parties.filter((one) => one !== undefined))].sort(),
    certain: taken.every(({ citations }) => citations.some(({ certain }) => certain)),
    facts: taken.map(({ id }) => id),
  };
}

const { compare } = new Intl.Collator('sv', { numeric: true });

/**
 * Who sits or takes part in some forums, meetings and projects: those in most of them first, then by Swedish name.
 * One actor in two seats is one participant with two facts. Told is what holds in the landscape asked, else where each of
 * them is.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`, `STALE_CURSOR`
 */
export function participants(reading: Reading, asked: ParticipantQuestion): ParticipantAnswer {
  if (asked.landscape) landscapeWith(reading, asked.landscape);
  const ids = placesAsked(reading, asked.in);
  const byWho = new Map<string | null, Presence[]>();
  for (const one of placesTaken(reading, asked, ids)) {
    const who = whoOf(one, asked.onBehalf);
    byWho.set(who, [...(byWho.get(who) ?? []), one]);
  }
  const name = (who: string | null) =>
    who === null ? '' : (reading.facts.byId.get(who)?.name?.sv ?? who);
  const all = [...byWho]
    .map(([who, taken]) => participantOf(who, taken, ids))
    .sort((a, b) => b.in.length - a.in.length || compare(name(a.who), name(b.who)));
  const inAll = all.filter(({ notIn }) => notIn.length === 0);
  const listed = asked.inAll ? inAll : all;
  const { capacities, bases, inFigure, item, having, onBehalf } = asked;
  const chosen = [capacities, bases, inFigure, item, having].map((one) => one ?? null);
  const asks = [ids, ...chosen, onBehalf ?? false, asked.inAll ?? false, asked.landscape ?? null];
  const page = pageOf(
    listed.length,
    asked,
    scopeOf(reading, ['PARTICIPANTS', ...asks]),
    participantPages,
  );
  const facts = listed.flatMap((one) => one.facts.map((id) => reading.facts.byId.get(id) as Fact));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(facts),
    in: ids,
    participants: listed
      .slice(page.start, page.end)
      .map((one, at) => ({ ...one, cursor: page.cursor(page.start + at) })),
    total: listed.length,
    inAllTotal: inAll.length,
    pageInfo: page.pageInfo,
  };
}
