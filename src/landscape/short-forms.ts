/** The lists a fact may hold of facts about itself, and how each becomes a fact of its own. */
import type { EntityKind } from '../model/fact.ts';
import { type Mapping as Given, isMapping, plainText } from './raw-fact.ts';

/** A short form: the kind it makes, what it takes from its owner, and the id it gets when none is written. */
export interface ShortForm {
  readonly kind: EntityKind | 'SAME';
  readonly given: (owner: string, item: Given) => Given;
  readonly id: (owner: string, item: Given) => string;
  /** One item as people write it. */
  readonly example: string;
}

/** Lower case a–z, 0–9 and hyphens: the first words of a text as part of an id. */
export function slug(text: unknown, words = 6): string {
  return plainText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, words)
    .join('-');
}

function joined(...parts: unknown[]): string {
  return parts
    .map((part) => slug(Array.isArray(part) ? part[0] : part, 12))
    .filter(Boolean)
    .join('.');
}

/** The owner's id as it is, then the parts that are there. */
function below(owner: string, ...parts: unknown[]): string {
  return [owner, joined(...parts)].filter(Boolean).join('.');
}

function statementId(about: string, kind: unknown, item: Given): string {
  const text = item.sv ?? (isMapping(item.text) ? item.text.sv : item.text) ?? item.property;
  return [about, slug(kind), slug(text)].filter(Boolean).join('.');
}

function statement(kind: string): ShortForm {
  return {
    kind: 'STATEMENT',
    given: (owner, item) => ({ kind, about: owner, ...item }),
    id: (owner, item) => statementId(owner, kind, item),
    example: '{ sv: …, en: … }',
  };
}

const silence: ShortForm = {
  kind: 'STATEMENT',
  given: (owner, item) => ({
    kind: 'SILENCE',
    about: owner,
    sv: `Källan anger inte ${plainText(item.property ?? 'detta')}.`,
    en: `The source does not state ${plainText(item.property ?? 'this')}.`,
    ...item,
  }),
  id: (owner, item) => [owner, 'silence', slug(item.property)].filter(Boolean).join('.'),
  example: '{ property: chair, sv: …, en: … }',
};

const seat: ShortForm = {
  kind: 'SEAT',
  given: (owner, item) => ({ of: owner, capacity: 'MEMBER', ...item }),
  id: (owner, item) =>
    below(owner, 'seat', item.for, item.capacity === 'MEMBER' ? '' : item.capacity),
  example: '{ for: rektor, capacity: CHAIR }',
};

const placement: ShortForm = {
  kind: 'PLACEMENT',
  given: (owner, item) => ({ of: owner, ...item }),
  id: (owner, item) => below(owner, 'placement', item.role, item.area, item.level, item.context),
  example: '{ role: utbildare, level: REGIONAL }',
};

const flow: ShortForm = {
  kind: 'FLOW',
  given: (owner, item) => {
    if (item.from === undefined) return { ...item, from: owner };
    return item.to === undefined ? { ...item, to: owner } : item;
  },
  id: (owner, item) => joined(item.from ?? owner, item.kind, item.to ?? owner),
  example: '{ kind: NEED, to: rad }',
};

const tie: ShortForm = {
  kind: 'TIE',
  given: (owner, item) => ({ from: owner, ...item }),
  id: (owner, item) => joined(owner, item.kind, item.to),
  example: '{ kind: CONVENES, to: rad }',
};

const tieFrom: ShortForm = {
  kind: 'TIE',
  given: (owner, item) => ({ to: owner, ...item }),
  id: (owner, item) => joined(item.from, item.kind, owner),
  example: '{ kind: CONVENES, from: region }',
};

const slot: ShortForm = {
  kind: 'EVENT',
  given: (owner, item) => ({ kind: 'SLOT', partOf: owner, ...item }),
  id: (owner, item) => below(owner, 'slot', `q${plainText(item.quarter)}`),
  example: '{ quarter: 1, name: … }',
};

const event: ShortForm = {
  kind: 'EVENT',
  given: (owner, item) => ({ kind: 'EVENT', partOf: owner, ...item }),
  id: (owner, item) => below(owner, 'event', item.when),
  example: '{ id: …, kind: MEETING, when: 2024-04-26, name: … }',
};

const participation: ShortForm = {
  kind: 'PARTICIPATION',
  given: (owner, item) => ({ in: owner, capacity: 'MEMBER', ...item }),
  id: (owner, item) => below(owner, 'participation', item.by ?? item.onBehalfOf),
  example: '{ by: …, capacity: CHAIR }',
};

const measure: ShortForm = {
  kind: 'MEASURE',
  given: (owner, item) => ({ of: owner, ...item }),
  id: (owner, item) => below(owner, 'measure', item.quantity ?? item.unit),
  example: '{ value: 12, unit: personer }',
};

const part: ShortForm = {
  kind: 'SAME',
  given: (owner, item) => ({ partOf: owner, ...item }),
  id: (owner, item) => below(owner, 'part', item.number),
  example: '{ id: …, name: … }',
};

/** By the key they are written under. */
export const shortForms: Readonly<Record<string, ShortForm>> = {
  seats: seat,
  placements: placement,
  flows: flow,
  ties: tie,
  tiesFrom: tieFrom,
  slots: slot,
  events: event,
  participations: participation,
  measures: measure,
  parts: part,
  silences: silence,
  contradictions: statement('CONTRADICTION'),
  differences: statement('DIFFERENCE'),
  purposes: statement('PURPOSE'),
  tasks: statement('TASK'),
  rules: statement('RULE'),
  authority: statement('AUTHORITY'),
  principles: statement('PRINCIPLE'),
  reasons: statement('REASON'),
  situations: statement('SITUATION'),
  positions: statement('POSITION'),
  questions: statement('QUESTION'),
  items: statement('ITEM'),
  decisions: statement('DECISION'),
};

const idsWhenStandingAlone: Partial<Record<EntityKind, ShortForm>> = {
  SEAT: seat,
  PLACEMENT: placement,
  FLOW: flow,
  TIE: tie,
  PARTICIPATION: participation,
  MEASURE: measure,
};

/** The derived id of a joining fact that stands in a file of its own; undefined where it must be written. */
export function derivedId(kind: EntityKind, item: Given): string | undefined {
  const owner = plainText(item.of ?? item.in ?? item.from);
  if (kind === 'STATEMENT') {
    const about = Array.isArray(item.about) ? item.about[0] : item.about;
    if (about === undefined || item.kind === undefined) return undefined;
    return statementId(plainText(about), item.kind, item);
  }
  const form = idsWhenStandingAlone[kind];
  return owner === '' ? undefined : form?.id(owner, item);
}
