/** The fields of an operation with their definitions: looked up once per document, since the guard needs them at each request. */
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A field of an operation or of a fragment beside it. */
export interface AskedField {
  readonly field: FieldNode;
  /**
   * The values of its arguments.
   *
   * @param variables - as coerced for the operation
   */
  values(variables: Values): Values;
  /** Whether its arguments depend on variables. */
  readonly varies: boolean;
  /** Whether it is one of `Query`. */
  readonly isRoot: boolean;
}

type Values = Readonly<Record<string, unknown>>;

function namesVariable(node: ASTNode): boolean {
  let names = false;
  visit(node, {
    Variable() {
      names = true;
      return BREAK;
    },
  });
  return names;
}

function askedField(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  isRoot: boolean,
): AskedField {
  const varies = field.arguments?.some(namesVariable) ?? false;
  let fixed: Values | undefined;
  return {
    field,
    varies,
    isRoot,
    values(variables) {
      if (varies) return getArgumentValues(definition, field, variables);
      fixed ??= getArgumentValues(definition, field);
      return fixed;
    },
  };
}

const found = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, readonly AskedField[]>>();

function findFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): AskedField[] {
  const fields: AskedField[] = [];
  const types = new TypeInfo(schema);
  const asked = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION || definition === operation,
  );
  visit(
    { kind: Kind.DOCUMENT, definitions: asked },
    visitWithTypeInfo(types, {
      Field(field) {
        const definition = types.getFieldDef();
        const parent = types.getParentType();
        if (!definition || !parent || !isObjectType(parent)) return;
        fields.push(askedField(field, definition, parent === schema.getQueryType()));
      },
    }),
  );
  return fields;
}

/** The fields of an operation and of the document's fragments, in the order they stand. */
export function fieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly AskedField[] {
  const known = found.get(schema) ?? new WeakMap();
  found.set(schema, known);
  const fields = known.get(operation) ?? findFields(schema, document, operation);
  known.set(operation, fields);
  return fields;
}
