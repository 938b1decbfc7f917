/** Refuses, before anything runs, what would be cut in silence, fail in the library or mix revisions. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { KnowledgeError } from '../../../errors.ts';
import { revisionOfCursor } from '../graph-door/graph-pages.ts';
import { fieldsOf } from './asked-fields.ts';
import { type Cost, costOf, isGraphField, sizeOf } from './cost.ts';

/** The largest page, at both doors. */
export const largestPage = 100;
/** How many fields may stand inside each other; five steps in the graph door need sixteen. */
export const deepest = 20;
/** How many times a filter may hold another. */
const deepestFilter = 12;
/** How many relations a filter may follow, one after the other; each multiplies what the database looks at. */
const mostRelations = 3;
const quantifiers: ReadonlySet<string> = new Set(['all', 'none', 'single', 'some']);
/** How many conditions the filters of one operation may hold. */
const mostConditions = 300;
/** The longest text of an argument; a cursor or an expression is much shorter. */
const longestText = 2000;

/** How much one operation may ask for; a page of the explorer needs a tenth of it, the questions of `queries/` a fifth. */
const limits: readonly { of: keyof Cost; most: number; says: string; hint: string }[] = [
  {
    of: 'questions',
    most: 20,
    says: 'questions at once, each `whatIf` counted as four',
    hint: 'Ask in several requests; `entities` takes many ids.',
  },
  {
    of: 'graphLists',
    most: 5,
    says: 'lists of the graph at once',
    hint: 'Ask in several requests.',
  },
  { of: 'fields', most: 1000, says: 'fields', hint: 'Ask in several requests.' },
  {
    of: 'answered',
    most: 4_000_000,
    says: 'fields in answer when every page is full',
    hint: 'Ask for smaller pages with `first`.',
  },
  {
    of: 'browsed',
    most: 100_000,
    says: 'fields of the graph when every page is full',
    hint: 'Ask for smaller pages with `first`, or nest fewer lists.',
  },
  { of: 'schemas', most: 2, says: 'schemas', hint: 'Ask for the schema once.' },
  {
    of: 'introspected',
    most: 2_000_000,
    says: 'fields of the schema',
    hint: 'Ask for the schema once.',
  },
];

type Values = Readonly<Record<string, unknown>>;

/** What a request asks for, as far as the rest of the request must know. */
export interface Asked {
  readonly graph: boolean;
  /** Whether nothing but the graph is asked. */
  readonly onlyGraph: boolean;
  /** The revisions that questions name, each once. */
  readonly revisions: readonly number[];
  /** Whether every question names its revision. */
  readonly allPinned: boolean;
  /** The root fields asked for, each once, in the order of the document. */
  readonly names: readonly string[];
  /** The revisions that cursors given to the graph door were made in; undefined when no page of the graph is asked for or continued. */
  readonly graphPages?: readonly number[] | undefined;
}

/** What is known of an operation whose variables do not fit their types: it asks nothing. */
export const unread: Asked = {
  graph: false,
  onlyGraph: false,
  revisions: [],
  allPinned: false,
  names: [],
};

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

/** Nothing that is handed in may be longer than anybody needs, wherever it stands. */
function checkLengths(name: string, value: unknown): void {
  if (typeof value === 'string' && value.length > longestText)
    refuse(`\`${name}\` has ${value.length} characters; at most ${longestText} are read.`);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > largestPage)
    refuse(`\`${name}\` names ${value.length}; at most ${largestPage} can be asked for at once.`);
  for (const inner of Object.values(value)) checkLengths(name, inner);
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

/** How many relations a filter follows, one after the other. */
function relationsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.entries(value).map(
    ([name, inner]) => relationsIn(inner) + (quantifiers.has(name) ? 1 : 0),
  );
  return Math.max(0, ...inside);
}

/** How many values a filter compares with. */
function conditionsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((total: number, inner) => total + conditionsIn(inner), 0);
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
  const relations = relationsIn(values.where);
  if (relations > mostRelations)
    refuse(
      `\`where\` follows ${relations} relations in a row; at most ${mostRelations} are followed.`,
    );
}

function checkField(field: FieldNode, values: Values): void {
  for (const name of ['first', 'last']) checkSize(name, values[name]);
  if (isGraphField(field.name.value)) checkGraphField(values);
  for (const [name, value] of Object.entries(values)) checkLengths(name, value);
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

function checkCost(cost: Cost): void {
  for (const { of, most, says, hint } of limits)
    if (cost[of] > most)
      refuse(`The operation asks for ${cost[of]} ${says}; at most ${most} are answered.`, hint);
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  return fragments;
}

/** The latest cost of each operation, and the page sizes it was reckoned with: all of it that variables can change. */
const reckoned = new WeakMap<OperationDefinitionNode, { readonly sizes: string; cost: Cost }>();

function costAgain(operation: OperationDefinitionNode, sizes: string, reckon: () => Cost): Cost {
  const latest = reckoned.get(operation);
  if (latest?.sizes === sizes) return latest.cost;
  const cost = reckon();
  reckoned.set(operation, { sizes, cost });
  return cost;
}

/**
 * Checks every field of a validated operation, with the values of its variables. Variables that do not fit their types are left to
 * the execution, which says so.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for sizes, cursors and filters that cannot be used, and for operations that cost too much
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
  if (coerced === undefined) return unread;
  let conditions = 0;
  let sizes = '';
  for (const asked of fieldsOf(schema, document, operation)) {
    const { field, isRoot } = asked;
    const values = asked.values(coerced);
    if (asked.varies) sizes += `${sizeOf(values)} `;
    checkField(field, values);
    notePages(noted, field.name.value, values);
    conditions += values.where === undefined ? 0 : conditionsIn(values.where);
    if (conditions > mostConditions)
      refuse(`The filters hold more than ${mostConditions} conditions.`);
    if (isRoot) noteRoot(noted, field.name.value, values);
  }
  const reckon = () => costOf(schema, fragmentsOf(document), operation.selectionSet, coerced);
  checkCost(costAgain(operation, sizes, reckon));
  const revisions = [...noted.pinned].sort((a, b) => a - b);
  return {
    graph: noted.graph,
    onlyGraph: noted.graph && noted.unpinned === 0 && revisions.length === 0,
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
