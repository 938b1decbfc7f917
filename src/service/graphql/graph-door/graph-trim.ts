/** Keeps the generated graph door small: connections only, read both ways, no aggregation, nothing unreachable. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';

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

/** Long texts are no order, and what only sorts or tells apart is no filter. */
const unneeded: readonly (readonly [inputs: RegExp, fields: RegExp])[] = [
  [/Sort$/, /^(description|text|carries|condition|mandate|reason)(Sv|En)$/],
  [/Where$/, /^((description|condition|reason|rank)(Sv|En)|key)$/],
];

function isUnneeded(field: InputValueDefinitionNode, input: string): boolean {
  return unneeded.some(([inputs, fields]) => inputs.test(input) && fields.test(field.name.value));
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

const backwards = { first: 'last', after: 'before' } as const;

/** A list that is read forwards is read backwards too. */
function bothWays(field: FieldDefinitionNode): FieldDefinitionNode {
  const given = field.arguments ?? [];
  const more = given.flatMap((argument) => {
    const value = backwards[argument.name.value as keyof typeof backwards];
    return value === undefined ? [] : [{ ...argument, name: { ...argument.name, value } }];
  });
  return { ...field, arguments: [...given, ...more] };
}

/** One fault at the graph door must not blank the answers beside it. */
function nullable(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}

/** The definition as it stays in the schema; the library's own `PageInfo` gives way to the shared one. */
function trimmed(document: DocumentNode): DocumentNode {
  const kept = edgeFilters(document);
  return visit(document, {
    ObjectTypeDefinition: (node) => (node.name.value === 'PageInfo' ? null : undefined),
    FieldDefinition(node, _key, _parent, _path, ancestors) {
      if (isPlainList(node)) return null;
      const isRoot = (ancestors.at(-1) as ObjectTypeDefinitionNode).name.value === 'Query';
      const field = bothWays(node);
      return isRoot ? { ...field, type: nullable(node.type) } : field;
    },
    InputValueDefinition(node, _key, _parent, _path, ancestors) {
      const within = ancestors.at(-1) as DefinitionNode | FieldDefinitionNode;
      if (isAggregate(node)) return null;
      if (within.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && isUnneeded(node, within.name.value))
        return null;
      const target = typeName(node.type);
      if (target.endsWith('ConnectionFilters') && !kept.has(target)) return null;
      return undefined;
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
