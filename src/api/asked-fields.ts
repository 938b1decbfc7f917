/** The fields of an operation with their definitions: looked up once per document, since the guard needs them at each request. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
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
  readonly definition: GraphQLField<unknown, unknown>;
  /** Whether it is one of `Query`. */
  readonly isRoot: boolean;
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
        fields.push({ field, definition, isRoot: parent === schema.getQueryType() });
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
