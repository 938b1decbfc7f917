/** Documents answered in process as the API answers them: with its limits and its guard. */
import { GraphQLError } from 'graphql';
import { KnowledgeError } from '../../errors.ts';
import type { Answerer } from './answerer.ts';
import type { ApiContext } from './context.ts';

/** Runs a document with variables and gives what its field `answer` holds. */
export type Execute = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/**
 * Asks an answerer; what fails is thrown as it was thrown, for whoever asks to tell or to mask.
 *
 * @throws {@link KnowledgeError} what the API explains
 */
export function askInProcess(answerer: Answerer, contextValue: () => ApiContext): Execute {
  return async (query, variables) => {
    const { data, failure } = await answerer.answer({ query, variables }, contextValue());
    if (failure === undefined) return data?.answer;
    throw failure instanceof GraphQLError
      ? new KnowledgeError('BAD_USER_INPUT', failure.message)
      : failure;
  };
}
