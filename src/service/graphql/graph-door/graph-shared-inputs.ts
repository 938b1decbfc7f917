/** Lets relations to the same kind of node share one filter and one order, instead of one each as generated. */
import { type DocumentNode, type InputObjectTypeDefinitionNode, Kind } from 'graphql';
import { typeName } from './graph-trim.ts';
import { oneOfEach } from './one-of-each.ts';

const perRelation = /Connection(Where|Sort|Filters)$/;

/** What a generated input says of its node and its edge, such as `Flow` and `Feeds`. */
function aboutWhat(
  input: InputObjectTypeDefinitionNode,
  inputs: ReadonlyMap<string, InputObjectTypeDefinitionNode>,
): string {
  const field = (name: string) => input.fields?.find((one) => one.name.value === name);
  const some = field('some');
  if (some !== undefined) {
    const where = inputs.get(typeName(some.type));
    return where === undefined ? '' : aboutWhat(where, inputs);
  }
  const [node, edge] = ['node', 'edge'].map((name) => {
    const one = field(name);
    return one === undefined ? '' : typeName(one.type).replace(/(Where|Sort)$/, '');
  });
  return edge ? `${node}With${edge}` : `${node}`;
}

/** `ActorGivesConnectionWhere` and its like become `RelatedFlowWhere`. */
function newNames(document: DocumentNode): ReadonlyMap<string, string> {
  const inputs = new Map<string, InputObjectTypeDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      inputs.set(definition.name.value, definition);
  const names = new Map<string, string>();
  for (const [name, input] of inputs) {
    const suffix = perRelation.exec(name)?.[1];
    if (suffix !== undefined) names.set(name, `Related${aboutWhat(input, inputs)}${suffix}`);
  }
  return names;
}

/** The document with shared inputs; what travels in an argument stays the same. */
export function shareInputs(document: DocumentNode): DocumentNode {
  return oneOfEach(document, newNames(document), Kind.INPUT_OBJECT_TYPE_DEFINITION);
}
