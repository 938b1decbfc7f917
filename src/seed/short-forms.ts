/** The lists a fact may hold of facts about itself, and how each becomes a fact of its own. */
import type { EntityKind } from '../model/fact.ts';

type Given = Readonly<Record<string, unknown>>;

/** A short form: the kind it makes, what it takes from its owner, and the id it gets when none is written. */
export interface ShortForm {
  readonly kind: EntityKind | 'SAME';
  readonly given: (owner: string, item: Given) => Given;
  readonly id: (owner: string, item: Given) => string;
}

/** Lower case a–z, 0–9 and hyphens: the first words of a text as part of an id. */
export function slug(text: unknown, words = 6): string {
  return String(text ?? '')
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

function statement(kind: string): ShortForm {
  return {
    kind: 'STATEMENT',
    given: (owner, item) => ({ kind, about: owner, ...item }),
    id: (owner, item) => `${owner}.${kind.toLowerCase()}.${slug(item.sv) || slug(item.property)}`,
  };
}

const silence: ShortForm = {
  kind: 'STATEMENT',
  given: (owner, item) => ({
    kind: 'SILENCE',
    about: owner,
    sv: `Källan anger inte ${String(item.property ?? 'detta')}.`,
    en: `The source does not state ${String(item.property ?? 'this')}.`,
    ...item,
  }),
  id: (owner, item) => `${owner}.silence.${slug(item.property)}`,
};

const seat: ShortForm = {
  kind: 'SEAT',
  given: (owner, item) => ({ of: owner, capacity: 'MEMBER', ...item }),
  id: (owner, item) =>
    joined2(owner, 'seat', item.for, item.capacity === 'MEMBER' ? '' : item.capacity),
};

function joined2(owner: string, ...parts: unknown[]): string {
  return `${owner}.${joined(...parts)}`;
}

const placement: ShortForm = {
  kind: 'PLACEMENT',
  given: (owner, item) => ({ of: owner, ...item }),
  id: (owner, item) => joined2(owner, 'placement', item.role, item.area, item.level, item.context),
};

const flow: ShortForm = {
  kind: 'FLOW',
  given: (owner, item) => {
    if (item.from === undefined) return { ...item, from: owner };
    return item.to === undefined ? { ...item, to: owner } : item;
  },
  id: (owner, item) => joined(item.from ?? owner, item.kind, item.to ?? owner),
};

const tie: ShortForm = {
  kind: 'TIE',
  given: (owner, item) => ({ from: owner, ...item }),
  id: (owner, item) => joined(owner, item.kind, item.to),
};

const tieFrom: ShortForm = {
  kind: 'TIE',
  given: (owner, item) => ({ to: owner, ...item }),
  id: (owner, item) => joined(item.from, item.kind, owner),
};

const slot: ShortForm = {
  kind: 'EVENT',
  given: (owner, item) => ({ kind: 'SLOT', partOf: owner, ...item }),
  id: (owner, item) => joined2(owner, 'slot', `q${String(item.quarter ?? '')}`),
};

const event: ShortForm = {
  kind: 'EVENT',
  given: (owner, item) => ({ kind: 'EVENT', partOf: owner, ...item }),
  id: (owner, item) => joined2(owner, 'event', item.when),
};

const participation: ShortForm = {
  kind: 'PARTICIPATION',
  given: (owner, item) => ({ in: owner, capacity: 'MEMBER', ...item }),
  id: (owner, item) => joined2(owner, 'participation', item.by ?? item.onBehalfOf),
};

const measure: ShortForm = {
  kind: 'MEASURE',
  given: (owner, item) => ({ of: owner, ...item }),
  id: (owner, item) => joined2(owner, 'measure', item.quantity ?? item.unit),
};

const part: ShortForm = {
  kind: 'SAME',
  given: (owner, item) => ({ partOf: owner, ...item }),
  id: (owner, item) => joined2(owner, 'part', item.number ?? ''),
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
  purposes: statement('PURPOSE'),
  tasks: statement('TASK'),
  rules: statement('RULE'),
  authority: statement('AUTHORITY'),
  principles: statement('PRINCIPLE'),
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
  const owner = String(item.of ?? item.in ?? item.from ?? '');
  if (kind === 'STATEMENT') {
    const about = Array.isArray(item.about) ? item.about[0] : item.about;
    if (about === undefined || item.kind === undefined) return undefined;
    return `${String(about)}.${slug(item.kind)}.${slug(item.sv) || slug(item.property)}`;
  }
  const form = idsWhenStandingAlone[kind];
  return owner === '' ? undefined : form?.id(owner, item);
}
