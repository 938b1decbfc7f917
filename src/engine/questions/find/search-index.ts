/** All words of a revision and where they stand, as arrays that a thread can hand over. */
import type { Fact } from '../../../model/fact.ts';
import type { FactIndex } from '../../../model/fact-index.ts';
import { linksOf, namesOf, namesOfSection, textsOf, type Written } from './entries.ts';
import { isSmall } from './small-words.ts';
import { keyOf, termOf, wordsOf } from './words.ts';

/** Where in an entry a word stands; a word may stand in several places. */
export const places = { name: 1, text: 2, linked: 4 } as const;
export const placeBits = 3;

/**
 * An entry is a fact or a section of a document; entries are numbered, facts first, in the order of the facts.
 * `starts` and what it points into are rows: those of term `t` stand from `starts[t]` to `starts[t + 1]`.
 */
export interface SearchIndex {
  readonly entries: number;
  /** The terms in order, and the same backwards in order, each with the number of its term. */
  readonly terms: readonly string[];
  readonly backwards: readonly string[];
  readonly backwardTerm: Uint32Array;
  /** By term: the entries it stands in, as `entry << 3 | places`. */
  readonly starts: Uint32Array;
  readonly met: Uint32Array;
  /** Whole names as they can be compared, in order, and whose they are. */
  readonly keys: readonly string[];
  readonly keyEntry: Uint32Array;
  /** By entry: its names; by name: its terms. */
  readonly nameStarts: Uint32Array;
  readonly nameTermStarts: Uint32Array;
  readonly nameTerms: Uint32Array;
  /** By entry: how many words its text has, and how many facts point to it, as a power of two. */
  readonly words: Uint16Array;
  readonly pointed: Uint8Array;
  /** By section: its document's fact and which of its headings. */
  readonly sectionOf: Uint32Array;
  readonly sectionAt: Uint32Array;
}

/** Reads an entry back from what is kept of where a term stands. */
export const entryAt = (met: number) => met >>> placeBits;
export const placesAt = (met: number) => met & ((1 << placeBits) - 1);

/** Words become terms once, however often they stand. */
function termNumbers() {
  const numbers = new Map<string, number>();
  const known = { sv: new Map<string, number>(), en: new Map<string, number>() };
  const numberOf = (word: string, language: Written['language']) => {
    const found = known[language].get(word);
    if (found !== undefined) return found;
    const term = termOf(word, language);
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    known[language].set(word, number);
    return number;
  };
  return { numbers, numberOf };
}

/** Small words are left out unless there is nothing else. */
function telling(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isSmall(word));
  return kept.length > 0 ? kept : words;
}

export type Collected = ReturnType<typeof collect>;

/** A section of a document: whose fact, by number, and which of its headings. */
export type Section = ReturnType<typeof sectionsOf>[number];

/** Collects entries. */
export function collect() {
  const { numbers, numberOf } = termNumbers();
  const pairTerm: number[] = [];
  const pairMet: number[] = [];
  const keys: [string, number][] = [];
  const nameStarts: number[] = [0];
  const nameTermStarts: number[] = [0];
  const nameTerms: number[] = [];
  const words: number[] = [];
  const termsOf = ({ text, language }: Written) =>
    telling(wordsOf(text)).map((word) => numberOf(word, language));
  const add = (names: readonly Written[], texts: readonly Written[], linked: Iterable<number>) => {
    const entry = words.length;
    const placesOf = new Map<number, number>();
    const stands = (term: number, place: number) =>
      placesOf.set(term, (placesOf.get(term) ?? 0) | place);
    const seen = new Set<string>();
    for (const name of names) {
      const key = keyOf(wordsOf(name.text));
      if (seen.has(key)) continue;
      seen.add(key);
      keys.push([key, entry]);
      for (const term of termsOf(name)) {
        nameTerms.push(term);
        stands(term, places.name);
      }
      nameTermStarts.push(nameTerms.length);
    }
    nameStarts.push(nameTermStarts.length - 1);
    let long = 0;
    for (const text of texts)
      for (const term of termsOf(text)) {
        long += 1;
        stands(term, places.text);
      }
    for (const term of linked) stands(term, places.linked);
    words.push(Math.min(long, 65_535));
    for (const [term, place] of placesOf) {
      pairTerm.push(term);
      pairMet.push(((entry << placeBits) | place) >>> 0);
    }
  };
  return {
    numbers,
    termsOf,
    add,
    pairTerm,
    pairMet,
    keys,
    nameStarts,
    nameTermStarts,
    nameTerms,
    words,
  };
}

/** How many entries are made at one go. */
const atOnce = 50;

