/** The search index of a reading: handed over with it, or made when it is first searched. */
import type { FactIndex } from '../../../model/fact-index.ts';
import type { Reading } from '../../reading.ts';
import { forAll } from '../../work.ts';
import { type SearchIndex, searchIndexOf } from './search-index.ts';

const kept = new WeakMap<FactIndex, SearchIndex>();

/** Keeps an index that was made elsewhere of the same facts. */
export function keepIndex(facts: FactIndex, index: SearchIndex): void {
  kept.set(facts, index);
}

/** The index of a reading. */
export function indexOf({ facts }: Reading): SearchIndex {
  const index = kept.get(facts) ?? forAll(() => searchIndexOf(facts));
  kept.set(facts, index);
  return index;
}
