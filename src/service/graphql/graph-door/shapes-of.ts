/** Reads out of the node types what is related to what. */
import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import type { Relation, Shapes } from '../../../engine/lists/shapes.ts';
import { typeName } from './graph-trim.ts';

/** The relation a field stands for, as its `@relationship` says; undefined when it stands for none. */
function relationOf({ directives, type }: FieldDefinitionNode): Relation | undefined {
  const directive = directives?.find(({ name }) => name.value === 'relationship');
  if (directive === undefined) return undefined;
  const said = new Map(
    directive.arguments?.map(({ name, value }) => [name.value, 'value' in value && value.value]),
  );
  const direction = said.get('direction') === 'IN' ? 'IN' : 'OUT';
  return { type: String(said.get('type')), direction, to: typeName(type) };
}

/** The relations of each node type of the document. */
export function shapesOf(nodeTypes: DocumentNode): Shapes {
  const shapes = new Map<string, ReadonlyMap<string, Relation>>();
  for (const definition of nodeTypes.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    if (!definition.directives?.some(({ name }) => name.value === 'node')) continue;
    const relations = (definition.fields ?? []).flatMap((field) => {
      const relation = relationOf(field);
      return relation === undefined ? [] : ([[field.name.value, relation]] as const);
    });
    shapes.set(definition.name.value, new Map(relations));
  }
  return shapes;
}
