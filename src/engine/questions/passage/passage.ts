/** The text a citation points to: its lines, those around them and the headings they stand under. */
import { linesOf, withheldMark } from '../../../model/passages.ts';
import type { Answer } from '../../answering/answer.ts';
import { documentAsked } from '../../answering/asked-document.ts';
import {
  type DocumentFact,
  type DocumentSection,
  type Heading,
  sectionOf,
  statedBy,
} from '../../answering/sections.ts';
import { sectionsAsked } from '../../answering/sections-asked.ts';
import { keptOf } from '../../kept.ts';
import type { Reading } from '../../reading.ts';

/** What `passage` is asked. */
export interface PassageQuestion {
  readonly document: string;
  readonly locator: string;
  readonly around: number;
}
export interface PassageLine {
  readonly number: number;
  readonly text: string;
  readonly isCited: boolean;
  readonly isWithheld: boolean;
  readonly heading: string | null;
}
export interface PassageAnswer extends Answer {
  readonly document: string;
  readonly locator: string;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly sections: readonly DocumentSection[];
  readonly previous: DocumentSection | null;
  readonly next: DocumentSection | null;
  readonly lines: readonly PassageLine[];
  readonly isCut: boolean;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** Lines first and last. */
type Lines = readonly [from: number, to: number];

const mostAround = 200;
/** A place is shown up to so many lines; a section may have a thousand. */
const longestPlace = 200;
/** The longest a quotation is, in characters. */
const longestQuotation = 300;

const textOf = keptOf((_: Reading) => new Map<string, ReadonlyMap<number, string>>());

/** The lines of a document that may be shown. Gathered once per reading. */
function shownText(reading: Reading, { id, passages }: DocumentFact): ReadonlyMap<number, string> {
  const known = textOf(reading);
  const lines = known.get(id) ?? linesOf(passages ?? []);
  known.set(id, lines);
  return lines;
}

/** The lines a locator means: its own, or those of the section it names. */
function placeOf(document: DocumentFact, locator: string): { called: string; lines?: Lines } {
  const { called, headings, lines } = sectionsAsked(document, locator);
  const named = called ?? locator;
  if (lines) return { called: named, lines };
  const own =
    document.outline.find(({ at }) => at === called) ?? document.outline[headings[0] ?? 0];
  return own?.lines ? { called: named, lines: own.lines } : { called: named };
}

/** The numbers of the lines to show of a place, in order. */
function numbersShown(
  text: ReadonlyMap<number, string>,
  { textUse }: DocumentFact,
  [from, to]: Lines,
  around: number,
): number[] {
  if (textUse === 'QUOTATIONS') return quoted(text, [from, to]);
  const last = Math.min(to, from + longestPlace - 1);
  return between(Math.max(1, from - around), last + around).filter((number) => text.has(number));
}

/** The beginning of a place, as far as its quotation may go; a line of its own always. */
function quoted(text: ReadonlyMap<number, string>, [from, to]: Lines): number[] {
  let length = 0;
  const numbers = between(from, to).filter((number) => text.has(number));
  const end = numbers.findIndex((number) => {
    const isFirst = length === 0;
    length += (text.get(number) ?? '').trim().length;
    return !isFirst && length > longestQuotation;
  });
  return end < 0 ? numbers : numbers.slice(0, end);
}

const between = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

const isAround = ([from, to]: Lines, { lines }: Heading) =>
  lines !== undefined && lines[0] <= from && lines[1] >= to;

/** Headings in the order of the text, with how many facts each states itself. */
function sectionsIn(reading: Reading, document: DocumentFact) {
  const facts = new Map<number, Set<string>>();
  for (const { heading, fact } of statedBy(reading, document)) {
    const there = facts.get(heading) ?? new Set();
    facts.set(heading, there.add(fact.id));
  }
  return (heading: Heading | undefined): DocumentSection | null =>
    heading === undefined
      ? null
      : sectionOf(heading, facts.get(document.outline.indexOf(heading))?.size ?? 0);
}

/**
 * The text of a place as much as its document allows: all of it with the lines around, or the beginning as a quotation.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, `BAD_USER_INPUT` with the nearest sections
 */
export function passage(reading: Reading, asked: PassageQuestion): PassageAnswer {
  const document = documentAsked(reading, asked.document);
  const { called, lines: place } = placeOf(document, asked.locator);
  const around = Math.min(Math.max(0, asked.around), mostAround);
  const text = shownText(reading, document);
  const shown = place ? numbersShown(text, document, place, around) : [];
  const { outline } = document;
  const begins = (number: number) => outline.findLast(({ lines }) => lines?.[0] === number);
  const section = sectionsIn(reading, document);
  const [from, to] = place ?? [null, null];
  const isWhole = document.textUse === 'WHOLE';
  const above = place
    ? outline.filter((heading) => isAround(place, heading))
    : outline.filter(({ at }) => at === called);
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: null,
    document: document.id,
    locator: asked.locator,
    firstLine: from,
    lastLine: to,
    sections: above.flatMap((heading) => section(heading) ?? []),
    previous: section(
      outline.findLast(({ lines }) => from !== null && (lines?.[1] ?? from) < from),
    ),
    next: section(outline.find(({ lines }) => to !== null && (lines?.[0] ?? to) > to)),
    lines: shown.map((number) => ({
      number,
      text: text.get(number) ?? '',
      isCited: from !== null && number >= from && number <= to,
      isWithheld: (text.get(number) ?? '').includes(withheldMark),
      heading: begins(number)?.at ?? null,
    })),
    isCut: place !== undefined && isCut(text, shown, place),
    hasBefore: isWhole && shown[0] !== undefined && text.has(shown[0] - 1),
    hasAfter: isWhole && shown.length > 0 && text.has((shown.at(-1) as number) + 1),
  };
}

/** Whether something of the place is left out. */
function isCut(text: ReadonlyMap<number, string>, shown: readonly number[], place: Lines): boolean {
  const there = new Set(shown);
  return between(...place).some(
    (number) => !there.has(number) || (text.get(number) ?? '').endsWith(' …'),
  );
}
