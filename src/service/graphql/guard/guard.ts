/** Refuses, before anything runs, what would be cut in silence, cost too much or mix revisions. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { KnowledgeError } from '../../../errors.ts';
import { accountSdl, contributionSdl, rootFields } from '../sdl.ts';
import { type Cost, costOf, isGraphField, isRoot, sizeOf } from './cost.ts';
import { checkGraphField, conditionsIn } from './graph-filters.ts';
import { atMost } from './limits.ts';
import { fieldsOf, type Look, lookAt, type Seen, type SeenField, type Values } from './look.ts';
import { checkAllLengths, checkPages, wordsIn } from './sizes.ts';

/** What a request asks for, as far as the rest of the request must know. */
export interface AskedOperation {
  readonly graph: boolean;
  /** The revisions that questions name, each once. */
  readonly revisions: readonly number[];
  /** Whether every question names its revision. */
  readonly allPinned: boolean;
  /** The root fields asked for, each once, in the order of the document. */
  readonly names: readonly string[];
  /** Whether the answer depends on who asks, or changes anything: it is never kept. */
  readonly isPrivate: boolean;
  /** Whether something was left out of the answer since time was up: it may be whole another time. */
  readonly isHurried?: boolean;
  /** What keeps the variables from fitting their types; the operation then asks nothing. */
  readonly misfits?: readonly GraphQLError[];
}

interface Noted {
  /** Whether something is changed: then texts are handed in that are longer than what anybody asks by. */
  readonly isWriting: boolean;
  isPrivate: boolean;
  graph: boolean;
  readonly names: Set<string>;
  readonly pinned: Set<number>;
  unpinned: number;
  /** How many conditions the filters of the graph hold. */
  conditions: number;
  /** How many ids and words arguments hold. */
  words: number;
  /** Page sizes that depend on variables, one after the other. */
  sizes: string;
}

/** Questions whose answers depend on who asks, or change without a new revision. */
const privateFields: ReadonlySet<string> = new Set(
  [contributionSdl(), accountSdl()].flatMap((sdl) => rootFields(sdl, 'Query')),
);

function noteRoot(noted: Noted, name: string, values: Values): void {
  noted.names.add(name);
  if (name.startsWith('__')) return;
  if (privateFields.has(name)) noted.isPrivate = true;
  if (isGraphField(name)) noted.graph = true;
  else if (typeof values.revision === 'number') noted.pinned.add(values.revision);
  else noted.unpinned += 1;
}

/** Refuses a field whose arguments cannot be used, and notes what it asks for. */
function checkField(noted: Noted, field: SeenField, variables: Values, isRoot: boolean): void {
  const { name, varies } = field;
  const values = field.values(variables);
  if (varies) noted.sizes += `${sizeOf(values)} `;
  checkPages(values);
  if (isGraphField(name)) checkGraphField(values);
  checkAllLengths(values, noted.isWriting ? 'written' : 'characters');
  noted.conditions += values.where === undefined ? 0 : conditionsIn(values.where);
  atMost('conditions', noted.conditions);
  if (!noted.isWriting) noted.words += wordsIn(values);
  atMost('words', noted.words);
  if (isRoot) noteRoot(noted, name, values);
}

/** The latest cost of each operation, and the page sizes it was reckoned with: all of it that variables can change. */
const reckoned = new WeakMap<Seen, { readonly sizes: string; readonly cost: Cost }>();

function costAgain(
  schema: GraphQLSchema,
  look: Look,
  seen: Seen,
  variables: Values,
  sizes: string,
): Cost {
  const latest = reckoned.get(seen);
  if (latest?.sizes === sizes) return latest.cost;
  const cost = costOf(schema, look, seen, variables);
  reckoned.set(seen, { sizes, cost });
  return cost;
}

function askedIn({ graph, names, pinned, unpinned, isWriting, isPrivate }: Noted): AskedOperation {
  const revisions = [...pinned].sort((a, b) => a - b);
  return {
    graph,
    revisions,
    allPinned: unpinned === 0 && !graph,
    isPrivate: isWriting || isPrivate,
    names: [...names],
  };
}

function nothingNoted(isWriting: boolean): Noted {
  return {
    isWriting,
    isPrivate: false,
    graph: false,
    names: new Set(),
    pinned: new Set(),
    unpinned: 0,
    conditions: 0,
    words: 0,
    sizes: '',
  };
}

/** Nothing is followed here; that comes after the check that a GET only asks. */
function refuseUnlessAsked(schema: GraphQLSchema, node: OperationDefinitionNode): void {
  if (schema.getRootType(node.operation)) return;
  throw new GraphQLError(`There is no ${node.operation} here.`, {
    nodes: [node],
    extensions: {
      code: 'GRAPHQL_VALIDATION_FAILED',
      hint: 'Ask with `query`, and ask again to see what has changed.',
    },
  });
}

/** As many misfits of variables are told as GraphQL itself would tell. */
const mostMisfits = { maxErrors: 50 };

/**
 * Checks every field of a validated operation, with the values of its variables.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for sizes and filters that cannot be used, and for operations that cost too much
 */
export function guardOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Values,
): AskedOperation {
  refuseUnlessAsked(schema, operation);
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, given, mostMisfits);
  const noted = nothingNoted(operation.operation === OperationTypeNode.MUTATION);
  if (coerced === undefined) return { ...askedIn(noted), allPinned: false, misfits: errors };
  const look = lookAt(schema, document);
  const seen = look.operations.get(operation);
  if (seen === undefined) throw new Error('The operation is not one of the document.');
  for (const field of fieldsOf(look, seen))
    checkField(noted, field, coerced, isRoot(schema, field));
  const cost = costAgain(schema, look, seen, coerced, noted.sizes);
  for (const [part, some] of Object.entries(cost)) atMost(part as keyof Cost, some);
  return askedIn(noted);
}

/**
 * Refuses an operation that asks for an old revision and for the current graph.
 *
 * @throws {@link KnowledgeError} `REVISION_MIX`
 */
export function refuseMix(asked: AskedOperation, current: number): void {
  const old = asked.revisions.find((revision) => revision !== current);
  if (asked.graph && old !== undefined)
    throw new KnowledgeError(
      'REVISION_MIX',
      `This operation asks for revision ${old} and for the graph, which only knows revision ${current}.`,
      { hint: 'Ask in two operations, or leave out `revision`.' },
    );
}
