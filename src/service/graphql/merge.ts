/** Both doors as one schema. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { contributionResolvers } from '../contributions/resolvers.ts';
import { openGraphDoor } from './graph-door/graph-schema.ts';
import { questionResolvers } from './questions/question-schema.ts';
import { contributionSdl, joined, questionSdl, sharedSdl } from './sdl.ts';

/** The whole API. The graph door is generated with the library first and joined here as plain SDL and resolvers. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const graph = await openGraphDoor();
  return makeExecutableSchema({
    typeDefs: joined([sharedSdl(), questionSdl(), contributionSdl(), graph.sdl]),
    resolvers: [...questionResolvers, ...contributionResolvers, graph.resolvers],
  });
}

/** The schema as SDL, in alphabetical order, as it is published and compared. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
