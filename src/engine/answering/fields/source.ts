/** What resolvers hand on: an id's fact together with the reading it is from. */

import { flowOf } from '../../../language/use.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';
import type { FlowUse } from '../answer.ts';

/** A fact, and the reading that knows what it points to; its id at hand, as what is asked for most. */
export interface Known<F extends Fact = Fact> {
  readonly id: string;
  readonly reading: Reading;
  readonly fact: F;
}
/** A flow as it answers here. */
export interface KnownFlow extends Known<FactOf<'FLOW'>> {
  readonly statedBetween: readonly string[] | null;
}
/** A part of an answer, and the reading it is from. */
export type From<T> = T & { readonly reading: Reading };

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

/** The fact with this id; an answer never names an id its reading does not know. */
export function known(reading: Reading, id: string): Known {
  const fact = reading.facts.byId.get(id);
  if (fact === undefined) throw new Error(`Revision ${reading.revision} has no "${id}".`);
  return { id, reading, fact };
}

/** A fact of a reading. */
export function knownFact<F extends Fact>(reading: Reading, fact: F): Known<F> {
  return { id: fact.id, reading, fact };
}

/** The facts with these ids. */
export function knownAll(reading: Reading, ids: readonly string[]): Known[] {
  return ids.map((id) => known(reading, id));
}

/** The flow with this id, as stated for itself or for a whole; one that goes back is told in the direction it goes. */
export function knownFlow(reading: Reading, use: FlowUse): KnownFlow {
  const { flow, statedBetween } = use;
  const { fact } = known(reading, flow);
  if (fact.kind !== 'FLOW') throw new Error(`"${flow}" is no flow.`);
  return { id: flow, reading, fact: flowOf(reading, use), statedBetween };
}

/** Several flows. */
export function knownFlows(reading: Reading, uses: readonly FlowUse[]): KnownFlow[] {
  return uses.map((use) => knownFlow(reading, use));
}

/** A flow by its id, stated for itself. */
export function flowAlone(reading: Reading, flow: string): KnownFlow {
  return knownFlow(reading, { flow, statedBetween: null });
}

/** Flows by their ids, each stated for itself. */
export function flowsAlone(reading: Reading, flows: readonly string[]): KnownFlow[] {
  return flows.map((flow) => flowAlone(reading, flow));
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
    flowsAlone(whole.reading, whole[property].slice(0, first));
}
