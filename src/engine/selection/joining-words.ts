/** Joining words that are misspelt, and so stand as names of nobody. */
import { distance } from 'fastest-levenshtein';
import type { Reading } from '../reading.ts';
import type { Selection } from './grammar.ts';
import { badSelection, isUnknown } from './names.ts';

const between = ['and', 'or', 'not', 'och', 'eller', 'inte'] as const;
const before = ['not', 'inte'] as const;

const inOrder = (word: string) => [...word].sort().join('');

/** The joining word one letter away, or with the same letters in another order. */
function nearestTo(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return (
    words.find((one) => inOrder(one) === inOrder(lower)) ??
    words.find((one) => distance(one, lower) <= 1)
  );
}

/**
 * Looks through parts that stand beside each other for one that was meant to join two others.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION`, with the word that was meant
 * @example refuseMisspelt(reading, parts of `rad adn verkstad`)  // Did you mean "and"?
 */
export function refuseMisspelt(reading: Reading, parts: readonly Selection[]): void {
  for (const [place, part] of parts.slice(0, -1).entries()) {
    if (part.does !== 'NAME' || !part.bare) continue;
    const meant = nearestTo(part.name, place === 0 ? before : between);
    if (meant !== undefined && isUnknown(reading, part.name))
      throw badSelection(part.at, `nobody is called "${part.name}".`, `Did you mean "${meant}"?`);
  }
}
