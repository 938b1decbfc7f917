/** Looks for the names of people who hold no public office, which are known here by their digests only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const salt = 'kompetenslandskap withheld ';
const longestName = 4;

/** Digests of the names withheld everywhere: those of appendix 3 and of the running text. Made once, from the source. */
const withheld: ReadonlySet<string> = new Set(
  readFileSync(new URL('./withheld-names.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);

/** What stands for a name: its words in lower case, whatever is between them. */
export function digestOf(name: string): string {
  const words = wordsOf(name).join(' ');
  return createHash('sha256').update(`${salt}${words}`).digest('hex').slice(0, 24);
}

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/**
 * How many withheld names stand in a text, also across its lines. The genitive counts; the names themselves are not told.
 *
 * @param known - digests to look for instead
 */
export function namesIn(text: string, known: ReadonlySet<string> = withheld): number {
  const words = wordsOf(text);
  const asked = new Map<string, boolean>();
  const isName = (some: string) => {
    const found =
      asked.get(some) ?? (known.has(digestOf(some)) || known.has(digestOf(some.replace(/s$/, ''))));
    asked.set(some, found);
    return found;
  };
  let found = 0;
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 2; end <= Math.min(start + longestName, words.length); end += 1)
      if (isName(words.slice(start, end).join(' '))) found += 1;
  return found;
}

/** All texts of a value, one after the other. */
export function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join(' . ');
}
