/** The graph door: what `@neo4j/graphql` makes of `schema/graph/`. The one file that imports the library. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { KnowledgeError } from '../../../errors.ts';
import { withinTime } from '../../../record/graph/within-time.ts';
import { type ApiContext, timeLeft } from '../context.ts';
import { graphSdl, joined, sharedWords } from '../sdl.ts';
import { describeGraph, wordsOfFields } from './graph-descriptions.ts';
import { stampedConnection } from './graph-pages.ts';
import { shareInputs } from './graph-shared-inputs.ts';
import { trimGraph, typeName } from './graph-trim.ts';
import { fillNodeTypes } from './node-types.ts';
import { ofOneRevision } from './one-graph.ts';

/** The SDL of the graph door and the resolvers that answer it. */
export interface GraphDoor {
  readonly sdl: DocumentNode;
  readonly resolvers: FieldResolvers;
}
type FieldResolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>;

const noDeprecated = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
} as const;

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Gives a silent database up, so that no caller waits for ever. */
function inTime(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const answer = resolve(source, args, context, info);
    const left = timeLeft(context as ApiContext);
    if (left === undefined) return answer;
    const silent = () =>
      new KnowledgeError('DATABASE_UNAVAILABLE', 'The database did not answer in time.');
    return withinTime(left, Promise.resolve(answer), silent);
  };
}

/** Lets the cursors of a connection name their revision. */
function paged(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    const connection = await resolve(source, args, context, info);
    const { asked, graphRevision } = context as ApiContext;
    return asked?.graphPages === undefined || graphRevision === undefined
      ? connection
      : stampedConnection(connection, graphRevision);
  };
}

/** The library's resolver of a field, as this service runs it. */
function kept(resolve: Resolver, type: string, field: FieldDefinitionNode): Resolver {
  const isRoot = type === 'Query';
  const whole = isRoot ? ofOneRevision(resolve) : resolve;
  const cursors = typeName(field.type).endsWith('Connection') ? paged(whole) : whole;
  return isRoot ? inTime(cursors) : cursors;
}

/** The resolvers of the fields that the trimmed SDL still has. */
function resolversFor(sdl: DocumentNode, schema: GraphQLSchema): FieldResolvers {
  const resolvers: FieldResolvers = {};
  for (const definition of sdl.definitions) {
    if (definition.kind !== 'ObjectTypeDefinition') continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    const own: FieldResolvers[string] = {};
    for (const field of definition.fields ?? []) {
      const resolve = fields[field.name.value]?.resolve;
      if (resolve) own[field.name.value] = kept(resolve, type.name, field);
    }
    if (Object.keys(own).length > 0) resolvers[type.name] = own;
  }
  return resolvers;
}

/**
 * Generates the graph door once; it reads the current revision only.
 *
 * @param driver - used by every operation whose context names no other; without one the door is only good for its SDL
 */
export async function openGraphDoor(driver?: Driver): Promise<GraphDoor> {
  const nodeTypes = fillNodeTypes(graphSdl());
  const library = new Neo4jGraphQL({
    typeDefs: joined([sharedWords(), nodeTypes]),
    features: { excludeDeprecatedFields: noDeprecated },
    ...(driver === undefined ? {} : { driver: driver as never }),
  });
  const generated = await library.getSchema();
  const own = new Set(sharedWords().definitions.flatMap((d) => ('name' in d ? d.name?.value : [])));
  const trimmed = shareInputs(trimGraph(parse(printSchema(generated))));
  const definitions = trimmed.definitions.filter((d) => !('name' in d && own.has(d.name?.value)));
  const sdl = describeGraph({ ...trimmed, definitions }, wordsOfFields(nodeTypes));
  return { sdl, resolvers: resolversFor(sdl, generated) };
}
