/** Lets lists of the same kind of node share one connection, instead of one per relation as generated. */
import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { typeName } from './graph-trim.ts';
import { oneOfEach } from './one-of-each.ts';

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
  return oneOfEach(document, newNames(document), Kind.OBJECT_TYPE_DEFINITION);
}
