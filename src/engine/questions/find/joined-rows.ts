/** Rows of a search index that stay, joined with those of entries that were read anew: what comes out is in the order it would have been made in. */
import type { InSteps } from '../../kept.ts';
import {
  type Collected,
  entryAt,
  inOrder,
  placeBits,
  reversed,
  type SearchIndex,
} from './search-index.ts';

/** How many rows are gone through at one go. */
const atOnce = 50_000;
/** Stands for an entry or a term that has no other. */
export const none = -1;

interface Terms {
  readonly terms: readonly string[];
  /** The new number of each old term, and of each that was collected; none where it is gone. */
  readonly ofOld: Int32Array;
  readonly ofRead: Int32Array;
}

/** The terms that stand somewhere, in order; the list as it was where it is the same. */
export function* joinedTerms(
  before: SearchIndex,
  newOf: Int32Array,
  read: Collected,
): InSteps<Terms> {
  const left = new Uint8Array(before.terms.length);
  for (let term = 0; term < left.length; term += 1) {
    const end = before.starts[term + 1] as number;
    for (let at = before.starts[term] as number; at < end && left[term] === 0; at += 1)
      if (newOf[entryAt(before.met[at] as number)] !== none) left[term] = 1;
    if (term % 5000 === 0) yield;
  }
  const come = [...read.numbers.keys()].sort(inOrder);
  yield;
  const terms: string[] = [];
  const ofOld = new Int32Array(before.terms.length).fill(none);
  const ofRead = new Int32Array(come.length).fill(none);
  let next = 0;
  const take = (term: string) => {
    ofRead[read.numbers.get(term) as number] = terms.push(term) - 1;
    next += 1;
  };
  for (const [number, term] of before.terms.entries()) {
    for (let one = come[next]; one !== undefined && one < term; one = come[next]) take(one);
    if (come[next] === term) take(term);
    else if (left[number] === 1) terms.push(term);
    else continue;
    ofOld[number] = terms.length - 1;
  }
  while (next < come.length) take(come[next] as string);
  yield;
  const isAsBefore = terms.length === before.terms.length && ofOld.every((now, at) => now === at);
  return { terms: isAsBefore ? before.terms : terms, ofOld, ofRead };
}

interface Joined {
  readonly terms: Terms;
  /** The entries that were read, in order. */
  readonly read: readonly number[];
}

/** By term its entries: those that stay, and those that were read, in order. */
export function* joinedRows(
  before: SearchIndex,
  newOf: Int32Array,
  collected: Collected,
  { terms: { terms, ofOld, ofRead }, read }: Joined,
): InSteps<Pick<SearchIndex, 'starts' | 'met'>> {
  const come = new Map<number, number[]>();
  for (const [pair, term] of collected.pairTerm.entries()) {
    const told = collected.pairMet[pair] as number;
    const entry = read[entryAt(told)] as number;
    const row = ((entry << placeBits) | (told & ((1 << placeBits) - 1))) >>> 0;
    const now = ofRead[term] as number;
    come.set(now, [...(come.get(now) ?? []), row]);
  }
  const starts = new Uint32Array(terms.length + 1);
  const met = new Uint32Array(before.met.length + collected.pairMet.length);
  let length = 0;
  let old = 0;
  for (let term = 0; term < terms.length; term += 1) {
    while (old < ofOld.length && (ofOld[old] as number) < term) old += 1;
    const fresh = come.get(term) ?? [];
    let next = 0;
    const isOld = ofOld[old] === term;
    const end = isOld ? (before.starts[old + 1] as number) : 0;
    for (let at = isOld ? (before.starts[old] as number) : end; at < end; at += 1) {
      const told = before.met[at] as number;
      const entry = newOf[entryAt(told)] as number;
      if (entry === none) continue;
      const row = ((entry << placeBits) | (told & ((1 << placeBits) - 1))) >>> 0;
      while (next < fresh.length && (fresh[next] as number) < row)
        met[length++] = fresh[next++] as number;
      met[length++] = row;
      if (length % atOnce === 0) yield;
    }
    while (next < fresh.length) met[length++] = fresh[next++] as number;
    starts[term + 1] = length;
  }
  return { starts, met: met.slice(0, length) };
}

