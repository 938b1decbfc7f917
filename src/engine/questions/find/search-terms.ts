/** From a text to the terms it is found by: stems, folded letters, and the parts of compounds. */
import { stemmer } from '@orama/stemmers/swedish';

/** Lower case words; letters and digits of any script hold a word together. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The word's stem, with å, ä and ö typed as a, a and o. */
export function termOf(word: string): string {
  const stem = word.length > 3 ? stemmer(word) : word;
  return stem.normalize('NFD').replace(/\p{M}/gu, '');
}

const shortest = 4;

/**
 * The parts a compound term is made of, as far as other words of the vocabulary tell: `skolforum` has `skol` and
 * `forum`; a linking s is dropped. A term that is no compound has none.
 */
export function partsOf(term: string, vocabulary: ReadonlySet<string>): string[] {
  const parts = new Set<string>();
  for (let at = shortest; at <= term.length - shortest; at += 1) {
    const head = term.slice(0, at);
    const tail = term.slice(at);
    const unlinked = head.endsWith('s') ? head.slice(0, -1) : head;
    if (vocabulary.has(tail)) parts.add(tail);
    for (const form of [head, unlinked])
      if (form.length >= shortest && vocabulary.has(form) && form !== term) parts.add(form);
  }
  return [...parts];
}
