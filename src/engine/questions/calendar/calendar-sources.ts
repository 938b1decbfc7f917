/** What has a place in a calendar: each fact with a date, of which kind, when and whose. */

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
  'PERIOD',
  'VALIDITY',
  'REVIEW',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A dated fact; `when` is EDTF. One that comes back each year has a quarter, and what is undated neither. */
export interface Dated {
  readonly fact: Fact;
  readonly kind: CalendarKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly quarter: number | null;
  readonly whose: readonly string[];
}

type Sort = Omit<Dated, 'fact'>;

const at = (kind: CalendarKind, when: string | undefined, whose: readonly string[]): Sort => ({
  kind,
  from: when ?? null,
  to: when ?? null,
  quarter: null,
  whose,
});
const through = (kind: CalendarKind, { from, to }: Fact, whose: readonly string[]): Sort => ({
  kind,
  from: from ?? null,
  to: to ?? null,
  quarter: null,
  whose,
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
  if (comesBack(event)) return [{ ...at(eventKind, undefined, partOf), quarter }];
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

function sortsOf(reading: Reading, fact: Fact): Sort[] {
  switch (fact.kind) {
    case 'EVENT':
      return ofEvent(fact);
    case 'STATEMENT':
      return fact.statementKind === 'DECISION' ? ofDecision(reading, fact) : [];
    case 'FLOW': {
      const ends = [fact.giver, fact.receiver].filter((end) => end !== undefined);
      const dated = (fact.from ?? fact.to) !== undefined;
      if (fact.flowKind === 'MANDATE') return dated ? [through('MANDATE', fact, ends)] : [];
      return fact.flowKind === 'DECISION' && dated ? [through('DECISION', fact, ends)] : [];
    }
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

/** Every fact with a place in a calendar, kind by kind; events and decisions no source dates are among them. */
export function datedFacts(reading: Reading): Dated[] {
  return datedKinds
    .flatMap((kind): readonly Fact[] => reading.facts.of(kind))
    .filter(({ standing }) => standing !== 'MISSING')
    .flatMap((fact) =>
      sortsOf(reading, fact).map((sort) => ({ fact, ...sort, whose: [...new Set(sort.whose)] })),
    );
}
