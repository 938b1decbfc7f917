/** `<landscape>/words.yaml`: what a landscape's sources write in Swedish only, with its English. */
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { Text } from '../model/common.ts';
import type { CheckedFact } from './checked-fact.ts';
import { landscapeOf, unreadable } from './own-file.ts';
import type { SeedFile } from './seed-file.ts';

/** What such a file holds. */
export const Words = z.array(Text);

/** What a file has of words. */
export interface Worded {
  readonly words: readonly Text[];
  readonly file: SeedFile;
}

const hint = 'Each word is: - { sv: …, en: … }, the Swedish as the facts have it.';

/** The words of the file, with a fault for each thing in it that cannot be read and each word that stands there before. */
export function readWords(file: SeedFile): { worded: Worded[]; faults: KnowledgeError[] } {
  const { success, data: words, error } = Words.safeParse(file.value);
  if (!success) return { worded: [], faults: unreadable(file, 'words', error, hint) };
  return { worded: [{ words, file }], faults: repeated(words, file) };
}

function repeated(words: readonly Text[], file: SeedFile): KnowledgeError[] {
  const seen = new Set<string>();
  return words.flatMap(({ sv }, row) => {
    if (!seen.has(sv)) {
      seen.add(sv);
      return [];
    }
    const message = `"${sv}" stands there twice.`;
    const at = file.at([row, 'sv']);
    return [new KnowledgeError('SEED_SHAPE', message, { at, hint: 'Leave one of them.' })];
  });
}

/** The facts, each landscape with the words its file has. */
export function withWords(facts: readonly CheckedFact[], worded: readonly Worded[]): CheckedFact[] {
  return facts.map((checked) => {
    const { fact, raw } = checked;
    const own = worded.find(({ file }) => landscapeOf(file) === fact.id);
    if (fact.kind !== 'LANDSCAPE' || own === undefined) return checked;
    return { raw, fact: { ...fact, words: [...own.words] } };
  });
}
