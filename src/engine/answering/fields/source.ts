/** What resolvers hand on: an id's fact together with the reading it is from. */

import { flowOf } from '../../../language/use.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';
import type { FlowUse } from '../answer.ts';
import type { NarrowedBy } from '../narrowed.ts';

/** A fact, and the reading that knows what it points to; its id at hand, as what is asked for most. */
export interface Known<F extends Fact = Fact> {
  readonly id: string;
  readonly reading: Reading;
  readonly fact: F;
}
/** A flow, the same wherever it appears. */
export type KnownFlow = Known<FactOf<'FLOW'>>;
/** A flow as it is followed in an answer. */
export interface KnownUse {
  readonly reading: Reading;
  readonly flow: KnownFlow;
  /** The fact in the direction it is followed. */
  readonly followed: FactOf<'FLOW'>;
  readonly statedBetween: readonly string[] | null;
}
/** A part of an answer, and the reading it is from. */
export type From<T> = T & {
  readonly reading: Reading;
  /** What the question was narrowed by, where that is to be said. */
  readonly narrowed?: NarrowedBy | undefined;
};

/** The language names and sentences are asked in. */
export interface InLanguage {
  readonly language: 'SV' | 'EN';
}
/** How many of a short list are asked for. */
export interface FirstOf {
  readonly first: number;
}

/** Parts of an answer keep the reading of the whole. */
export function within<T extends object>(
  { reading }: From<object>,
  items: readonly T[],
): From<T>[] {
  return items.map((item) => ({ ...item, reading }));
}

/** Parts whose sentences hold only for what the whole was narrowed to. */
export function withinNarrowed<T extends object>(whole: From<object>, items: readonly T[]) {
  return within(whole, items).map((item): From<T> => ({ ...item, narrowed: whole.narrowed }));
}

/** The fact with this id; an answer never names an id its reading does not know. A thing is the same in what would be as in what is. */
export function known(reading: Reading, id: string): Known {
  const told = reading.madeFrom?.facts.byId.has(id) ? reading.madeFrom : reading;
  const fact = told.facts.byId.get(id);
  if (fact === undefined) throw new Error(`Revision ${reading.revision} has no "${id}".`);
  return { id, reading: told, fact };
}

/** A fact of a reading. */
export function knownFact<F extends Fact>(reading: Reading, fact: F): Known<F> {
  return { id: fact.id, reading, fact };
}

/** The facts with these ids. */
export function knownAll(reading: Reading, ids: readonly string[]): Known[] {
  return ids.map((id) => known(reading, id));
}

/** The flow with this id, as it is stated. */
export function knownFlow(reading: Reading, flow: string): KnownFlow {
  const { fact, ...found } = known(reading, flow);
  if (fact.kind !== 'FLOW') throw new Error(`"${flow}" is no flow.`);
  return { ...found, fact };
}

/** The flows with these ids. */
export function knownFlows(reading: Reading, flows: readonly string[]): KnownFlow[] {
  return flows.map((flow) => knownFlow(reading, flow));
}

/** Flows as they are followed here: each in the direction it goes, and for whom it was stated. */
export function usesOf(reading: Reading, uses: readonly FlowUse[]): KnownUse[] {
  return uses.map((use) => ({
    reading,
    flow: knownFlow(reading, use.flow),
    followed: flowOf(reading, use),
    statedBetween: use.statedBetween,
  }));
}

/** A fact by its id, or none. */
export function optional({ reading }: From<object>, id: string | null) {
  return id === null ? null : known(reading, id);
}

/** The first facts of a list of ids. */
export function firstFacts<K extends string>(property: K) {
  return (whole: From<Readonly<Record<K, readonly string[]>>>, { first }: FirstOf) =>
    knownAll(whole.reading, whole[property].slice(0, first));
}

/** The first flows of a list of ids. */
export function firstFlows<K extends string>(property: K) {
  return (whole: From<Readonly<Record<K, readonly string[]>>>, { first }: FirstOf) =>
    knownFlows(whole.reading, whole[property].slice(0, first));
}
