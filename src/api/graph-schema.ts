/** The graph door: what `@neo4j/graphql` makes of `schema/graph/`. The one file that imports the library. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { describeGraph, wordsOfFields } from './graph-descriptions.ts';
import { shareInputs } from './graph-shared-inputs.ts';
import { trimGraph } from './graph-trim.ts';
import { fillNodeTypes } from './node-types.ts';
import { graphSdl, joined, sharedWords } from './sdl.ts';

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

/** The resolvers of the fields that the trimmed SDL still has. */
function resolversFor(sdl: DocumentNode, schema: GraphQLSchema): FieldResolvers {
  const resolvers: FieldResolvers = {};
  for (const definition of sdl.definitions) {
    if (definition.kind !== 'ObjectTypeDefinition') continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    const own: FieldResolvers[string] = {};
    for (const { name } of definition.fields ?? []) {
      const resolve = fields[name.value]?.resolve;
      if (resolve) own[name.value] = resolve;
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
