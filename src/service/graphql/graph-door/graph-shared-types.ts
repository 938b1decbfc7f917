/** Lets lists of the same kind of node share one connection, instead of one per relation as generated. */
import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql';
import { typeName } from './graph-trim.ts';

const field = (type: ObjectTypeDefinitionNode | undefined, name: string) =>
  type?.fields?.find((one) => one.name.value === name);

function objectsIn(document: DocumentNode): ReadonlyMap<string, ObjectTypeDefinitionNode> {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      objects.set(definition.name.value, definition);
  return objects;
}

/** `ActorGivesConnection` becomes `FlowsConnection`, as at the root; where edges say something, `RelatedDocumentWithCitesConnection`. */
function newNames(document: DocumentNode): ReadonlyMap<string, string> {
  const objects = objectsIn(document);
  const edgeOf = (connection: string) => {
    const edges = field(objects.get(connection), 'edges');
    return edges === undefined ? '' : typeName(edges.type);
  };
  const nodeOf = (edge: string) => {
    const node = field(objects.get(edge), 'node');
    return node === undefined ? '' : typeName(node.type);
  };
  const atRoot = new Map<string, string>();
  for (const { type } of objects.get('Query')?.fields ?? [])
    atRoot.set(nodeOf(edgeOf(typeName(type))), typeName(type));
  const names = new Map<string, string>();
  for (const connection of objects.keys()) {
    const edge = edgeOf(connection);
    if (!edge.endsWith('Relationship')) continue;
    const says = field(objects.get(edge), 'properties');
    const node = nodeOf(edge);
    const shared = atRoot.get(node);
    if (says !== undefined) {
      const related = `Related${node}With${typeName(says.type)}`;
      names.set(connection, `${related}Connection`).set(edge, `${related}Edge`);
    } else if (shared !== undefined) names.set(connection, shared).set(edge, edgeOf(shared));
  }
  return names;
}

/** The document with shared connections; the fields that lead to them stay the same. */
export function shareConnections(document: DocumentNode): DocumentNode {
  const names = newNames(document);
  const seen = new Set<string>();
  const renamed: DocumentNode = visit(document, {
    Name(node) {
      const value = names.get(node.value);
      return value === undefined ? undefined : { ...node, value };
    },
  });
  const definitions = renamed.definitions.filter((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return true;
    const isNew = !seen.has(definition.name.value);
    seen.add(definition.name.value);
    return isNew;
  });
  return { kind: Kind.DOCUMENT, definitions };
}
