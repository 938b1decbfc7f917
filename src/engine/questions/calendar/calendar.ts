/** What happens when: meetings, year wheels, decisions, mandates, projects and what else has a date. */
import { KnowledgeError } from '../../../errors.ts';
import { weakestOfFacts } from '../../../model/basis.ts';
import { daysAsked } from '../../../model/dates/asked-date.ts';
import {
  type Days,
  daysOf,
  isUncertain,
  mayMeet,
  overlap,
  quarterInYear,
  yearOf,
} from '../../../model/dates/days.ts';
import { daysOfPeriod } from '../../../model/dates/validity.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { documentAsked } from '../../answering/asked-document.ts';
import { partyAsked } from '../../answering/asked-party.ts';
import { holdsWhere, lensOf } from '../../answering/filter.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import {
  nextOccurrence,
  statedSince,
  thereBetween,
  withParts,
  withTypes,
} from '../../answering/wheel.ts';
import type { Reading } from '../../reading.ts';
import { type CalendarKind, calendarKinds, type Dated, datedFacts } from './calendar-sources.ts';

/** What `calendar` is asked; `from` and `to` are EDTF. Pages of 50 unless said, at most 100. */
export interface CalendarQuestion extends PageRequest {
  readonly landscape?: string | null | undefined;
  readonly of?: string | null | undefined;
  /** Only what this document tells. */
  readonly document?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly kinds?: readonly CalendarKind[] | null | undefined;
}

/** One thing in the calendar. `from` and `to` are EDTF as the source is precise, the same where it is one date. */
export interface CalendarEntry extends Days {
  readonly fact: string;
  readonly kind: CalendarKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly uncertain: boolean;
  /** Comes back each year, in its quarter where one is told; its days are those of one year, or none when no period was asked. */
  readonly yearly: boolean;
  readonly quarter: number | null;
  /** For what comes back: the first day of which it is stated. */
  readonly statedSince: string | null;
  /** For what comes back: the last day it does; null where no end is stated. */
  readonly statedUntil: string | null;
  readonly whose: readonly string[];
}
export interface CalendarAnswer extends Answer {
  readonly of: string | null;
  /** What was asked, without the page. */
  readonly asked: Omit<CalendarQuestion, keyof PageRequest>;
  readonly period: Days;
  readonly entries: readonly (CalendarEntry & { readonly cursor: string })[];
  readonly total: number;
  /** Events, decisions and flows told in words that cannot be dated, as ids in id order. */
  readonly undated: readonly string[];
  readonly pageInfo: PageInfo;
}

const calendarPages = { usual: 50, most: 100 } as const;
const mostYears = 30;

/** Those whom the facts of `datedFacts` concern beside whose they are: who takes part, gives and receives. */
function takesPart({ facts }: Reading, fact: Fact, parties: ReadonlySet<string>): boolean {
  if (fact.kind !== 'EVENT' && fact.kind !== 'INITIATIVE') return false;
  return facts.pointingTo(fact.id).some((one) => {
    if (one.kind === 'PARTICIPATION')
      return one.in === fact.id && [one.by, one.onBehalfOf].some((by) => by && parties.has(by));
    if (one.kind !== 'FLOW') return false;
    return [one.giver, one.receiver].some((end) => end !== fact.id && end && parties.has(end));
  });
}

/** The forums something sits or takes part in, with what is part of these. */
function groupsOf(reading: Reading, id: string): ReadonlySet<string> {
  const forums = reading.facts.pointingTo(id).flatMap((one) => {
    if (one.kind === 'SEAT') return one.for === id ? [one.of] : [];
    return one.kind === 'PARTICIPATION' && one.in !== id ? [one.in] : [];
  });
  const isForum = (one: string) => reading.facts.byId.get(one)?.kind.startsWith('FORUM');
  return new Set(withParts(reading, forums.filter(isForum)));
}

/** Chooses what concerns a party: itself, its types, what is part of these, and the meetings of the groups it is in. */
function concerning(reading: Reading, of: string): (dated: Dated) => boolean {
  partyAsked(reading, of);
  const parties = new Set(withParts(reading, withTypes(reading, of)));
  const groups = groupsOf(reading, of);
  return ({ fact, whose }) =>
    parties.has(fact.id) ||
    whose.some((id) => parties.has(id)) ||
    (fact.kind === 'EVENT' && whose.some((id) => groups.has(id))) ||
    takesPart(reading, fact, new Set([of]));
}

/** Chooses what a document tells, itself among it. */
function toldBy(reading: Reading, document: string | null | undefined): (fact: Fact) => boolean {
  if (document == null) return () => true;
  const { id } = documentAsked(reading, document);
  return (fact) => fact.id === id || fact.citations.some((one) => one.document === id);
}

function entryOf({
  fact,
  kind,
  from,
  to,
  yearly: comesBack,
  quarter,
  whose,
}: Dated): CalendarEntry {
  const days =
    from !== null && from === to
      ? daysOf(from)
      : daysOfPeriod({ from: from ?? undefined, to: to ?? undefined });
  const uncertain = [from, to].some((date) => date !== null && isUncertain(date));
  const once = { yearly: comesBack, quarter, statedSince: null, statedUntil: null };
  return { fact: fact.id, kind, from, to, ...days, uncertain, ...once, whose };
}

const always: Days = { earliest: null, latest: null };

