/** Documents asked in process, for those who want an answer rather than a response: with all limits of the API. */
import { GraphQLError } from 'graphql';
import { KnowledgeError } from '../../errors.ts';
import type { Answerer } from './answerer.ts';
import type { ApiContext } from './context.ts';
import type { AskedOperation } from './guard/guard.ts';

/** Runs a document with variables and gives what its field `answer` holds. */
export type Execute = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/**
 * Asks an answerer; what failed is thrown as it was.
 *
 * @param noteAsked - told what each document asked
 */
export function askInProcess(
  answerer: Answerer,
  makeContext: () => ApiContext,
  noteAsked: (asked: AskedOperation) => void = () => {},
): Execute {
  return async (query, variables) => {
    const { data, failure, asked } = await answerer.answer({ query, variables }, makeContext());
    if (asked !== undefined) noteAsked(asked);
    if (failure === undefined) return data?.answer;
    if (!(failure instanceof GraphQLError)) throw failure;
    throw new KnowledgeError('BAD_USER_INPUT', failure.message);
  };
}
