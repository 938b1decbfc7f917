/** Puts the fields that all nodes, all names and all parties have into each node type of `schema/graph/`. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { joiningKinds, labelOf, partyKinds } from '../../../model/fact.ts';

const patterns = ['EveryNode', 'EveryName', 'EveryParty'] as const;
type Pattern = (typeof patterns)[number];

/** What has no name of its own: facts that join things, and anything at all. */
const nameless = new Set(['Entity', ...[...joiningKinds].map(labelOf)]);
const partyTypes = new Set(['Party', ...partyKinds.map(labelOf)]);

function isPattern(name: string): name is Pattern {
  return (patterns as readonly string[]).includes(name);
}

function isNodeType(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    (definition.directives ?? []).some(({ name }) => name.value === 'node')
  );
}

/** Which of the three patterns a node type takes its fields from. */
function patternsOf(name: string): Pattern[] {
  return patterns.filter((pattern) => {
    if (pattern === 'EveryName') return !nameless.has(name);
    return pattern === 'EveryNode' || partyTypes.has(name);
  });
}

/** The document with whole node types and without the patterns they were filled from. */
export function fillNodeTypes(document: DocumentNode): DocumentNode {
  const fields = new Map<string, readonly FieldDefinitionNode[]>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && isPattern(definition.name.value))
      fields.set(definition.name.value, definition.fields ?? []);
  const definitions = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
    if (fields.has(definition.name.value)) return [];
    if (!isNodeType(definition)) return [definition];
    const common = patternsOf(definition.name.value).flatMap((name) => fields.get(name) ?? []);
    return [{ ...definition, fields: [...common, ...(definition.fields ?? [])] }];
  });
  return { kind: Kind.DOCUMENT, definitions };
}
