/** The question door as a schema of its own, without the library that makes the graph door. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { questionResolvers } from './questions/question-schema.ts';
import { joined, questionSdl, sharedSdl } from './sdl.ts';

/** For those who ask in process and need no graph. */
export function makeQuestionSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: joined([sharedSdl(), questionSdl()]),
    resolvers: questionResolvers,
  });
}
