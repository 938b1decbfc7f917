/** Operations that come again, compiled into functions; the one file that knows the compiler. */
import { type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Runner } from './answerer.ts';
import { lookAt } from './guard/look.ts';
import type { Chosen } from './read-document.ts';

/** How many operations are remembered; the one asked longest ago goes first. */
const most = 300;

/** What variables hold when they are left out; the compiler forgets it where they must not be null. */
function usualValues({ variableDefinitions = [] }: OperationDefinitionNode) {
  const usual = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(usual);
}

/**
 * An operation as a function; undefined when the compiler does not take it, or would err: what a directive leaves out in
 * one place it leaves out in others too, and it tells fields in another order.
 */
function compile(schema: GraphQLSchema, { document, operation }: Chosen): Runner | undefined {
  if (lookAt(schema, document).all.some(({ isConditional }) => isConditional)) return undefined;
  const compiled = compileQuery(schema, document, operation.name?.value);
  if (!isCompiledQuery(compiled)) return undefined;
  const usual = usualValues(operation);
  return (context, variables) => compiled.query(undefined, context, { ...usual, ...variables });
}

/** Remembers operations and compiles one when it comes the second time: most come once, and compiling takes longer than answering. */
export function compileAgain(schema: GraphQLSchema): (chosen: Chosen) => Runner | undefined {
  const operations = new LRUCache<OperationDefinitionNode, { run?: Runner | undefined }>({
    max: most,
  });
  return (chosen) => {
    const known = operations.get(chosen.operation);
    if (known === undefined) operations.set(chosen.operation, {});
    else if (!('run' in known)) known.run = compile(schema, chosen);
    return known?.run;
  };
}
