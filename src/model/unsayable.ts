/** What no text of a fact may hold: signs that cannot be seen and yet change what is read, drawn or written as XML. */

/** Why a text cannot be said. */
export interface Unsayable {
  readonly says: string;
  readonly hint: string;
  /** Where in the text. */
  readonly at: number;
}

/**
 * Control signs but for tabs and ends of lines, halves of characters, what Unicode reserves, and signs for layout: of
 * no width, or to turn the direction of text. Soft hyphens are let pass: they are drawn where a line is broken.
 */
const sign = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

/** Spaces of every kind, and letters that are drawn as nothing. */
const seen = /[^\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

const signs = new RegExp(sign, 'gu');

/** The text with a mark in place of each such sign: for what was published before they were refused. */
export function withMarks(text: string): string {
  return text.replace(signs, '\ufffd');
}

const codeOf = (text: string, at: number) =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Why nothing may be called so; undefined for all other texts, also for none at all. */
export function unsayableIn(text: string): Unsayable | undefined {
  const at = text.search(sign);
  if (at >= 0)
    return {
      says: `A text holds the sign ${codeOf(text, at)}, which cannot be seen.`,
      hint: 'Take it out: it often comes along when text is copied from a PDF or a web page.',
      at,
    };
  if (text === '' || seen.test(text)) return undefined;
  return {
    says: 'A text holds nothing but blanks.',
    hint: 'Write the words, or leave the property out.',
    at: 0,
  };
}

/** The first text in a value that cannot be said, its keys included, with the way to it. */
export function unsayableWithin(
  value: unknown,
  path: readonly string[] = [],
): (Unsayable & { readonly path: readonly string[] }) | undefined {
  if (typeof value === 'string') {
    const found = unsayableIn(value);
    return found && { ...found, path };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const found = unsayableWithin(key, path) ?? unsayableWithin(one, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
