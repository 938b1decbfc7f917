/**
 * The graph door: its SDL is what `@neo4j/graphql` makes of `schema/graph/`, its lists are answered from the reading. The one
 * file that imports the library.
 */
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type DocumentNode,
  type GraphQLFieldResolver,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
} from 'graphql';
import { entriesOf } from '../../../engine/lists/matches.ts';
import { type ListAsked, type ListOf, pageOfList } from '../../../engine/lists/page-of-list.ts';
import type { Shapes } from '../../../engine/lists/shapes.ts';
import { valueNamed } from '../../../engine/lists/values.ts';
import type { Fact } from '../../../model/fact.ts';
import { type ApiContext, inTime } from '../context.ts';
import { graphSdl, joined, sharedWords } from '../sdl.ts';
import { describeGraph, wordsOfFields } from './graph-descriptions.ts';
import { shareInputs } from './graph-shared-inputs.ts';
import { shareConnections } from './graph-shared-types.ts';
import { trimGraph, typeName } from './graph-trim.ts';
import { fillNodeTypes } from './node-types.ts';
import { shapesOf } from './shapes-of.ts';

/** The SDL of the graph door and the resolvers that answer it. */
export interface GraphDoor {
  readonly sdl: DocumentNode;
  readonly resolvers: FieldResolvers;
}
type FieldResolvers = Record<string, Record<string, Resolver>>;
type Resolver = GraphQLFieldResolver<Fact, ApiContext>;

const noDeprecated = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
} as const;

/** A list of the graph, asked of the reading the request came to; a filter, which may look at much, within its time. */
function listed(shapes: Shapes, of: (node: Fact) => ListOf): Resolver {
  return (node, asked: ListAsked, context) => {
    context.time?.tell();
    const find = () => pageOfList(context.current, shapes, of(node), asked);
    return entriesOf(asked.where).length === 0 ? find() : inTime(context, find);
  };
}

/** The same at the root, where it may wait until others had their turn. */
function listedInTime(shapes: Shapes, kind: string): Resolver {
  return (_root, asked: ListAsked, context) =>
    inTime(context, () => pageOfList(context.current, shapes, { kind }, asked));
}

/** The lists and values of a kind of node. */
function ofNode(shapes: Shapes, { name, fields }: ObjectTypeDefinitionNode) {
  const relations = shapes.get(name.value);
  const resolvers = (fields ?? []).map(({ name: { value: field } }): [string, Resolver] => {
    const relation = relations?.get(field.replace(/Connection$/, ''));
    if (relation !== undefined)
      return [
        field,
        listed(shapes, (node) => ({ node, name: `${name.value}.${field}`, relation })),
      ];
    return [field, (fact, _, { current }) => valueNamed(current, field)(fact)];
  });
  return Object.fromEntries(resolvers);
}

/** The kind of node that a connection lists. */
function kindIn(types: ReadonlyMap<string, ObjectTypeDefinitionNode>, connection: string): string {
  const step = (type: string, field: string) => {
    const found = types.get(type)?.fields?.find(({ name }) => name.value === field);
    return found === undefined ? '' : typeName(found.type);
  };
  return step(step(connection, 'edges'), 'node');
}

/** The lists at the root. */
function ofRoot(
  shapes: Shapes,
  types: ReadonlyMap<string, ObjectTypeDefinitionNode>,
): Record<string, Resolver> {
  const lists = types.get('Query')?.fields ?? [];
  return Object.fromEntries(
    lists.map(({ name, type }) => {
      const kind = kindIn(types, typeName(type));
      return [name.value, listedInTime(shapes, kind)];
    }),
  );
}

function resolversFor(sdl: DocumentNode, shapes: Shapes): FieldResolvers {
  const types = new Map<string, ObjectTypeDefinitionNode>();
  for (const definition of sdl.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      types.set(definition.name.value, definition);
  const nodes = [...types.values()].filter(({ name }) => shapes.has(name.value));
  return {
    Query: ofRoot(shapes, types),
    ...Object.fromEntries(nodes.map((type) => [type.name.value, ofNode(shapes, type)])),
  };
}

/** Generates the graph door; made once, as that takes a second. */
export async function openGraphDoor(): Promise<GraphDoor> {
  const nodeTypes = fillNodeTypes(graphSdl());
  const library = new Neo4jGraphQL({
    typeDefs: joined([sharedWords(), nodeTypes]),
    features: { excludeDeprecatedFields: noDeprecated },
  });
  const generated = await library.getSchema();
  const own = new Set(sharedWords().definitions.flatMap((d) => ('name' in d ? d.name?.value : [])));
  const trimmed = shareInputs(shareConnections(trimGraph(parse(printSchema(generated)))));
  const definitions = trimmed.definitions.filter((d) => !('name' in d && own.has(d.name?.value)));
  const sdl = describeGraph({ ...trimmed, definitions }, wordsOfFields(nodeTypes));
  return { sdl, resolvers: resolversFor(sdl, shapesOf(nodeTypes)) };
}
