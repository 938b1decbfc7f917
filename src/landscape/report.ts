/** What rests on each source: every heading of every document, with the facts that cite it. */
import type { Text } from '../model/common.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import { locatorParts } from '../model/locator.ts';
import { plainSpaces } from './citation.ts';

/**
 * CITED: facts rest on the heading. CITED_INSIDE: only on headings inside it. EMPTY: none does, and the outline says why.
 * UNREAD: none does, and nothing says why.
 */
export type HeadingStatus = 'CITED' | 'CITED_INSIDE' | 'EMPTY' | 'UNREAD';

/** One heading of one document. */
export interface SourceRow {
  readonly document: string;
  readonly name: Text;
  /** The heading as locators begin; empty for a document that has no outline. */
  readonly at: string;
  readonly lines: readonly [number, number] | undefined;
  /** How many facts cite the heading itself. */
  readonly facts: number;
  /** How many facts cite it or a heading whose lines lie inside its lines. */
  readonly factsInside: number;
  readonly status: HeadingStatus;
  /** Why no fact rests on it, as the outline says. */
  readonly empty: string | undefined;
}

/** One row per heading, documents in id order, headings as in their outline. */
export function sourcesReport(facts: readonly Fact[]): readonly SourceRow[] {
  const citing = factsByPlace(facts);
  return facts
    .filter((fact): fact is FactOf<'DOCUMENT'> => fact.kind === 'DOCUMENT')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((document) => {
      const outline = document.outline.length > 0 ? document.outline : [{ at: '' }];
      return outline.map((heading) => rowOf(document, heading, outline, citing));
    });
}

type Heading = FactOf<'DOCUMENT'>['outline'][number];
type FactsByPlace = ReadonlyMap<string, ReadonlySet<string>>;

function factsByPlace(facts: readonly Fact[]): FactsByPlace {
  const found = new Map<string, Set<string>>();
  for (const fact of facts)
    for (const { document, locator } of fact.citations) {
      const key = placeKey(document, locatorParts(locator).heading);
      const ids = found.get(key) ?? new Set<string>();
      found.set(key, ids.add(fact.id));
    }
  return found;
}

function placeKey(document: string, heading: string): string {
  return `${document} ${plainSpaces(heading)}`;
}

function rowOf(
  document: FactOf<'DOCUMENT'>,
  heading: Heading,
  outline: readonly Heading[],
  citing: FactsByPlace,
): SourceRow {
  const idsAt = ({ at }: Heading) => citing.get(placeKey(document.id, at)) ?? new Set<string>();
  const inside = outline.filter((other) => other === heading || liesIn(other, heading));
  const facts = idsAt(heading).size;
  const factsInside = new Set(inside.flatMap((one) => [...idsAt(one)])).size;
  return {
    document: document.id,
    name: document.name,
    at: heading.at,
    lines: heading.lines,
    facts,
    factsInside,
    status: statusOf(facts, factsInside, heading.empty),
    empty: heading.empty,
  };
}

function liesIn({ lines: inner }: Heading, { lines: outer }: Heading): boolean {
  if (inner === undefined || outer === undefined) return false;
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function statusOf(facts: number, factsInside: number, empty: string | undefined): HeadingStatus {
  if (facts > 0) return 'CITED';
  if (factsInside > 0) return 'CITED_INSIDE';
  return empty === undefined ? 'UNREAD' : 'EMPTY';
}
