/** Documents of questions compiled into functions; the one file that knows the compiler. */
import type { GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type Answered, type ApiContext, revisionOf } from './context.ts';
import { type Asked, guardOperation } from './guard/guard.ts';

/** Answers a compiled document: the body as it goes out; undefined when there is anything to be said but the answer. */
export type Compiled = (
  context: ApiContext,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{ readonly text: string; readonly asked: Asked } | undefined>;

/**
 * Compiles an operation that asks questions only. What it cannot answer without an error is left to the server, so
 * that errors are told in one way. Each call passes the same guard as at the server.
 *
 * @returns undefined when the compiler does not take the document
 */
export function compile(
  schema: GraphQLSchema,
  { document, operation }: Pick<Answered, 'document' | 'operation'>,
): Compiled | undefined {
  const compiled = compileQuery(schema, document, operation.name?.value);
  if (!isCompiledQuery(compiled)) return undefined;
  return async (context, variables) => {
    try {
      const asked = guardOperation(schema, document, operation, variables);
      if (asked.misfits || asked.graph) return undefined;
      const { data, errors } = await compiled.query(undefined, context, variables);
      if (errors !== undefined || !data) return undefined;
      const extensions = { revision: revisionOf({ asked, current: context.current }) };
      return { text: `${JSON.stringify({ data, extensions })}\n`, asked };
    } catch {
      return undefined; // The server meets the same failure, and tells or logs it.
    }
  };
}
