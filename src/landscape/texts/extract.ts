/** From the text of a document to what of it may travel with a landscape: names taken out, and no more than was decided. */
import type { Fact, FactOf } from '../../model/fact.ts';
import type { Passage } from '../../model/kinds/document.ts';
import { locatorParts } from '../../model/locator.ts';
import { passagesOf, withheldMark } from '../../model/passages.ts';

/** The longest a quotation for one citation is, in characters. */
const longestQuotation = 300;
/** How much of a document its quotations may come to; where they would be more, long places are cut. */
const largestShare = 0.5;
/** What of a long place is quoted at the least, in characters: enough to find it by. */
const shortestBeginning = 40;
/** Stands at the end of a line that is not quoted whole. */
const cutMark = ' …';

/** What is kept of a text. */
export interface Extract {
  readonly passages: readonly Passage[];
  /** The part of its characters that is kept, from 0 to 1. */
  readonly share: number;
  /** How often something was withheld. */
  readonly withheld: number;
}

/** The lines first and last of a place. */
type Lines = readonly [from: number, to: number];

/**
 * @param source - the text as it was extracted from the document
 * @param facts - all facts; their citations are what may be quoted
 */
export function extractText(
  source: string,
  document: FactOf<'DOCUMENT'>,
  facts: readonly Fact[],
): Extract {
  const whole = withoutNames(source.replace(/\r?\n$/, '').split(/\r?\n/), document.withheld ?? []);
  const kept =
    document.textUse === 'WHOLE'
      ? new Map(whole.map((line, at) => [at + 1, line]))
      : document.textUse === 'QUOTATIONS'
        ? quotations(whole, citedLines(document.id, facts))
        : new Map<number, string>();
  const characters = lengthOf(whole);
  return {
    passages: passagesOf(kept),
    share: characters === 0 ? 0 : lengthOf([...kept.values()]) / characters,
    withheld: document.withheld?.length ?? 0,
  };
}

const lengthOf = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + line.trim().length, 0);

/** Lines without what is withheld, tabs as spaces, and nothing at their ends. */
function withoutNames(lines: readonly string[], withheld: readonly string[]): string[] {
  const result = [...lines];
  for (const place of [...withheld].sort(lastFirst)) {
    const [line = 0, last = line, from, to] = numbersIn(place);
    if (from === undefined) for (let at = line; at <= last; at += 1) result[at - 1] = withheldMark;
    else {
      const text = result[line - 1] ?? '';
      result[line - 1] = text.slice(0, from - 1) + withheldMark + text.slice(to);
    }
  }
  return result.slice(0, lines.length).map((line) => line.replaceAll('\t', ' ').trimEnd());
}

/** `12-15` as lines, `9:48-63` as a line and its characters. */
function numbersIn(place: string): (number | undefined)[] {
  const [lines = '', characters] = place.split(':');
  const [first, last] = lines.split('-').map(Number);
  return [first, last ?? first, ...(characters?.split('-').map(Number) ?? [])];
}

/** What stands later in a line is taken out first, so that the places of the others hold. */
function lastFirst(one: string, other: string): number {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  return (b[0] ?? 0) - (a[0] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0);
}

/** The places facts cite by their lines, each once. */
function citedLines(document: string, facts: readonly Fact[]): Lines[] {
  const found = new Map<string, Lines>();
  for (const { citations } of facts)
    for (const citation of citations) {
      const { lines } = locatorParts(citation.locator);
      if (citation.document === document && lines) found.set(lines.join('-'), lines);
    }
  return [...found.values()];
}

/** The beginning of each place; then whole quotations, the shortest places first, as long as all stay within their share. */
function quotations(whole: readonly string[], places: readonly Lines[]): Map<number, string> {
  const most = lengthOf(whole) * largestShare;
  const lengths = new Map(
    places.map(([from, to]) => [`${from}-${to}`, lengthOf(whole.slice(from - 1, to))]),
  );
  const length = ([from, to]: Lines) => lengths.get(`${from}-${to}`) ?? 0;
  const shortestFirst = [...places].sort((a, b) => length(a) - length(b) || a[0] - b[0]);
  let kept = new Map<number, string>();
  for (const longest of [shortestBeginning, longestQuotation])
    for (const place of shortestFirst) {
      const more = withQuotation(kept, whole, place, longest);
      if (lengthOf([...more.values()]) <= most) kept = more;
    }
  return kept;
}

function withQuotation(
  known: ReadonlyMap<number, string>,
  whole: readonly string[],
  [from, to]: Lines,
  longest: number,
): Map<number, string> {
  const kept = new Map(known);
  let left = longest;
  for (let number = from; number <= to && left > 0; number += 1) {
    const line = cut(whole[number - 1] ?? '', left);
    left -= line.trim().length;
    kept.set(number, longer(kept.get(number), line));
  }
  return kept;
}

/** Of two beginnings of a line the longer; the whole line rather than a part of it. */
function longer(one: string | undefined, other: string): string {
  const isWhole = (text: string) => !text.endsWith(cutMark);
  if (one === undefined || isWhole(other)) return other;
  return isWhole(one) || one.length >= other.length ? one : other;
}

/** The beginning of a line in whole words; a name that is withheld stays one. */
function cut(line: string, most: number): string {
  if (line.trim().length <= most) return line;
  const words = line.replaceAll(withheldMark, withheldMark.replace(' ', '\u00a0')).split(' ');
  let text = '';
  for (const word of words) {
    if (text !== '' && text.length + 1 + word.length > most) break;
    text = text === '' ? word : `${text} ${word}`;
  }
  return `${text.replaceAll('\u00a0', ' ').trimEnd()}${cutMark}`;
}