/** Between which days something comes back: a flow only while the meetings it goes to or from are there. */
function comesBackBetween(reading: Reading, fact: Fact): Days {
  const ends = fact.kind === 'FLOW' ? [fact.giver, fact.receiver] : [];
  return ends
    .filter((end) => end !== undefined && reading.facts.byId.get(end)?.kind === 'EVENT')
    .map((end) => thereBetween(reading, end as string))
    .reduce(overlap, thereBetween(reading, fact.id));
}

/** A yearly entry in each year of a period, or once without days where the period is open; never outside its own time. */
function yearly(
  reading: Reading,
  dated: Dated,
  { of }: CalendarQuestion,
  { earliest, latest }: Days,
): CalendarEntry[] {
  const { quarter, fact } = dated;
  const whole = typeof of === 'string' ? thereBetween(reading, of) : always;
  const stated = { earliest: statedSince(reading, fact), latest: null };
  const there = overlap(overlap(whole, comesBackBetween(reading, fact)), stated);
  const plain = { ...entryOf(dated), statedSince: there.earliest, statedUntil: there.latest };
  if (earliest === null || latest === null) {
    const from = earliest ?? there.earliest;
    const isOver =
      quarter !== null && from !== null && nextOccurrence(quarter, from, there) === null;
    return isOver || !mayMeet(there, { earliest, latest }) ? [] : [plain];
  }
  const entries: CalendarEntry[] = [];
  for (let year = yearOf(earliest); year <= yearOf(latest); year++) {
    const when = quarter === null ? String(year).padStart(4, '0') : quarterInYear(year, quarter);
    const days = daysOf(when);
    if (!mayMeet(days, there) || !mayMeet(days, { earliest, latest })) continue;
    entries.push({ ...plain, ...days, from: when, to: when });
  }
  return entries;
}

const afterAll = '9999-99-99';
const sortKey = (one: CalendarEntry) =>
  [
    one.earliest ?? one.latest ?? afterAll,
    one.latest ?? afterAll,
    String(one.quarter ?? 0),
    one.fact,
    one.kind,
  ].join(' ');

/** By first day; what has only a last day stands there; what comes back without a year stands last, by quarter. */
function inTime(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry) }));
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ entry }) => entry);
}

function periodAsked({ from, to }: CalendarQuestion): Days {
  const period = { earliest: daysAsked('from', from).earliest, latest: daysAsked('to', to).latest };
  const { earliest, latest } = period;
  if (earliest === null || latest === null) return period;
  if (latest < earliest)
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `The period ends (${to}) before it begins (${from}).`,
      { hint: `Let "from" be the earlier date and "to" the later one: from ${to} to ${from}.` },
    );
  if (yearOf(latest) - yearOf(earliest) >= mostYears)
    throw new KnowledgeError('BAD_USER_INPUT', `A period may be at most ${mostYears} years.`);
  return period;
}

/**
 * What happens when, by day. A named forum has the year wheel of its type too; what is part of a party, such as its
 * working committee, belongs to its calendar. Nothing is given a day no source gives it: each entry has the first and
 * last day it can mean.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_LANDSCAPE`, `STALE_CURSOR`, `BAD_USER_INPUT`
 */
export function calendar(reading: Reading, asked: CalendarQuestion = {}): CalendarAnswer {
  const { entries, undated, period } = wholeCalendar(reading, asked);
  const { landscape, of, document, from, to, kinds } = asked;
  const asks = [landscape, of, document, from, to].map((one) => one ?? null);
  const scope = scopeOf(reading, ['CALENDAR', ...asks, kinds ? [...kinds].sort() : null]);
  const page = pageOf(entries.length, asked, scope, calendarPages);
  const facts = entries.map(({ fact }) => reading.facts.byId.get(fact) as Fact);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: weakestOfFacts(facts),
    of: of ?? null,
    asked: { landscape, of, document, from, to, kinds },
    period,
    entries: entries
      .slice(page.start, page.end)
      .map((entry, at) => ({ ...entry, cursor: page.cursor(page.start + at) })),
    total: entries.length,
    undated,
    pageInfo: page.pageInfo,
  };
}

/** The same, all of it and without pages, as files want it. */
export function wholeCalendar(
  reading: Reading,
  asked: CalendarQuestion,
): Pick<CalendarAnswer, 'undated' | 'period'> & { readonly entries: readonly CalendarEntry[] } {
  lensOf(reading, null, asked.landscape);
  const period = periodAsked(asked);
  const kinds: readonly CalendarKind[] = asked.kinds ?? calendarKinds;
  const { of, document, landscape } = asked;
  const concerns = typeof of === 'string' ? concerning(reading, of) : () => true;
  const isTold = toldBy(reading, document);
  const isHere = holdsWhere(reading, of ?? '', landscape);
  const chosen = datedFacts(reading).filter(
    (dated) =>
      kinds.includes(dated.kind) && isHere(dated.fact) && isTold(dated.fact) && concerns(dated),
  );
  const isDated = ({ from, to, yearly: comesBack }: Dated) =>
    from !== null || to !== null || comesBack;
  const dated = chosen
    .filter(isDated)
    .flatMap((one) => (one.yearly ? yearly(reading, one, asked, period) : [entryOf(one)]))
    .filter((entry) => mayMeet(entry, period));
  const undated = chosen.filter((one) => !isDated(one)).map(({ fact }) => fact.id);
  undated.sort();
  return { entries: inTime(dated), undated, period };
}
