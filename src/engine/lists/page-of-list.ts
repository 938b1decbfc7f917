/** One page of a list of the graph: of all of a kind, or of what one node is related to. Lists are kept with their reading, so that a page costs what it holds. */
import { LRUCache } from 'lru-cache';
import { entityKinds, type Fact, labelOf } from '../../model/fact.ts';
import type { PageInfo, PageRequest } from '../answering/answer.ts';
import { pageOf, scopeOf } from '../answering/paging.ts';
import type { InSteps } from '../kept.ts';
import type { Reading } from '../reading.ts';
import { forAll } from '../work.ts';
import { entriesOf, matcherOf } from './matches.ts';
import { sorted } from './order.ts';
import { allOf, isOf, related } from './related.ts';
import type { Relation, Shapes } from './shapes.ts';
import { type Edge, saidBy } from './values.ts';

/** All of a kind of node, or what a node is related to. */
export type ListOf =
  | { readonly kind: string }
  | { readonly node: Fact; readonly name: string; readonly relation: Relation };

/** The part of a list that is asked for; filter and order as `schema/published.graphql` describes them. */
export interface ListAsked extends PageRequest {
  readonly where?: unknown;
  readonly sort?: unknown;
}

/** The page as the graph door tells it. */
export interface ListPage {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: Fact;
    readonly properties: ReturnType<typeof saidBy>;
  }[];
  readonly pageInfo: PageInfo;
}

/** How large a page is when nothing is said, and at most. */
export const listPages = { usual: 25, most: 100 } as const;

/** How many edges are kept with a reading, of all its lists together; each takes some fifty bytes. */
const mostKept = 500_000;
const kept = new WeakMap<Reading, LRUCache<string, readonly Edge[]>>();

/** The ids a filter names outright; undefined when it names none. */
function idsNamed(where: unknown): readonly string[] | undefined {
  const ids = Object.fromEntries(entriesOf(Object.fromEntries(entriesOf(where)).id));
  if (typeof ids.eq === 'string') return [ids.eq];
  return Array.isArray(ids.in) ? [...new Set<string>(ids.in)] : undefined;
}

/** All of a kind that the filter can mean. */
function candidates(reading: Reading, kind: string, where: unknown): readonly Fact[] {
  const ids = idsNamed(where);
  if (ids === undefined) return allOf(reading, kind);
  const facts = ids.flatMap((id) => reading.facts.byId.get(id) ?? []);
  return facts.filter((fact) => isOf(kind, fact));
}

function found(reading: Reading, shapes: Shapes, of: ListOf, { where, sort }: ListAsked): Edge[] {
  const matcher = matcherOf(reading, shapes);
  if ('kind' in of) {
    const isMeant = matcher.node(of.kind, where);
    const nodes = candidates(reading, of.kind, where).filter(isMeant);
    return sorted(
      reading,
      nodes.map((node) => ({ node, key: '' })),
      sort,
    );
  }
  const edges = related(reading, of.node, of.relation);
  return sorted(reading, edges.filter(matcher.edge(of.relation, where)), sort);
}

/** What tells one list from another: null and absent are the same. */
function marks(of: ListOf, { where, sort }: ListAsked): readonly unknown[] {
  const from = 'kind' in of ? [of.kind] : [of.node.id, of.name];
  const given = [where, sort].map((one) =>
    JSON.stringify(one ?? [], (_, value) => value ?? undefined),
  );
  return ['LIST', ...from, ...given];
}

function listOf(reading: Reading, shapes: Shapes, of: ListOf, asked: ListAsked): readonly Edge[] {
  const lists = kept.get(reading) ?? new LRUCache({ maxSize: mostKept, sizeCalculation });
  kept.set(reading, lists);
  const key = JSON.stringify(marks(of, asked));
  const known = lists.get(key);
  if (known !== undefined) return known;
  const find = () => found(reading, shapes, of, asked);
  const list = entriesOf(asked.where).length === 0 && 'kind' in of ? forAll(find) : find();
  lists.set(key, list);
  return list;
}

const noShapes: Shapes = new Map();
const kinds = ['Entity', 'Party', ...entityKinds.map(labelOf)];
/** As kept, by id, and by name in each language: what most who browse ask for. */
const orders = [undefined, [{ id: 'ASC' }], [{ nameSv: 'ASC' }], [{ nameEn: 'ASC' }]];

/** Makes the lists that most ask for: all of a kind, in each of the usual orders. */
export function* listsAhead(reading: Reading): InSteps<void> {
  for (const kind of kinds)
    for (const sort of orders) {
      yield;
      listOf(reading, noShapes, { kind }, { sort });
    }
}

/** A list that holds nothing takes room too: its name. */
const sizeCalculation = (list: readonly Edge[], key: string) => list.length + 1 + (key.length >> 6);

/**
 * One page of a list. The first page of a list costs reading and sorting it, each page after that what it holds.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT`, `STALE_CURSOR`; `TIME_SPENT` for a filter that looks at too much
 */
export function pageOfList(
  reading: Reading,
  shapes: Shapes,
  of: ListOf,
  asked: ListAsked,
): ListPage {
  const list = listOf(reading, shapes, of, asked);
  const page = pageOf(list.length, asked, scopeOf(reading, marks(of, asked)), listPages);
  const edges = list.slice(page.start, page.end).map((edge, at) => ({
    cursor: page.cursor(page.start + at),
    node: edge.node,
    properties: saidBy(edge),
  }));
  return { totalCount: list.length, edges, pageInfo: page.pageInfo };
}
