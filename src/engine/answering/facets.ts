/** Counts of what an answer holds, along each dimension in the order of its vocabulary. */
import type { Facet } from './answer.ts';

/** Counts words by how often they are added; words never added are left out. */
export interface Tally {
  /** Adds one to each word whose bit is set. */
  addBits(bits: number): void;
  facets(): Facet[];
}

/** A tally along one dimension whose words are these. */
export function tally(dimension: string, words: readonly string[]): Tally {
  const counts = words.map(() => 0);
  return {
    addBits(bits) {
      for (let left = bits; left !== 0; left &= left - 1) {
        const place = 31 - Math.clz32(left & -left);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    },
    facets: () =>
      words.flatMap((value, place) => {
        const count = counts[place] ?? 0;
        return count === 0 ? [] : [{ dimension, value, count }];
      }),
  };
}
