/** The search index of a reading: handed over with it, or made when it is first searched; and one of each landscape alone. */
import type { FactOf } from '../../../model/fact.ts';
import type { FactIndex } from '../../../model/fact-index.ts';
import { coverageOf } from '../../coverage/coverage-of.ts';
import { type InSteps, keptOfParts } from '../../kept.ts';
import type { Reading } from '../../reading.ts';
import { forAll } from '../../work.ts';
import { indexInSteps, type SearchIndex, searchIndexOf } from './search-index.ts';

const kept = new WeakMap<FactIndex, SearchIndex>();

/** Keeps an index that was made elsewhere of the same facts. */
export function keepIndex(facts: FactIndex, index: SearchIndex): void {
  kept.set(facts, index);
}

/** The index of these facts, where there is one already. */
export function keptIndex(facts: FactIndex): SearchIndex | undefined {
  return kept.get(facts);
}

/** The index of a reading. */
export function indexOf({ facts }: Reading): SearchIndex {
  const index = kept.get(facts) ?? forAll(() => searchIndexOf(facts));
  kept.set(facts, index);
  return index;
}

/** What is searched: facts, and the index of their words. */
export interface Searched {
  readonly reading: Reading;
  readonly index: SearchIndex;
}

/** As many as a country has regions, twice. */
const mostKept = 48;

/** A landscape's own facts and those of all: how rare a word is there hangs on no other landscape. */
export const searchedIn = keptOfParts(
  mostKept,
  function* search(whole: Reading, landscape: FactOf<'LANDSCAPE'>): InSteps<Searched> {
    const { reading } = coverageOf(whole, landscape).survey;
    yield;
    const known = kept.get(reading.facts);
    const index = known ?? (yield* indexInSteps(reading.facts));
    kept.set(reading.facts, index);
    return { reading, index };
  },
);
