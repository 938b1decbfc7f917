/** From a text to the words it is found by: folded letters, stems, and the forms a word may have. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/**
 * Lower-case words; `6.4.1` and `§13` are words too. Ligatures are letters, and what is not seen, such as soft hyphens, is
 * not there.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase()
      .replaceAll('%', ' procent ')
      .replaceAll('§ ', '§')
      .match(/§?\d+(?:\.\d+)+|§\d+|[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** With å, ä and ö as a, a and o. */
export function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words without marks, as one text that can be compared. */
export function keyOf(words: readonly string[]): string {
  return bare(words.join(' '));
}

const stemOf = (word: string, stem: (word: string) => string) =>
  word.length > 3 && /^\p{L}+$/u.test(word) ? stem(word) : word;

/** What a word of a text in a language is kept by. */
export function termOf(word: string, language: 'sv' | 'en'): string {
  return bare(stemOf(word, language === 'sv' ? swedish : english));
}

/** What the stemmer leaves of Swedish inflections, the longest first; `tt` and `t` are those of adjectives. */
const endings =
  'arnas ernas orna arna erna arnas orna ets ens ans nas et en an na ar er or es tt n t a e s d'
    .split(' ')
    .sort((a, b) => b.length - a.length);
const endingSet: ReadonlySet<string> = new Set(endings);
const shortest = 3;

/** Whether a term that begins with another goes on as an inflection of it. */
export function isInflection(rest: string): boolean {
  return endingSet.has(rest);
}

/** How many of {@link formsOf} come before those that are only guessed. */
export const sureForms = 3;

/** Longer than any word that is looked for. */
const longest = 60;

/** The terms a word somebody wrote may be kept by, whatever language and form it is in; the likeliest first. */
export function formsOf(whole: string): string[] {
  const word = whole.slice(0, longest);
  const once = stemOf(word, swedish);
  const forms = [word, once, stemOf(word, english)];
  for (const ending of endings)
    for (const form of [word, once])
      if (form.endsWith(ending) && form.length - ending.length >= shortest) {
        const base = form.slice(0, -ending.length);
        forms.push(base, stemOf(base, swedish));
      }
  return [...new Set([...forms, stemOf(once, swedish)].map(bare))];
}