/** Takes a fact, or a section of a document, among those collected. */
export function addFact(
  collected: Collected,
  names: ReturnType<typeof namesAsTerms>,
  facts: FactIndex,
  fact: Fact,
): void {
  collected.add(namesOf(fact), textsOf({ facts }, fact), names.linkedTo(fact));
}

export function addSection(
  collected: Collected,
  names: ReturnType<typeof namesAsTerms>,
  { document, heading }: Section,
): void {
  collected.add(namesOfSection(heading), [], names.of(document));
}

/** Makes the index of all facts, in steps of a millisecond or two so that others are answered between. */
export function* indexInSteps(facts: FactIndex): Generator<undefined, SearchIndex> {
  const collected = collect();
  const names = namesAsTerms(facts, collected.termsOf);
  let made = 0;
  for (const fact of facts.facts) {
    addFact(collected, names, facts, fact);
    made += 1;
    if (made % atOnce === 0) yield;
  }
  const sections = sectionsOf(facts);
  for (const section of sections) addSection(collected, names, section);
  yield;
  const pointed = facts.facts.map(({ id }) => pointedTo(facts, id));
  return {
    ...(yield* arrangedIndex(collected)),
    pointed: Uint8Array.from([...pointed, ...sections.map(() => 0)]),
    sectionOf: Uint32Array.from(sections, ({ number }) => number),
    sectionAt: Uint32Array.from(sections, ({ at }) => at),
  };
}

/** How many facts point to one, as a power of two. */
export function pointedTo(facts: FactIndex, id: string): number {
  return Math.log2(1 + facts.pointingTo(id).length);
}

/** Makes the index at one go. */
export function searchIndexOf(facts: FactIndex): SearchIndex {
  const steps = indexInSteps(facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The terms of names, read once for each thing however often something points to it. */
export function namesAsTerms(facts: FactIndex, termsOf: (name: Written) => readonly number[]) {
  const known = new Map<string, readonly number[]>();
  const of = (id: string): readonly number[] => {
    const found = known.get(id);
    if (found) return found;
    const fact = facts.byId.get(id);
    const made = fact ? [...new Set(namesOf(fact).flatMap(termsOf))] : [];
    known.set(id, made);
    return made;
  };
  return { of, linkedTo: (fact: Fact) => linksOf(fact).flatMap(of) };
}

/** The sections of all documents: whose fact, by number, and which of its headings. */
export function sectionsOf({ facts }: FactIndex) {
  return facts.flatMap((fact, number) =>
    fact.kind === 'DOCUMENT'
      ? fact.outline.map((heading, at) => ({ document: fact.id, number, heading, at }))
      : [],
  );
}

export const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Terms in order, with the entries of each in rows. */
function* arrangedIndex(collected: ReturnType<typeof collect>) {
  const { numbers, pairTerm, pairMet, nameTerms, keys } = collected;
  const terms = [...numbers.keys()].sort(inOrder);
  const numberNow = new Uint32Array(terms.length);
  terms.forEach((term, now) => {
    numberNow[numbers.get(term) as number] = now;
  });
  yield;
  const starts = new Uint32Array(terms.length + 1);
  const raise = (counts: Uint32Array, at: number, by = 1) => {
    const before = counts[at] as number;
    counts[at] = before + by;
    return before;
  };
  for (const term of pairTerm) raise(starts, (numberNow[term] as number) + 1);
  for (let term = 0; term < terms.length; term += 1) raise(starts, term + 1, starts[term]);
  const next = starts.slice();
  const met = new Uint32Array(pairMet.length);
  pairTerm.forEach((term, pair) => {
    met[raise(next, numberNow[term] as number)] = pairMet[pair] as number;
  });
  yield;
  const backwards = terms
    .map((term, number) => ({ text: reversed(term), number }))
    .sort((a, b) => inOrder(a.text, b.text));
  yield;
  keys.sort(([a, one], [b, other]) => inOrder(a, b) || one - other);
  return {
    entries: collected.words.length,
    terms,
    backwards: backwards.map(({ text }) => text),
    backwardTerm: Uint32Array.from(backwards, ({ number }) => number),
    starts,
    met,
    keys: keys.map(([key]) => key),
    keyEntry: Uint32Array.from(keys, ([, entry]) => entry),
    nameStarts: Uint32Array.from(collected.nameStarts),
    nameTermStarts: Uint32Array.from(collected.nameTermStarts),
    nameTerms: Uint32Array.from(nameTerms, (term) => numberNow[term] as number),
    words: Uint16Array.from(collected.words),
  };
}

/** A term from its end. */
export function reversed(term: string): string {
  return [...term].reverse().join('');
}
