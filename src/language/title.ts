/** What a fact is called in a list: its name, or what it says in short. */

import type { Fact } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { factSentence } from './fact-sentence.ts';
import { shortenedAtAWord } from './grammar.ts';
import { inLanguage, nameOf } from './names.ts';
import type { Language } from './words.ts';

const longest = 90;

/** Things have names; a statement is called by its text and another fact by its sentence, shortened at a word. */
export function titleOf(reading: KnowsFacts, fact: Fact, language: Language): string {
  if (fact.name) return nameOf(fact, language);
  if (fact.kind === 'STATEMENT') return shortened(inLanguage(fact.text, language));
  return shortened(factSentence(reading, fact, language));
}

function shortened(text: string): string {
  return shortenedAtAWord(text, longest);
}