/** Whole names in order, with those that were read. */
export function joinedKeys(
  before: SearchIndex,
  newOf: Int32Array,
  collected: Collected,
  read: readonly number[],
): Pick<SearchIndex, 'keys' | 'keyEntry'> {
  const come = collected.keys
    .map(([key, at]): [string, number] => [key, read[at] as number])
    .sort(([a, one], [b, other]) => inOrder(a, b) || one - other);
  const keys: string[] = [];
  const entries: number[] = [];
  let next = 0;
  const take = () => {
    const [key, entry] = come[next] as [string, number];
    keys.push(key);
    entries.push(entry);
    next += 1;
  };
  const isNext = (key: string, entry: number) => {
    const one = come[next];
    return one !== undefined && (one[0] < key || (one[0] === key && one[1] < entry));
  };
  for (const [at, key] of before.keys.entries()) {
    const entry = newOf[before.keyEntry[at] as number] as number;
    if (entry === none) continue;
    while (isNext(key, entry)) take();
    keys.push(key);
    entries.push(entry);
  }
  while (next < come.length) take();
  return { keys, keyEntry: Uint32Array.from(entries) };
}

type Named = Pick<SearchIndex, 'nameStarts' | 'nameTermStarts' | 'nameTerms' | 'words'>;

/** By entry its names and their terms, and how many words it has. */
export function* joinedNames(
  before: SearchIndex,
  oldOf: Int32Array,
  collected: Collected,
  { ofOld, ofRead }: Terms,
): InSteps<Named> {
  const nameStarts = new Uint32Array(oldOf.length + 1);
  const words = new Uint16Array(oldOf.length);
  const nameTermStarts: number[] = [0];
  const nameTerms: number[] = [];
  let read = 0;
  for (let entry = 0; entry < oldOf.length; entry += 1) {
    const old = oldOf[entry] as number;
    const [from, at, number] = old === none ? [collected, read++, ofRead] : [before, old, ofOld];
    words[entry] = from.words[at] as number;
    const end = from.nameStarts[at + 1] as number;
    for (let name = from.nameStarts[at] as number; name < end; name += 1) {
      const last = from.nameTermStarts[name + 1] as number;
      for (let term = from.nameTermStarts[name] as number; term < last; term += 1)
        nameTerms.push(number[from.nameTerms[term] as number] as number);
      nameTermStarts.push(nameTerms.length);
    }
    nameStarts[entry + 1] = nameTermStarts.length - 1;
    if (entry % 5000 === 0) yield;
  }
  return {
    ...{ nameStarts, words, nameTermStarts: Uint32Array.from(nameTermStarts) },
    nameTerms: Uint32Array.from(nameTerms),
  };
}

/** The terms from their ends, in order: those that stay, with those that came. */
export function backwardsOf(before: SearchIndex, { terms, ofOld }: Terms) {
  const { backwards, backwardTerm } = before;
  if (terms === before.terms) return { backwards, backwardTerm };
  const staying = new Set(ofOld);
  const come = [...terms.keys()]
    .filter((number) => !staying.has(number))
    .map((number) => ({ text: reversed(terms[number] as string), number }))
    .sort((a, b) => inOrder(a.text, b.text));
  const made: string[] = [];
  const numbers: number[] = [];
  let next = 0;
  const take = (text: string, number: number) => {
    made.push(text);
    numbers.push(number);
  };
  const takeUntil = (isNext: (text: string) => boolean) => {
    for (let one = come[next]; one && isNext(one.text); one = come[++next])
      take(one.text, one.number);
  };
  for (const [at, text] of backwards.entries()) {
    const number = ofOld[backwardTerm[at] as number] as number;
    if (number === none) continue;
    takeUntil((one) => one < text);
    take(text, number);
  }
  takeUntil(() => true);
  return { backwards: made, backwardTerm: Uint32Array.from(numbers) };
}
