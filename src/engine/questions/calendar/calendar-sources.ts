/** What has a place in a calendar: each fact with a date, of which kind, when and whose. */

import { toldInWords } from '../../../model/dates/told-in-words.ts';
import type { EntityKind, Fact, FactOf } from '../../../model/fact.ts';
import { comesBack } from '../../answering/wheel.ts';
import type { Reading } from '../../reading.ts';

/** What a calendar's entry is about, in the order of the schema. */
export const calendarKinds = [
  'SLOT',
  'MEETING',
  'EVENT',
  'DECISION',
  'MANDATE',
  'REPORT',
  'FLOW',
  'PERIOD',
  'VALIDITY',
  'REVIEW',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A dated fact; `from` and `to` are EDTF. What comes back each year has neither, and a quarter where one is told. */
export interface Dated {
  readonly fact: Fact;
  readonly kind: CalendarKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly yearly: boolean;
  readonly quarter: number | null;
  readonly whose: readonly string[];
}

type Sort = Omit<Dated, 'fact'>;

const at = (kind: CalendarKind, when: string | undefined, whose: readonly string[]): Sort => ({
  kind,
  from: when ?? null,
  to: when ?? null,
  yearly: false,
  quarter: null,
  whose,
});
const through = (kind: CalendarKind, { from, to }: Fact, whose: readonly string[]): Sort => ({
  kind,
  from: from ?? null,
  to: to ?? null,
  yearly: false,
  quarter: null,
  whose,
});

const each = (kind: CalendarKind, quarter: number | null, whose: readonly string[]): Sort => ({
  ...at(kind, undefined, whose),
  yearly: true,
  quarter,
});

/** Who owns, leads or adopted something, by its ties. */
function keepersOf({ facts }: Reading, id: string): string[] {
  const keeping = ['OWNS', 'LEADS', 'ADOPTED', 'INITIATED'];
  return facts
    .pointingTo(id)
    .flatMap((one) =>
      one.kind === 'TIE' && one.target === id && keeping.includes(one.tieKind) ? [one.source] : [],
    );
}

function ofEvent(event: FactOf<'EVENT'>): Sort[] {
  const { eventKind, when, quarter = null, partOf } = event;
  if (comesBack(event)) return [each(eventKind, quarter, partOf)];
  return [at(eventKind, when, partOf)];
}

function ofDecision({ facts }: Reading, statement: FactOf<'STATEMENT'>): Sort[] {
  const meeting = statement.at === undefined ? undefined : facts.byId.get(statement.at);
  const held = meeting?.kind === 'EVENT' ? meeting : undefined;
  const whose = [...(held?.partOf ?? []), ...statement.by];
  if (statement.from ?? statement.to) return [through('DECISION', statement, whose)];
  return [at('DECISION', statement.when ?? held?.when, whose)];
}

function ofDocument(reading: Reading, document: FactOf<'DOCUMENT'>): Sort[] {
  const whose = keepersOf(reading, document.id);
  const { from, to, date, reviewBy, standing } = document;
  return [
    ...((from ?? to) ? [through('VALIDITY', document, whose)] : []),
    ...(standing === 'DECIDED' && date ? [at('DECISION', date, whose)] : []),
    ...(reviewBy ? [at('REVIEW', reviewBy, whose)] : []),
  ];
}

const kindOfFlow: Partial<Record<FactOf<'FLOW'>['flowKind'], CalendarKind>> = {
  MANDATE: 'MANDATE',
  DECISION: 'DECISION',
  REPORTING: 'REPORT',
  EVIDENCE: 'REPORT',
};

/** An assignment or a decision through its time; any flow when its source tells when it goes, which is in words. */
function ofFlow(flow: FactOf<'FLOW'>): Sort[] {
  const { flowKind, giver, receiver, from, to, when } = flow;
  const kind = kindOfFlow[flowKind] ?? 'FLOW';
  const ends = [giver, receiver].filter((end) => end !== undefined);
  const isDated = (from ?? to) !== undefined;
  if (isDated && (kind === 'MANDATE' || kind === 'DECISION')) return [through(kind, flow, ends)];
  if (when === undefined) return [];
  const told = toldInWords(when);
  if (told && 'yearly' in told) return [each(kind, told.quarter, ends)];
  return [at(kind, told?.date, ends)];
}

function sortsOf(reading: Reading, fact: Fact): Sort[] {
  switch (fact.kind) {
    case 'EVENT':
      return ofEvent(fact);
    case 'STATEMENT':
      return fact.statementKind === 'DECISION' ? ofDecision(reading, fact) : [];
    case 'FLOW':
      return ofFlow(fact);
    case 'INITIATIVE': {
      if ((fact.from ?? fact.to) === undefined) return [];
      return [through('PERIOD', fact, [...fact.partOf, ...keepersOf(reading, fact.id)])];
    }
    case 'DOCUMENT':
      return ofDocument(reading, fact);
    case 'FORUM':
    case 'FORUM_TYPE':
    case 'FUNCTION':
    case 'ACTOR':
    case 'PROCESS':
      return (fact.from ?? fact.to) ? [through('VALIDITY', fact, [fact.id])] : [];
    case 'GOAL':
      return (fact.from ?? fact.to) ? [through('VALIDITY', fact, [])] : [];
    default:
      return [];
  }
}

const datedKinds = [
  'ACTOR',
  'DOCUMENT',
  'EVENT',
  'FLOW',
  'FORUM',
  'FORUM_TYPE',
  'FUNCTION',
  'GOAL',
  'INITIATIVE',
  'PROCESS',
  'STATEMENT',
] as const satisfies readonly EntityKind[];

/** Every fact with a place in a calendar, kind by kind; events, decisions and flows that cannot be dated are among them. */
export function datedFacts(reading: Reading): Dated[] {
  return datedKinds
    .flatMap((kind): readonly Fact[] => reading.facts.of(kind))
    .filter(({ standing }) => standing !== 'MISSING')
    .flatMap((fact) =>
      sortsOf(reading, fact).map((sort) => ({ fact, ...sort, whose: [...new Set(sort.whose)] })),
    );
}
