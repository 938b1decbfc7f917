/** Numbers in words, lists with "och", and a capital at the beginning. */
import type { Language } from './words.ts';

const numbers: Readonly<Record<Language, readonly string[]>> = {
  SV: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  EN: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** `3` as `tre`; above twelve in figures, with a space in thousands in Swedish. */
export function numberWord(count: number, language: Language): string {
  return numbers[language][count] ?? figures(count, language);
}

/** The same before a word such as `steg` or `flöde`: `ett steg`. */
export function numberOfNeuter(count: number, language: Language): string {
  return count === 1 && language === 'SV' ? 'ett' : numberWord(count, language);
}

/** A number in figures as the language writes it: `1 254`, `1,254`. */
export function figures(count: number, language: Language): string {
  const grouped = new Intl.NumberFormat(language === 'SV' ? 'sv-SE' : 'en-GB').format(count);
  return grouped.replace(/\u00a0|\u202f/g, ' ');
}

/** `A, B och C`; beyond `most`, `A, B och 7 till`. Where one of them has a comma itself, semicolons tell them apart. */
export function listed(
  items: readonly string[],
  language: Language,
  most = 6,
  total = items.length,
): string {
  const and = language === 'SV' ? 'och' : 'and';
  const shown = items.length > most ? items.slice(0, most - 1) : [...items];
  const rest = total - shown.length;
  const last = rest > 0 ? `${rest} ${language === 'SV' ? 'till' : 'more'}` : shown.pop();
  if (last === undefined) return '';
  if (shown.length === 0) return last;
  const hasComma = [...shown, last].some((item) => item.includes(', '));
  return hasComma ? `${shown.join('; ')}; ${and} ${last}` : `${shown.join(', ')} ${and} ${last}`;
}

/** The same text with a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text as a sentence: a capital first, one full stop last, or the mark it has. */
export function sentence(text: string): string {
  const bare = capital(text.trim()).replace(/(?<![.\s])[.\s]+$/, '');
  return /[?!]$/.test(bare) ? bare : `${bare}.`;
}

/** The text, cut at a word and with a mark where it is longer than so many signs. */
export function shortenedAtAWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastWord = cut.split(/\s/).at(-1) ?? '';
  return `${cut.slice(0, cut.length - lastWord.length).trimEnd() || cut} …`;
}
