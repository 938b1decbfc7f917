/** What a document, or one section of it, says: facts in the order of the text. */
import type { Citation } from '../../../model/common.ts';
import type { EntityKind } from '../../../model/fact.ts';
import { Basis } from '../../../model/words.ts';
import type { Answer, PageInfo, PageRequest } from '../../answering/answer.ts';
import { documentAsked } from '../../answering/asked-document.ts';
import { holdsWhere, landscapeWith } from '../../answering/filter.ts';
import { havingAsked, type ValueAsked } from '../../answering/having.ts';
import { pageOf, scopeOf } from '../../answering/paging.ts';
import {
  type DocumentFact,
  type DocumentSection,
  type Stated,
  sectionOf,
  statedBy,
} from '../../answering/sections.ts';
import { type SectionsAsked, sectionsAsked } from '../../answering/sections-asked.ts';
import type { Reading } from '../../reading.ts';

/** What `statedIn` is asked. Pages of 50 unless said, at most 100. */
export interface StatedInQuestion extends PageRequest {
  readonly document: string;
  readonly locator?: string | null;
  readonly kinds?: readonly EntityKind[] | null;
  /** Only citations that rest on these. */
  readonly bases?: readonly Basis[] | null;
  readonly having?: readonly ValueAsked[] | null;
  readonly landscape?: string | null;
}
/** A fact where it itself is stated, with all its citations there. */
export interface StatedFact {
  readonly node: string;
  readonly section: string;
  readonly locator: string;
  readonly basis: Basis;
  readonly certain: boolean;
  readonly citations: readonly Citation[];
}
export interface StatedInAnswer extends Answer {
  readonly document: string;
  /** What the section asked about is called; null for the whole document. */
  readonly called: string | null;
  readonly sections: readonly DocumentSection[];
  readonly edges: readonly (StatedFact & { readonly cursor: string })[];
  readonly total: number;
  readonly pageInfo: PageInfo;
}

const pages = { usual: 50, most: 100 } as const;

/** What the sections state, of the kinds and bases asked for. */
function statedThere(
  reading: Reading,
  all: readonly Stated[],
  { headings, lines }: SectionsAsked,
  { document, kinds, bases, having, landscape }: StatedInQuestion,
): Stated[] {
  const has = havingAsked(reading, having);
  const holds = holdsWhere(reading, document, landscape);
  const there = new Set(headings);
  return all.filter(
    (one) =>
      there.has(one.heading) &&
      isOnLines(one, lines) &&
      (!kinds || kinds.includes(one.fact.kind)) &&
      (!bases || bases.includes(one.citation.basis)) &&
      holds(one.fact) &&
      has(one.fact),
  );
}

/** Without lines a citation is of its whole section. */
function isOnLines({ lines }: Stated, asked: SectionsAsked['lines']): boolean {
  return !asked || !lines || (lines[0] <= asked[1] && lines[1] >= asked[0]);
}

const firmest = (bases: readonly Basis[]) =>
  Basis.options.find((basis) => bases.includes(basis)) ?? 'DERIVED';

/** Whether a citation carries all of its fact; others carry a property, such as who said it. */
const isWhole = ({ citation }: Stated) => citation.supports.length === 0;

/** Each fact once, where it first stands whole; one that nowhere does, where something of it comes first. */
function byFact({ outline }: DocumentFact, stated: readonly Stated[]): StatedFact[] {
  const places = new Map<string, Stated[]>();
  for (const one of stated) {
    const known = places.get(one.fact.id);
    if (known) known.push(one);
    else places.set(one.fact.id, [one]);
  }
  const leads = [...places].map(([node, there]) => {
    const [first] = there as [Stated];
    return { node, there, lead: there.find(isWhole) ?? first };
  });
  const order = new Map(stated.map((one, at) => [one, at]));
  const at = (one: Stated) => order.get(one) as number;
  leads.sort((one, other) => at(one.lead) - at(other.lead));
  return leads.map(({ node, there, lead }) => {
    const citations = there.map(({ citation }) => citation);
    return {
      node,
      section: outline[lead.heading]?.at ?? '',
      locator: lead.citation.locator,
      basis: firmest(citations.map(({ basis }) => basis)),
      certain: citations.some(({ certain }) => certain),
      citations,
    };
  });
}

function sectionsOf(
  { outline }: DocumentFact,
  headings: readonly number[],
  stated: readonly Stated[],
): DocumentSection[] {
  const facts = new Map<number, Set<string>>(headings.map((number) => [number, new Set()]));
  for (const { heading, fact } of stated) facts.get(heading)?.add(fact.id);
  return headings.flatMap((number) => {
    const heading = outline[number];
    if (heading === undefined) return [];
    return [sectionOf(heading, facts.get(number)?.size ?? 0)];
  });
}

/**
 * What a section says, those within it included, or the whole document: each fact once, where it itself is stated first,
 * in the order of the text; of the landscape asked, else of the document's own. Cost: looks at what the document states; puts it in order once per reading.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT` with the nearest sections, `STALE_CURSOR`
 */
export function statedIn(reading: Reading, asked: StatedInQuestion): StatedInAnswer {
  if (asked.landscape) landscapeWith(reading, asked.landscape);
  const document = documentAsked(reading, asked.document);
  const sections = sectionsAsked(document, asked.locator);
  const there = statedThere(reading, statedBy(reading, document), sections, asked);
  const facts = byFact(document, there);
  const { locator, kinds, bases, having, landscape } = asked;
  const told = [locator, kinds, bases, having, landscape].map((one) => one ?? null);
  const question = ['STATED_IN', document.id, ...told];
  const page = pageOf(facts.length, asked, scopeOf(reading, question), pages);
  const places = facts.map(({ basis }) => Basis.options.indexOf(basis));
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial: false,
    partialReason: null,
    weakestBasis: Basis.options[places.reduce((one, other) => Math.max(one, other), -1)] ?? null,
    document: document.id,
    called: sections.called,
    sections: sectionsOf(document, sections.headings, there),
    edges: facts
      .slice(page.start, page.end)
      .map((one, at) => ({ ...one, cursor: page.cursor(page.start + at) })),
    total: facts.length,
    pageInfo: page.pageInfo,
  };
}
