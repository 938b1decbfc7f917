/** Contributions as the memory of acts tells them: each is what its acts made of it. */
import type { Change } from '../changes/change.ts';
import type { ActParts, ContributionAct, ContributionState, ReadAct, TitlePage } from './act.ts';
import { stateAfter } from './steps.ts';

export type Who = NonNullable<ActParts['who']>;

/** What was decided of one change. */
export interface Decision {
  readonly accepted: boolean;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string;
}

/** One act as the history of a contribution tells it. */
export interface HistoryStep {
  readonly place: number;
  readonly act: ContributionAct;
  readonly at: string;
  readonly by: string | null;
  readonly words: string | null;
}

/** A contribution as it stands after some acts; a new value after each. */
export interface Contribution {
  readonly number: number;
  /** Null where a load changed several. */
  readonly landscape: string | null;
  readonly base: number;
  readonly state: ContributionState;
  readonly origin: 'READER' | 'CONTRIBUTOR' | 'LOAD';
  readonly author: Who | null;
  readonly token: string | null;
  readonly begun: string;
  readonly changed: string;
  readonly message: string | null;
  readonly remark: NonNullable<ActParts['remark']> | null;
  readonly email: string | null;
  /** Of a load the difference of its revision tells them. */
  readonly changes: readonly Change[];
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly steps: readonly HistoryStep[];
  readonly wasProposed: boolean;
  readonly publishedIn: number | null;
  readonly mergedInto: number | null;
  readonly answering: readonly number[];
  readonly undoing: number | null;
}

/** A publication: what a revision was made from, and its title page. */
export interface Edition {
  readonly revision: number;
  readonly at: string;
  readonly by: string | null;
  readonly contributions: readonly number[];
  readonly title: TitlePage;
  /** The digest of the chain as it stood with the revision. */
  readonly head: string;
}

/** All that the memory of acts tells, as far as it was read. */
export interface Memory {
  readonly acts: readonly ReadAct[];
  readonly contributions: ReadonlyMap<number, Contribution>;
  readonly editions: ReadonlyMap<number, Edition>;
  /** Acts by the digest of the key they came with. */
  readonly byKey: ReadonlyMap<string, ReadAct>;
}

export const nothingRemembered: Memory = {
  acts: [],
  contributions: new Map(),
  editions: new Map(),
  byKey: new Map(),
};

/** The changes of a contribution that may be published. */
export function acceptedOf({ changes, decisions }: Contribution): Change[] {
  return changes.filter((_, place) => decisions.get(place)?.accepted === true);
}

function begun({ kept, parts }: ReadAct, number: number): Omit<Contribution, 'state' | 'steps'> {
  const origin = { REMARK: 'READER', LOAD: 'LOAD' } as const;
  return {
    number,
    landscape: kept.landscape ?? null,
    base: kept.base ?? 0,
    origin: origin[kept.act as keyof typeof origin] ?? 'CONTRIBUTOR',
    author: parts.who ?? null,
    token: kept.token ?? null,
    begun: kept.at,
    changed: kept.at,
    message: null,
    remark: parts.remark ?? null,
    email: parts.email ?? null,
    changes: [],
    decisions: new Map(),
    wasProposed: false,
    publishedIn: null,
    mergedInto: null,
    answering: [],
    undoing: kept.undoing ?? null,
  };
}

/** What is written anew by BEGIN and SAVE; what they do not say stays. */
function written({ kept, parts }: ReadAct): Partial<Contribution> {
  const { base, answering } = kept;
  return {
    ...(base === undefined ? {} : { base }),
    ...(answering === undefined ? {} : { answering }),
    ...(parts.words === undefined ? {} : { message: parts.words }),
    ...('changes' in kept.commitments ? { changes: parts.changes ?? [] } : {}),
  };
}

function decided({ kept, parts }: ReadAct, before: Contribution['decisions']) {
  const [by, at] = [parts.who?.name ?? null, kept.at];
  const fresh = (kept.decisions ?? []).map(({ change, accepted }): [number, Decision] => [
    change,
    { accepted, reason: parts.reasons?.[change] ?? null, by, at },
  ]);
  return new Map([...before, ...fresh]);
}

/** What an act does to a contribution, but for where it stands. */
const effects: Readonly<
  Partial<Record<ContributionAct, (act: ReadAct, before: Contribution) => Partial<Contribution>>>
> = {
  BEGIN: written,
  SAVE: written,
  LOAD: ({ kept, parts }) => ({
    message: parts.words ?? null,
    publishedIn: kept.revision ?? null,
    wasProposed: true,
  }),
  REMARK: () => ({ wasProposed: true }),
  PROPOSE: () => ({ wasProposed: true }),
  // What is proposed again is looked over again.
  ASK_BACK: () => ({ decisions: new Map() }),
  DECIDE: (act, { decisions }) => ({ decisions: decided(act, decisions) }),
  PUBLISH: ({ kept }) => ({ publishedIn: kept.revision ?? null }),
  WITHDRAW: ({ kept }) => ({ mergedInto: kept.into ?? null }),
};

const unbegun = { state: undefined, steps: [] } as const;

function after(former: Contribution | undefined, act: ReadAct, number: number): Contribution {
  const { kept, parts } = act;
  const before = former ?? { ...begun(act, number), ...unbegun };
  const effect = effects[kept.act]?.(act, before as Contribution) ?? {};
  const whole = { ...before, ...effect };
  const isAllDecided = whole.changes.every((_, place) => whole.decisions.has(place));
  const step = {
    place: kept.place,
    act: kept.act,
    at: kept.at,
    by: parts.who?.name ?? null,
    words: parts.words ?? null,
  };
  return {
    ...whole,
    state: stateAfter(kept.act, former?.state, isAllDecided),
    changed: kept.at,
    steps: [...before.steps, step],
  };
}

function editionOf({ kept, parts, digest }: ReadAct, revision: number): Edition {
  return {
    revision,
    at: kept.at,
    by: parts.who?.name ?? null,
    contributions: kept.contributions,
    title: parts.title ?? {},
    head: digest,
  };
}

/** What is remembered after further acts, in the order of the chain. */
export function remembering(before: Memory, fresh: readonly ReadAct[]): Memory {
  if (fresh.length === 0) return before;
  const contributions = new Map(before.contributions);
  const editions = new Map(before.editions);
  const byKey = new Map(before.byKey);
  for (const act of fresh) {
    const { kept } = act;
    for (const number of kept.contributions)
      contributions.set(number, after(contributions.get(number), act, number));
    if (kept.key !== undefined) byKey.set(kept.key, act);
    // A publication of what was all there already makes no revision of its own.
    if (kept.revision !== undefined && !editions.has(kept.revision))
      editions.set(kept.revision, editionOf(act, kept.revision));
  }
  return { acts: [...before.acts, ...fresh], contributions, editions, byKey };
}
