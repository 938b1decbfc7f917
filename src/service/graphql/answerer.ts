/** The one place where requests are answered: HTTP, the command line and whatever comes only carry the question here and the text away. */
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type ErrorCode, errorCodes, failureOf, KnowledgeError } from '../../errors.ts';
import { type ApiContext, revisionOf } from './context.ts';
import { type AskedOperation, guardOperation, refuseMix } from './guard/guard.ts';
import { type FailureLog, maskErrors } from './mask.ts';
import { type Chosen, readDocument } from './read-document.ts';

/** A request as it was put. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** What is answered, as callers may read it. */
export interface GraphQLReply {
  readonly errors?: readonly GraphQLFormattedError[];
  /** Absent when nothing ran. */
  readonly data?: ExecutionResult['data'];
  readonly extensions: { readonly revision: number };
  /** What was asked; absent when that was refused or could not be read. */
  readonly asked?: AskedOperation;
  /** The first failure as it was thrown: for whoever runs the program, never for callers. */
  readonly failure?: unknown;
}

/** Runs an operation that has passed the guard. */
export type Runner = (
  context: ApiContext,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** What an answerer is made of. */
export interface AnswererParts {
  readonly schema: GraphQLSchema;
  /** Where failures are written whole that callers learn of by an id only. */
  readonly log: FailureLog;
  readonly newId: () => string;
  /** A quicker way to run an operation, where there is one. */
  readonly quicker?: (chosen: Chosen) => Runner | undefined;
}

/** Answers requests. */
export interface Answerer {
  answer(request: GraphQLRequest, context: ApiContext): Promise<GraphQLReply>;
  /** The same for a document that was read with `parseOptions` and `ownRules`, by whoever reads documents for himself. */
  answerChosen(
    chosen: Chosen,
    variables: Readonly<Record<string, unknown>>,
    context: ApiContext,
  ): Promise<GraphQLReply>;
  /** What callers learn of a failure. */
  readonly mask: ReturnType<typeof maskErrors>;
}

/** The answer as it is sent. */
export function textOf({ errors, data, extensions }: GraphQLReply): string {
  return `${JSON.stringify({ errors, data, extensions })}\n`;
}

/** The HTTP status that a failure has for itself; undefined when it has none. */
function statusOf({ extensions }: GraphQLFormattedError): number | undefined {
  const code = String(extensions?.code);
  return code in errorCodes ? failureOf(code as ErrorCode).status : undefined;
}

/**
 * The HTTP status of an answer with errors: of a refusal the one its code has, of one in which nothing could be
 * answered since something is away the one that says so, else undefined.
 */
export function failedStatus({ errors = [], data }: GraphQLReply): number | undefined {
  const statuses = errors.map(statusOf);
  if (data === undefined) return statuses[0] ?? 500;
  if (Object.values(data ?? {}).some((answer) => answer !== null)) return undefined;
  return statuses.find((status) => status !== undefined && status >= 500);
}

function asGraphQL(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** How many errors of an answer tell what to try: finding what an unknown id is like takes time. */
const mostHinted = 5;

/** Fields that were not told since time was up are one failure for each question, however many they are. */
function eachTimeOnce(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const late = new Set<unknown>();
  return errors.filter(({ originalError, path }) => {
    if (!(originalError instanceof KnowledgeError) || originalError.code !== 'TIME_SPENT')
      return true;
    const isFirst = !late.has(path?.[0]);
    late.add(path?.[0]);
    return isFirst;
  });
}

/** How many documents are kept as they were read; the one asked longest ago goes first. */
const mostDocuments = 100;

/** Makes an answerer over a schema. */
export function makeAnswerer({ schema, log, newId, quicker }: AnswererParts): Answerer {
  const mask = maskErrors(log, newId);
  const readable = new LRUCache<string, Chosen>({ max: mostDocuments });

  /** @param code - of those errors that have none of their own */
  function tell(errors: readonly GraphQLError[], code: string): GraphQLFormattedError[] {
    return eachTimeOnce(errors).map((error, place) => {
      const extensions = { ...error.extensions, code: error.extensions?.code ?? code };
      return mask({ ...error.toJSON(), extensions }, error, place < mostHinted);
    });
  }

  function failed(
    errors: readonly GraphQLError[],
    code: string,
    context: ApiContext,
  ): GraphQLReply {
    const extensions = { revision: revisionOf(context) };
    const [first] = errors;
    return { errors: tell(errors, code), extensions, failure: first?.originalError ?? first };
  }

  /** Whether what is asked may be answered; noted on the context. */
  function guarded(
    { document, operation }: Chosen,
    variables: object,
    context: ApiContext,
  ): AskedOperation {
    const asked = guardOperation(schema, document, operation, { ...variables });
    refuseMix(asked, context.current.revision);
    context.asked = asked;
    return asked;
  }

  const answerChosen: Answerer['answerChosen'] = async (chosen, variables, context) => {
    try {
      const asked = guarded(chosen, variables, context);
      if (asked.misfits) return { ...failed(asked.misfits, 'BAD_USER_INPUT', context), asked };
      // Compiling writes out the types of variables, and filters of the graph hold each other without end.
      const run = asked.graph || asked.isPrivate ? undefined : quicker?.(chosen);
      const { document, operation } = chosen;
      const { errors, data } = await (run?.(context, variables) ??
        execute({
          schema,
          document,
          operationName: operation.name?.value,
          variableValues: variables,
          contextValue: context,
        }));
      if (context.time?.wasUp()) context.asked = { ...asked, isHurried: true };
      const { asked: answered = asked } = context;
      if (errors)
        return { ...failed(errors, 'INTERNAL_SERVER_ERROR', context), data, asked: answered };
      return { data, extensions: { revision: revisionOf(context) }, asked: answered };
    } catch (error) {
      return failed([asGraphQL(error)], 'BAD_USER_INPUT', context);
    }
  };

  return {
    mask,
    answerChosen,
    async answer({ query, variables = {}, operationName }, context) {
      const key = JSON.stringify([operationName, query]);
      const read = readable.get(key) ?? readDocument(schema, query, operationName);
      if ('errors' in read) return failed(read.errors, read.code, context);
      readable.set(key, read);
      return answerChosen(read, variables, context);
    },
  };
}
