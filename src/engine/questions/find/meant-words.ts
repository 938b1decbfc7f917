/** Which words of the revision somebody may mean by a word: the same, other forms, compounds and their parts, and near ones. */
import { distance } from 'fastest-levenshtein';
import { goOn } from '../../work.ts';
import { reversed, type SearchIndex } from './search-index.ts';
import { bare, formsOf, isInflection, sureForms } from './words.ts';

/** How much each term counts, by its number; 1 is the word itself. */
export type Meant = ReadonlyMap<number, number>;

const worth = { form: 0.95, joined: 0.9, tail: 0.6, head: 0.5, begun: 0.5, part: 0.4, near: 0.45 };
/** As many terms as one way of looking may give; what is met by more says little. */
const most = 300;

/** The place of the first text that does not come before this one. */
export function placeOf(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of the texts that begin so, at most so many. */
export function* beginning(texts: readonly string[], start: string, atMost = most) {
  const first = placeOf(texts, start);
  for (let at = first; at < texts.length && at < first + atMost; at += 1) {
    if (!(texts[at] as string).startsWith(start)) return;
    yield at;
  }
}

function termNumber({ terms }: SearchIndex, term: string): number | undefined {
  const at = placeOf(terms, term);
  return terms[at] === term ? at : undefined;
}

/** What is asked of a word: whether it is the last, which somebody may still be writing, and its neighbour after it. */
export interface AskedWord {
  readonly word: string;
  readonly isLast: boolean;
  readonly next?: string | undefined;
  readonly before?: string | undefined;
}

/** The terms a word may mean. Near ones only where there are no others. */
export function meantBy(index: SearchIndex, asked: AskedWord): Meant {
  goOn();
  const meant = new Map<number, number>();
  const means = (term: number | undefined, weight: number) => {
    if (term !== undefined && (meant.get(term) ?? 0) < weight) meant.set(term, weight);
  };
  const { word } = asked;
  const forms = formsOf(word);
  forms.forEach((form, at) => {
    means(termNumber(index, form), at === 0 ? 1 : worth.form);
  });
  if (/^\p{L}+$/u.test(bare(word))) {
    for (const form of forms.slice(0, sureForms)) {
      meansLonger(index, form, asked.isLast, means);
      meansParts(index, form, means);
    }
    for (const [a, b] of [
      [word, asked.next],
      [asked.before, word],
    ])
      if (a !== undefined && b !== undefined)
        for (const form of formsOf(a + b).slice(0, sureForms))
          means(termNumber(index, form), worth.joined);
    if (meant.size === 0) meansNear(index, bare(word), means);
  } else if (asked.isLast) meansLonger(index, bare(word), true, means);
  return meant;
}

/** How the last part of a compound may end where the stemmer leaves it. */
const tailEndings = ['', 'n', 'en', 'et', 'an', 'na'];

type Means = (term: number | undefined, weight: number) => void;

/** Terms that begin or end so: other forms, compounds, and what is being written. */
function meansLonger(index: SearchIndex, form: string, isLast: boolean, means: Means): void {
  const { terms, backwards, backwardTerm } = index;
  const isLong = form.length >= 4;
  if (form.length >= 3)
    for (const at of beginning(terms, form)) {
      const rest = (terms[at] as string).slice(form.length);
      if (isInflection(rest)) means(at, worth.form);
      else if (isLong) means(at, worth.head);
      else if (isLast) means(at, worth.begun);
    }
  if (isLong)
    for (const ending of tailEndings)
      for (const at of beginning(backwards, reversed(form + ending)))
        if ((backwards[at] as string).length >= form.length + 3)
          means(backwardTerm[at], worth.tail);
}

const shortestPart = 4;

/** What a compound is made of: its last part, what begins like its first, and terms it begins with. */
function meansParts(index: SearchIndex, form: string, means: Means): void {
  for (let at = shortestPart; at <= form.length - shortestPart; at += 1) {
    const head = form.slice(0, at);
    if (at >= 6) means(termNumber(index, head), worth.part);
    const tail = termNumber(index, form.slice(at));
    if (tail === undefined) continue;
    const first = head.endsWith('s') ? head.slice(0, -1) : head;
    const firsts = [...beginning(index.terms, first, 50)];
    if (firsts.length === 0) continue;
    means(tail, worth.part);
    for (const term of firsts) means(term, worth.part * 0.7);
  }
}

/** Terms that differ by a letter or two, where somebody mistyped. */
function meansNear({ terms }: SearchIndex, word: string, means: Means): void {
  if (word.length < 4) return;
  const farthest = word.length < 6 ? 1 : 2;
  const forms = formsOf(word).slice(0, sureForms);
  const ends = new Set(forms.map((form) => form.at(-1)));
  terms.forEach((term, number) => {
    if (term[0] !== word[0] && !ends.has(term.at(-1))) return;
    const close = forms.filter((form) => Math.abs(form.length - term.length) <= farthest);
    if (close.length === 0) return;
    const away = Math.min(...close.map((form) => distance(form, term)));
    if (away <= farthest) means(number, worth.near * (1 - away / word.length));
  });
}
