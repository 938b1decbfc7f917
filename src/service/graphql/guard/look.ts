/** A document looked at once: its syntax is walked here and nowhere else, and all limits read what was seen. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';

/** Values of variables or of arguments, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A field as it stands in a document. */
export interface SeenField {
  readonly name: string;
  readonly parent: GraphQLNamedType | undefined;
  /** Undefined for `__typename`, and for what the schema does not know. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  /** Whether its arguments depend on variables. */
  readonly varies: boolean;
  /** The values of its arguments, given those of the variables as coerced for the operation. */
  values(variables: Values): Values;
  readonly inside: Selected;
}

/** What stands between two braces, inline fragments written out. */
export interface Selected {
  readonly fields: readonly SeenField[];
  /** The names of fragments that are spread here. */
  readonly spreads: readonly string[];
}

/** What was seen of an operation or a fragment. */
export interface Seen {
  readonly selected: Selected;
  /** All fields in the order they stand. */
  readonly fields: readonly SeenField[];
  /** Fields that stand beside an equally named one. */
  readonly repeats: number;
  /** The fields asked for by other names, as `Type.field`, each time. */
  readonly aliased: readonly string[];
  /** The length of the longest name a field is asked for by. */
  readonly longestName: number;
  /** How many fields stand inside each other, introspection counted as one. */
  readonly depth: number;
  /** Fragments spread at any depth, and how many fields each stands inside. */
  readonly spreads: readonly (readonly [name: string, above: number])[];
  /** Whether a directive decides over a part of it. */
  readonly isConditional: boolean;
}

/** What was seen of a document, valid or not. */
export interface Look {
  /** Operations and fragments, in the order they stand. */
  readonly all: readonly Seen[];
  readonly operations: ReadonlyMap<OperationDefinitionNode, Seen>;
  readonly fragments: ReadonlyMap<string, Seen>;
}

const nothing: Selected = { fields: [], spreads: [] };
const selections = new WeakMap<SelectionSetNode, Selected>();

function definitionOf(parent: GraphQLNamedType | undefined, name: string) {
  if (name === '__schema') return SchemaMetaFieldDef;
  if (name === '__type') return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function namesVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(namesVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => namesVariable(field.value));
}

function seenField(
  node: FieldNode,
  parent: GraphQLNamedType | undefined,
  inside: Selected,
): SeenField {
  const name = node.name.value;
  const definition = definitionOf(parent, name);
  const varies = node.arguments?.some(({ value }) => namesVariable(value)) ?? false;
  let fixed: Values | undefined;
  const values = (variables: Values) => {
    if (definition === undefined) return {};
    if (varies) return getArgumentValues(definition, node, variables);
    fixed ??= getArgumentValues(definition, node);
    return fixed;
  };
  return { name, parent, definition, varies, values, inside };
}

/** Sees everything below a type; without a schema only names. */
function see(set: SelectionSetNode, type?: GraphQLNamedType, schema?: GraphQLSchema): Seen {
  const fields: SeenField[] = [];
  const spreads: [string, number][] = [];
  const aliased: string[] = [];
  let repeats = 0;
  let longestName = 0;
  let deepest = 0;
  let isConditional = false;

  function seeField(node: FieldNode, parent: GraphQLNamedType | undefined, above: number) {
    const inside = { fields: [], spreads: [] };
    const field = seenField(node, parent, inside);
    fields.push(field);
    deepest = Math.max(deepest, above + 1);
    if (node.selectionSet === undefined) return field;
    const below = field.definition && getNamedType(field.definition.type);
    const depth = field.name.startsWith('__') ? Number.NEGATIVE_INFINITY : above + 1;
    gather(node.selectionSet, below, depth, inside);
    selections.set(node.selectionSet, inside);
    return field;
  }

  function gather(
    from: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    above: number,
    into: { fields: SeenField[]; spreads: string[] },
    names = new Set<string>(),
  ) {
    for (const selection of from.selections) {
      isConditional ||= (selection.directives ?? []).length > 0;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        if (names.has(name)) repeats += 1;
        if (selection.alias) aliased.push(`${parent?.name}.${selection.name.value}`);
        longestName = Math.max(longestName, name.length);
        names.add(name);
        into.fields.push(seeField(selection, parent, above));
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition?.name.value;
        const inner = (narrowed && schema?.getType(narrowed)) || parent;
        gather(selection.selectionSet, inner, above, into, names);
      } else {
        into.spreads.push(selection.name.value);
        spreads.push([selection.name.value, above]);
      }
    }
  }

  const selected = { fields: [], spreads: [] };
  gather(set, type, 0, selected);
  selections.set(set, selected);
  const sizes = { repeats, aliased, longestName, depth: deepest };
  return { selected, fields, spreads, isConditional, ...sizes };
}

const looks = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Look>>();

function lookAnew(schema: GraphQLSchema, { definitions }: DocumentNode): Look {
  const operations = new Map<OperationDefinitionNode, Seen>();
  const fragments = new Map<string, Seen>();
  const all: Seen[] = [];
  for (const one of definitions) {
    if (!('selectionSet' in one && one.selectionSet)) continue;
    const isOperation = one.kind === Kind.OPERATION_DEFINITION;
    const type = isOperation
      ? schema.getRootType(one.operation)
      : schema.getType(one.typeCondition.name.value);
    const seen = see(one.selectionSet, type ?? undefined, schema);
    all.push(seen);
    if (isOperation) operations.set(one, seen);
    else fragments.set(one.name.value, seen);
  }
  return { all, operations, fragments };
}

/** Looks at a document; a second time what was seen is at hand. */
export function lookAt(schema: GraphQLSchema, document: DocumentNode): Look {
  const known = looks.get(schema) ?? new WeakMap<DocumentNode, Look>();
  looks.set(schema, known);
  const look = known.get(document) ?? lookAnew(schema, document);
  known.set(document, look);
  return look;
}

const ofOperations = new WeakMap<Seen, readonly SeenField[]>();

/** The fields of an operation and of the document's fragments that stand on objects, in their order. */
export function fieldsOf({ all, operations }: Look, operation: Seen): readonly SeenField[] {
  const known = ofOperations.get(operation);
  if (known !== undefined) return known;
  const others = new Set([...operations.values()].filter((seen) => seen !== operation));
  const fields = all
    .filter((seen) => !others.has(seen))
    .flatMap((seen) => seen.fields)
    .filter(({ parent }) => isObjectType(parent));
  ofOperations.set(operation, fields);
  return fields;
}

/** What stands between these braces; seen before when their document was looked at. */
export function selectedIn(set: SelectionSetNode | undefined): Selected {
  if (set === undefined) return nothing;
  return selections.get(set) ?? see(set).selected;
}

/** How many fields stand inside each other; each fragment is measured once, and one inside itself counts as none. */
export function depthOf({ fragments }: Look, seen: Seen): number {
  const depths = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? measure(fragment) : 0;
    depths.set(name, depth);
    return depth;
  };
  const measure = ({ depth, spreads }: Seen): number =>
    Math.max(depth, ...spreads.map(([name, above]) => above + ofFragment(name)));
  return measure(seen);
}
