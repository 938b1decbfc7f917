/** Both doors as one schema. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { accountResolvers } from '../accounts/resolvers.ts';
import { heldToRights } from '../accounts/rights.ts';
import { contributionResolvers } from '../contributions/resolvers.ts';
import { writingResolvers } from '../contributions/writing.ts';
import { openGraphDoor } from './graph-door/graph-schema.ts';
import { questionResolvers } from './questions/question-schema.ts';
import { accountSdl, contributionSdl, joined, questionSdl, sharedSdl } from './sdl.ts';

/** The whole API. The graph door is generated with the library first and joined here as plain SDL and resolvers. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const graph = await openGraphDoor();
  return makeExecutableSchema({
    typeDefs: joined([sharedSdl(), questionSdl(), contributionSdl(), accountSdl(), graph.sdl]),
    resolvers: [
      ...questionResolvers,
      ...heldToRights([...contributionResolvers, writingResolvers, ...accountResolvers]),
      graph.resolvers,
    ],
  });
}

/** The schema as SDL, in alphabetical order, as it is published and compared. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
