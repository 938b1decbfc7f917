/** Definitions that get one name between them become one. */
import { type DocumentNode, Kind, visit } from 'graphql';

/**
 * @param names - what is called anew, and how
 * @param kind - of definitions that get the same name the first stays
 */
export function oneOfEach(
  document: DocumentNode,
  names: ReadonlyMap<string, string>,
  kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INPUT_OBJECT_TYPE_DEFINITION,
): DocumentNode {
  const seen = new Set<string>();
  const renamed: DocumentNode = visit(document, {
    Name(node) {
      const value = names.get(node.value);
      return value === undefined ? undefined : { ...node, value };
    },
  });
  const definitions = renamed.definitions.filter((definition) => {
    if (definition.kind !== kind) return true;
    const isNew = !seen.has(definition.name.value);
    seen.add(definition.name.value);
    return isNew;
  });
  return { kind: Kind.DOCUMENT, definitions };
}
