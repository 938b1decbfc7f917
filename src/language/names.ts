/** What things are called. */
import type { Reading } from '../flows/flow-graph.ts';
import type { Fact } from '../model/fact.ts';
import { kindWords, type Language } from './words.ts';

const textKey = { SV: 'sv', EN: 'en' } as const;

/** One language's words of a text in both. */
export function inLanguage(
  text: { readonly sv: string; readonly en: string },
  language: Language,
): string {
  return text[textKey[language]];
}

/** The name of a fact; what has none is called by its kind and id. */
export function nameOf(fact: Fact, language: Language): string {
  if (fact.name) return inLanguage(fact.name, language);
  return `${kindWords[fact.kind][language]} ${fact.id}`;
}

/** The name of what an id stands for; an absent id is someone no source names. */
export function nameOfId(reading: Reading, id: string | undefined, language: Language): string {
  if (id === undefined)
    return language === 'SV' ? 'någon som källorna inte anger' : 'someone the sources do not name';
  const fact = reading.facts.byId.get(id);
  return fact ? nameOf(fact, language) : id;
}
