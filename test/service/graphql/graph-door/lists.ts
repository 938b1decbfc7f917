/** Every list of the published schema, and walks through them from end to end. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql';

import type { Reading } from '../../../../src/engine/reading.ts';
import type { ReadingSource } from '../../../../src/service/graphql/context.ts';

/** Asks the service; the JSON of its answer. */
// biome-ignore lint/suspicious/noExplicitAny: answers have many shapes.
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;

/** A kind of node: the list at the root that holds all of it, and the lists inside each. */
export interface KindOfNode {
  readonly type: string;
  readonly root: string;
  readonly lists: readonly ListInside[];
  /** What each says of itself, and by what of it a list can be ordered. */
  readonly values: readonly string[];
  readonly orders: readonly string[];
}
export interface ListInside {
  readonly field: string;
  readonly to: string;
  /** The type of what the relation says, where it says something, and its fields. */
  readonly says: string | undefined;
  readonly said: readonly string[];
}

const published = readFileSync(
  new URL('../../../../schema/published.graphql', import.meta.url),
  'utf8',
);
const schema = buildSchema(published);

const isList = ({ name }: { readonly name: string }) => name.endsWith('Connection');
const inside = (type: GraphQLObjectType, field: string) =>
  getNamedType(type.getFields()[field]?.type) as GraphQLObjectType;

function listOf({ name, type }: GraphQLField<unknown, unknown>): ListInside {
  const edge = inside(getNamedType(type) as GraphQLObjectType, 'edges');
  const says = edge.getFields().properties && inside(edge, 'properties');
  return {
    field: name,
    to: inside(edge, 'node').name,
    says: says?.name,
    said: Object.keys(says?.getFields() ?? {}),
  };
}

/** All kinds of node of the published schema. */
export const kindsOfNode: readonly KindOfNode[] = Object.values(
  schema.getQueryType()?.getFields() ?? {},
)
  .filter(isList)
  .map((root) => {
    const { to: type } = listOf(root);
    const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
    return {
      type,
      root: root.name,
      lists: fields.filter(isList).map(listOf),
      values: fields.filter((field) => !isList(field)).map(({ name }) => name),
      orders: Object.keys((schema.getType(`${type}Sort`) as GraphQLInputObjectType).getFields()),
    };
  });

/** A page, as much of it as a walk reads. */
interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly node: Readonly<Record<string, unknown>> & { readonly id: string };
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
}
type Edge = Page['edges'][number];

const pageWith = (words: string) =>
  `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ${words} }`;

/** Which way a list is walked: the arguments of a page, whether it goes on, and where. */
const ways = {
  forwards: {
    words: 'first: 100, after: $cursor',
    isMore: ({ pageInfo }: Page) => pageInfo.hasNextPage,
    next: ({ pageInfo }: Page) => pageInfo.endCursor,
    join: (walked: readonly Edge[], edges: readonly Edge[]) => [...walked, ...edges],
  },
  backwards: {
    words: 'last: 100, before: $cursor',
    isMore: ({ pageInfo }: Page) => pageInfo.hasPreviousPage,
    next: ({ pageInfo }: Page) => pageInfo.startCursor,
    join: (walked: readonly Edge[], edges: readonly Edge[]) => [...edges, ...walked],
  },
} as const;
export type Way = keyof typeof ways;

type AskPage = (cursor: string | null) => Promise<Page>;

/** The edges of a list from end to end, once it has been found that as many come as there are. */
async function walk(way: Way, ask: AskPage, begin?: Page): Promise<readonly Edge[]> {
  const { isMore, next, join } = ways[way];
  let at = begin ?? (await ask(null));
  let { edges } = at;
  while (isMore(at)) {
    at = await ask(next(at));
    if (at.edges.length === 0) throw new Error('A page that others lead to is empty.');
    edges = join(edges, at.edges);
  }
  if (edges.length !== at.totalCount) throw new Error(`${edges.length} of ${at.totalCount} came.`);
  return edges;
}

async function dataOf(ask: Ask, query: string, cursor: string | null = null) {
  const answer = await ask(query, { cursor });
  if (answer.errors) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** The nodes of a list at the root, in its order; `more` are further arguments, `words` what is read of each. */
export async function walkRoot(ask: Ask, root: string, way: Way, more = '', words = 'id') {
  const page = pageWith(`node { ${words} }`);
  const query = `query ($cursor: String) { ${root}(${ways[way].words}${more}) { ${page} } }`;
  const edges = await walk(way, async (cursor) => (await dataOf(ask, query, cursor))[root]);
  return edges.map(({ node }) => node);
}

/** For each of these nodes and each of the lists inside, what is at the other end, and what the relation says. */
export async function walkInside(
  ask: Ask,
  { root, lists }: KindOfNode,
  way: Way,
  nodes: readonly string[],
  told: (list: ListInside, node: string, edges: readonly Edge[]) => void,
): Promise<void> {
  const pageOf = ({ said }: ListInside) =>
    pageWith(`node { id } ${said.length > 0 ? `properties { ${said.join(' ')} }` : ''}`);
  const { words } = ways[way];
  for (let from = 0; from < lists.length; from += 4) {
    const some = lists.slice(from, from + 4);
    const begin = some.map((list) => `${list.field}(${words}) { ${pageOf(list)} }`).join(' ');
    for (let at = 0; at < nodes.length; at += 10) {
      const where = `where: { id: { in: ${JSON.stringify(nodes.slice(at, at + 10))} } }`;
      const query = `query ($cursor: String) { ${root}(first: 10, ${where}) { edges { node { id ${begin} } } } }`;
      for (const { node } of (await dataOf(ask, query))[root].edges)
        for (const list of some) {
          const one = `query ($cursor: String) { ${root}(where: { id: { eq: "${node.id}" } }) {
            edges { node { list: ${list.field}(${words}) { ${pageOf(list)} } } } } }`;
          const page: AskPage = async (cursor) =>
            (await dataOf(ask, one, cursor))[root].edges[0].node.list;
          told(list, node.id, await walk(way, page, node[list.field]));
        }
    }
  }
}

/** A revision that never changes. */
export function fixedAt(reading: Reading): ReadingSource {
  const at = async () => reading;
  return { current: () => reading, at, revisions: () => [], tombstones: () => new Map() };
}
