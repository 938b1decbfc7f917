/** What is worked out once for all who ask of a revision, on nobody's time, and kept as long as the revision is. */
import { LRUCache } from 'lru-cache';
import { forAll } from './work.ts';

/** Work that can pause after each step. */
export type InSteps<T> = Generator<void, T>;

/** Does all steps at once. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What is worked out of a revision is the same from wherever it is seen. */
const wholeOf = <Of extends object>(of: Of): Of => (of as { readonly whole?: Of }).whole ?? of;

/** Gives what was worked out of something before, or works it out. */
export function keptOf<Of extends object, T extends object>(work: (of: Of) => T): (of: Of) => T {
  const kept = new WeakMap<Of, T>();
  return (seen) => {
    const of = wholeOf(seen);
    const known = kept.get(of);
    if (known !== undefined) return known;
    const found = forAll(() => work(of));
    kept.set(of, found);
    return found;
  };
}

/** Gives what was worked out of a part of something before, or works it out. */
export interface KeptOfParts<Of, Part, T> {
  (of: Of, part: Part): T;
  /** Works it out before anybody asks; nothing is left to do once somebody has asked meanwhile. */
  ahead(of: Of, part: Part): InSteps<void>;
}

/**
 * The same for parts of something.
 *
 * @param most - how many are kept; those asked longest ago go first
 */
export function keptOfParts<Of extends object, Part extends object | string, T extends object>(
  most: number,
  work: (of: Of, part: Part) => InSteps<T>,
): KeptOfParts<Of, Part, T> {
  const kept = new WeakMap<Of, LRUCache<Part, T>>();
  const keptOf = (of: Of) => {
    const known = kept.get(of) ?? new LRUCache<Part, T>({ max: most });
    kept.set(of, known);
    return known;
  };
  const find = (seen: Of, part: Part): T => {
    const of = wholeOf(seen);
    const known = keptOf(of).get(part);
    if (known !== undefined) return known;
    const found = forAll(() => atOnce(work(of, part)));
    keptOf(of).set(part, found);
    return found;
  };
  function* ahead(of: Of, part: Part): InSteps<void> {
    const steps = work(of, part);
    while (!keptOf(of).has(part)) {
      const step = steps.next();
      if (step.done) keptOf(of).set(part, step.value);
      else yield;
    }
  }
  return Object.assign(find, { ahead });
}
