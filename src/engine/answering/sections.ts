/** The sections of a document, and what is stated where in it. */
import type { Citation } from '../../model/common.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import { locatorParts } from '../../model/locator.ts';
import { keptOf } from '../kept.ts';
import type { Reading } from '../reading.ts';
import { forAll } from '../work.ts';

export type DocumentFact = FactOf<'DOCUMENT'>;
export type Heading = DocumentFact['outline'][number];

/** One citation of a fact in a document: under which heading of the outline, by number, and on which lines. */
export interface Stated {
  readonly fact: Fact;
  readonly citation: Citation;
  readonly heading: number;
  readonly lines: readonly [number, number] | undefined;
}

/** A section, and how many facts it states itself. */
export interface DocumentSection {
  readonly locator: string;
  readonly title: string | null;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly page: number | null;
  readonly facts: number;
  readonly empty: string | null;
}

/** A heading as answers tell it. */
export function sectionOf(
  { at, title, lines, page, empty }: Heading,
  facts: number,
): DocumentSection {
  return {
    locator: at,
    title: title ?? null,
    firstLine: lines?.[0] ?? null,
    lastLine: lines?.[1] ?? null,
    page: page ?? null,
    facts,
    empty: empty ?? null,
  };
}

const known = keptOf((_: Reading) => new Map<string, readonly Stated[]>());

/** All that a document states, in its own order: by first line, then by heading, last line and id. Worked out once per reading. */
export function statedBy(reading: Reading, document: DocumentFact): readonly Stated[] {
  const ofReading = known(reading);
  const all = ofReading.get(document.id) ?? forAll(() => inOrder(reading, document));
  ofReading.set(document.id, all);
  return all;
}

function inOrder(reading: Reading, document: DocumentFact): Stated[] {
  const begins = firstLines(document.outline);
  const numbers = new Map(document.outline.map(({ at }, number) => [at, number]));
  const stated = reading.facts.citing(document.id).flatMap((fact) =>
    fact.citations.flatMap((citation): (Stated & { readonly begins: number })[] => {
      if (citation.document !== document.id) return [];
      const { heading: at, lines } = locatorParts(citation.locator);
      const heading = numbers.get(at);
      if (heading === undefined) return [];
      return [{ fact, citation, heading, lines, begins: lines?.[0] ?? begins[heading] ?? 0 }];
    }),
  );
  return stated.sort(
    (a, b) =>
      a.begins - b.begins ||
      a.heading - b.heading ||
      (a.lines?.[1] ?? 0) - (b.lines?.[1] ?? 0) ||
      (a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0),
  );
}

/** The line each heading begins on; that of the one before it where it tells none. */
function firstLines(outline: readonly Heading[]): number[] {
  let line = 0;
  return outline.map(({ lines }) => {
    line = lines?.[0] ?? line;
    return line;
  });
}

/** The number a heading begins with, such as `6.4.1`; empty where it has none. */
export function numberOf({ at }: Heading): string {
  return /^\d+(?:\.\d+)*/.exec(at)?.[0] ?? '';
}

/** Whether a heading stands within another: by its number, its lines, or as a part called by the whole and a word. */
export function isWithin(part: Heading, whole: Heading): boolean {
  if (part === whole) return true;
  if (part.at.startsWith(`${whole.at} `)) return true;
  const number = numberOf(whole);
  if (number !== '' && numberOf(part).startsWith(`${number}.`)) return true;
  if (!part.lines || !whole.lines) return false;
  const [from, to] = whole.lines;
  const isSame = part.lines[0] === from && part.lines[1] === to;
  return !isSame && part.lines[0] >= from && part.lines[1] <= to;
}
