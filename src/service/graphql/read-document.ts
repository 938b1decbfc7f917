/** How a document is read: parsed within limits, validated, its operation chosen. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { depthLimit, shapeLimit } from './guard/document-limits.ts';
import { mostTokens } from './guard/limits.ts';

/** What the parser is told. */
export const parseOptions = { maxTokens: mostTokens };
/** Rules of our own, beside those that GraphQL specifies. */
export const ownRules = [shapeLimit, depthLimit];

/** A valid document and the operation of it that is asked. */
export interface Chosen {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Why a document cannot be answered, with the code that GraphQL servers give it. */
export interface Unreadable {
  readonly errors: readonly GraphQLError[];
  readonly code: string;
}

function choose(document: DocumentNode, name: string | undefined): Chosen | Unreadable {
  const operation = getOperationAST(document, name);
  if (operation) return { document, operation };
  const isNamed = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const message = name
    ? `Unknown operation named "${name}".`
    : isNamed
      ? 'Must provide operation name if query contains multiple operations.'
      : 'Must provide an operation.';
  return { errors: [new GraphQLError(message)], code: 'OPERATION_RESOLUTION_FAILURE' };
}

/** Reads a document, or tells in GraphQL's own words why it cannot be read. */
export function readDocument(
  schema: GraphQLSchema,
  text: string,
  operationName?: string,
): Chosen | Unreadable {
  try {
    const document = parse(text, parseOptions);
    const errors = validate(schema, document, [...specifiedRules, ...ownRules]);
    if (errors.length > 0) return { errors, code: 'GRAPHQL_VALIDATION_FAILED' };
    return choose(document, operationName);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [error], code: 'GRAPHQL_PARSE_FAILED' };
  }
}
