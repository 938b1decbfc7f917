/** Refuses, before anything runs, what would be cut in silence, fail in the library or mix revisions. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { KnowledgeError } from '../errors.ts';
import { revisionOfCursor } from './graph-pages.ts';

/** The largest page, at both doors. */
export const largestPage = 100;
/** How many fields may stand inside each other; five steps in the graph door need sixteen. */
export const deepest = 20;
/** How many times a filter may hold another. */
const deepestFilter = 12;

type Values = Readonly<Record<string, unknown>>;

/** What a request asks for, as far as the rest of the request must know. */
export interface Asked {
  readonly graph: boolean;
  /** The revisions that questions name, each once. */
  readonly revisions: readonly number[];
  /** Whether every question names its revision. */
  readonly allPinned: boolean;
  /** The root fields asked for, each once, in the order of the document. */
  readonly names: readonly string[];
  /** The revisions that cursors given to the graph door were made in; undefined when no page of the graph is asked for or continued. */
  readonly graphPages?: readonly number[] | undefined;
}

function refuse(message: string, hint?: string): never {
  throw new KnowledgeError('BAD_USER_INPUT', message, hint === undefined ? {} : { hint });
}

function checkSize(name: string, value: unknown): void {
  if (typeof value !== 'number') return;
  if (value < 0) refuse(`\`${name}\` is ${value}; a page cannot be smaller than nothing.`);
  if (value > largestPage)
    refuse(
      `\`${name}\` is ${value}; a page holds at most ${largestPage}.`,
      'Ask for the next page with `after` and the `endCursor` of this one.',
    );
}

function checkIds(value: unknown): void {
  if (Array.isArray(value) && value.length > largestPage)
    refuse(`\`ids\` names ${value.length}; at most ${largestPage} can be asked for at once.`);
}

function checkGraphCursor(value: unknown): void {
  if (value !== undefined && revisionOfCursor(value) === undefined)
    refuse(`\`after\` is not a cursor of this list.`, 'Take the `endCursor` of the page before.');
}

/** A null in a filter or an order would match in surprising ways or fail; depth grows the query. */
function checkFilter(name: string, value: unknown, depth = 0): void {
  if (value === null) refuse(`\`${name}\` holds null.`, 'Leave out what is not asked for.');
  if (depth > deepestFilter) refuse(`\`${name}\` holds filters more than ${deepestFilter} deep.`);
  if (typeof value !== 'object' || value === undefined) return;
  for (const inner of Object.values(value)) checkFilter(name, inner, depth + 1);
}

function checkGraphField(values: Values): void {
  if (values.first === null) refuse('`first` is null.', 'Leave it out for the usual page size.');
  // The library takes 0 for no limit at all.
  if (values.first === 0)
    refuse(
      '`first` is 0; a page of the graph holds at least 1.',
      'To count only, ask for `totalCount` alone.',
    );
  checkGraphCursor(values.after);
  for (const name of ['where', 'sort'])
    if (values[name] !== undefined) checkFilter(name, values[name]);
}

/** Whether a root field browses the graph. */
function isGraphField(name: string): boolean {
  return name.endsWith('Connection');
}

function checkField(field: FieldNode, values: Values): void {
  for (const name of ['first', 'last']) checkSize(name, values[name]);
  checkIds(values.ids);
  if (isGraphField(field.name.value)) checkGraphField(values);
}

interface Noted {
  graph: boolean;
  names: Set<string>;
  /** Whether cursors are asked for. */
  cursors: boolean;
  /** The revisions of cursors given to the graph door. */
  from: Set<number>;
  pinned: Set<number>;
  unpinned: number;
}

function notePages(noted: Noted, name: string, values: Values): void {
  if (['cursor', 'startCursor', 'endCursor'].includes(name)) noted.cursors = true;
  const from = isGraphField(name) ? revisionOfCursor(values.after) : undefined;
  if (from !== undefined) noted.from.add(from);
}

function noteRoot(noted: Noted, name: string, values: Values): void {
  noted.names.add(name);
  if (name.startsWith('__')) return;
  if (isGraphField(name)) noted.graph = true;
  else if (typeof values.revision === 'number') noted.pinned.add(values.revision);
  else noted.unpinned += 1;
}

/**
 * Checks every field of a validated operation, with the values of its variables. Variables that do not fit their types are left to
 * the execution, which says so.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for sizes, cursors and filters that cannot be used
 */
export function guardOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): Asked {
  const noted: Noted = {
    graph: false,
    names: new Set(),
    cursors: false,
    from: new Set(),
    pinned: new Set(),
    unpinned: 0,
  };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return { graph: false, revisions: [], allPinned: false, names: [] };
  const types = new TypeInfo(schema);
  const checked = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION || definition === operation,
  );
  visit(
    { kind: Kind.DOCUMENT, definitions: checked },
    visitWithTypeInfo(types, {
      Field(field) {
        const definition = types.getFieldDef();
        const parent = types.getParentType();
        if (!definition || !parent || !isObjectType(parent)) return;
        const values = getArgumentValues(definition, field, coerced);
        checkField(field, values);
        notePages(noted, field.name.value, values);
        if (parent === schema.getQueryType()) noteRoot(noted, field.name.value, values);
      },
    }),
  );
  const revisions = [...noted.pinned].sort((a, b) => a - b);
  return {
    graph: noted.graph,
    revisions,
    allPinned: noted.unpinned === 0 && !noted.graph,
    names: [...noted.names],
    graphPages: noted.graph && (noted.cursors || noted.from.size > 0) ? [...noted.from] : undefined,
  };
}

/**
 * Refuses an operation that asks for an old revision and for the current graph.
 *
 * @throws {@link KnowledgeError} `REVISION_MIX`
 */
export function refuseMix(asked: Asked, current: number): void {
  const old = asked.revisions.find((revision) => revision !== current);
  if (asked.graph && old !== undefined)
    throw new KnowledgeError(
      'REVISION_MIX',
      `This operation asks for revision ${old} and for the graph, which only knows revision ${current}.`,
      { hint: 'Ask in two operations, or leave out `revision`.' },
    );
}
