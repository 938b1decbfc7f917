/** Keeps the generated graph door small: connections only, no aggregation, a page size everywhere, nothing unreachable. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parseConstValue,
  type TypeNode,
  visit,
} from 'graphql';

/** The page size of the graph door when none is given. */
export const graphPageSize = 25;

/** The name of a type without its list and non-null wrappings. */
export function typeName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
}

/** A plain list beside a connection takes `limit`; the connection is the one that stays. */
function isPlainList(field: FieldDefinitionNode): boolean {
  return (field.arguments ?? []).some(({ name }) => name.value === 'limit');
}

function isAggregate(field: InputValueDefinitionNode): boolean {
  return /Aggregat(e|ion)/.test(typeName(field.type));
}

/** A filter over a connection is worth keeping only where its edge says something, such as a citation's basis. */
function edgeFilters(document: DocumentNode): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      if (definition.fields?.some(({ name }) => name.value === 'edge'))
        kept.add(definition.name.value.replace(/Where$/, 'Filters'));
  return kept;
}

/** By what edges between the same two nodes are told apart, by the type of their order. */
const edgeKeys: Readonly<Record<string, string>> = { CitesSort: 'key', FeedsSort: 'flow' };

/** For each order of a connection whose edges say something, how edges to the same node are ordered. */
function edgeOrders(document: DocumentNode): ReadonlyMap<string, string> {
  const orders = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    const edge = definition.fields?.find(({ name }) => name.value === 'edge');
    const key = edge === undefined ? undefined : edgeKeys[typeName(edge.type)];
    if (key !== undefined) orders.set(definition.name.value, `{ edge: { ${key}: ASC } }`);
  }
  return orders;
}

/** Pages have a size, and an order that is the same for every page of a list and in every copy of the graph. */
function withDefault(
  argument: InputValueDefinitionNode,
  edges: ReadonlyMap<string, string>,
): InputValueDefinitionNode {
  const { value: name } = argument.name;
  if (name === 'first') return { ...argument, defaultValue: parseConstValue(`${graphPageSize}`) };
  if (name !== 'sort') return argument;
  const type = typeName(argument.type);
  const related = type.endsWith('ConnectionSort');
  const order = related ? ['{ node: { id: ASC } }', edges.get(type)] : ['{ id: ASC }'];
  return { ...argument, defaultValue: parseConstValue(`[${order.filter(Boolean).join(', ')}]`) };
}

/** One fault at the graph door must not blank the answers beside it. */
function nullable(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}

/** The definition as it stays in the schema; the library's own `PageInfo` gives way to the shared one. */
function trimmed(document: DocumentNode): DocumentNode {
  const kept = edgeFilters(document);
  const edges = edgeOrders(document);
  return visit(document, {
    ObjectTypeDefinition: (node) => (node.name.value === 'PageInfo' ? null : undefined),
    FieldDefinition(node, _key, _parent, _path, ancestors) {
      if (isPlainList(node)) return null;
      const isRoot = (ancestors.at(-1) as ObjectTypeDefinitionNode).name.value === 'Query';
      return isRoot ? { ...node, type: nullable(node.type) } : undefined;
    },
    InputValueDefinition(node) {
      if (isAggregate(node)) return null;
      const target = typeName(node.type);
      if (target.endsWith('ConnectionFilters') && !kept.has(target)) return null;
      return withDefault(node, edges);
    },
  });
}

function referredTypes(definition: DefinitionNode): string[] {
  const names: string[] = [];
  visit(definition, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

/** Only what can be reached from `Query`. */
function reachable(document: DocumentNode): DocumentNode {
  const byName = new Map<string, DefinitionNode>();
  for (const definition of document.definitions)
    if ('name' in definition && definition.name !== undefined)
      byName.set(definition.name.value, definition);
  const seen = new Set(['Query']);
  for (const name of seen) {
    const definition = byName.get(name);
    if (definition !== undefined) for (const next of referredTypes(definition)) seen.add(next);
  }
  const definitions = [...seen].flatMap((name) => byName.get(name) ?? []);
  return { kind: Kind.DOCUMENT, definitions };
}

/** The generated SDL without what the graph door does not offer. */
export function trimGraph(generated: DocumentNode): DocumentNode {
  return reachable(trimmed(generated));
}
