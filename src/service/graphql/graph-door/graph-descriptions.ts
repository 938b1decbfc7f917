/** Describes every type, field and argument that `@neo4j/graphql` generates without words of its own. */
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type StringValueNode,
  visit,
} from 'graphql';
import { listPages } from '../../../engine/lists/page-of-list.ts';

const fieldWords: Readonly<Record<string, string>> = {
  edges: 'One page of the list.',
  totalCount: 'How many there are in all, on every page.',
  pageInfo: 'Where this page stands in the whole list.',
  cursor: 'Where it stands in the list, to be given as `after`.',
  node: 'The node itself.',
  properties: 'What the relation itself says.',
};

const argumentWords: Readonly<Record<string, string>> = {
  first: `Forwards: at most this many, from 0 to ${listPages.most}; ${listPages.usual} when neither \`first\` nor \`last\` is given.`,
  after: 'Forwards: what follows after this cursor.',
  last: `Backwards: the last this many, from 0 to ${listPages.most}.`,
  before: 'Backwards: what stands before this cursor.',
  where: 'Only those that match.',
  sort: 'The order, by `id` unless told: the first rule counts most; what is equal by all of them stands by `id`. Texts stand as their language sorts them; what has no value stands last, in a descending order first.',
};

const inputWords: Readonly<Record<string, string>> = {
  AND: 'All of these match.',
  OR: 'At least one of these matches; of none, none does.',
  NOT: 'This does not match; what has no value matches nothing, and so its negation.',
  node: 'By the node itself.',
  edge: 'By what the relation itself says.',
  eq: 'Is exactly this.',
  in: 'Is one of these.',
  contains: 'Contains this text; upper and lower case count as different, and so do å and a.',
  startsWith: 'Starts with this text, in the same case.',
  endsWith: 'Ends with this text, in the same case.',
  includes: 'The list has this in it.',
  gt: 'Is more than this.',
  gte: 'Is this or more.',
  lt: 'Is less than this.',
  lte: 'Is this or less.',
  all: 'All of the related match, also where there are none.',
  none: 'None of the related match; `none: {}` is none at all.',
  single: 'Exactly one of the related matches.',
  some: 'At least one of the related matches.',
};

/** By the ending of its name, what a generated type is for. */
const typeWords: readonly (readonly [RegExp, string])[] = [
  [/^Related.*Where$/, 'Which of the related are meant.'],
  [/^Related.*Sort$/, 'One rule of the order of the related.'],
  [/^Related.*Filters$/, 'How the related, and what each relation says, should match.'],
  [/RelationshipFilters$/, 'How the related should match.'],
  [/ScalarFilters$/, 'How a value should match.'],
  [/ListFilters$/, 'How a list of values should match.'],
  [/Connection$/, 'A page of a list of the current graph.'],
  [
    /^Related.*Edge$/,
    'One of the related, what the relation says, and where it stands in the list.',
  ],
  [/Edge$/, 'One node, and where it stands in the list.'],
  [/Where$/, 'Which ones are meant.'],
  [/Sort$/, 'One rule of their order.'],
  [/^SortDirection$/, 'Upwards or downwards.'],
];

/** Where the words of the plain list that a connection replaces are found. */
export type FieldWords = ReadonlyMap<string, string>;

const text = (value: string): StringValueNode => ({ kind: Kind.STRING, value });

/** The words of every described field, by `Type.field`, so that connections can inherit them. */
export function wordsOfFields(document: DocumentNode): FieldWords {
  const words = new Map<string, string>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { name, description } of definition.fields ?? [])
        if (description) words.set(`${definition.name.value}.${name.value}`, description.value);
  return words;
}

function describeField(owner: string, field: FieldDefinitionNode, words: FieldWords) {
  const name = field.name.value;
  const plain = name.replace(/Connection$/, '');
  const said =
    owner === 'Query'
      ? `Browse the current graph, page by page: ${plain}. For answers about who feeds whom, see \`upstream\`.`
      : (words.get(`${owner}.${plain}`) ?? fieldWords[name]);
  const described = (field.arguments ?? []).map((argument) => ({
    ...argument,
    description: text(argumentWords[argument.name.value] ?? ''),
  }));
  return {
    ...field,
    arguments: described,
    ...(said === undefined ? {} : { description: text(said) }),
  };
}

function describeInput(owner: string, field: InputValueDefinitionNode, words: FieldWords) {
  const name = field.name.value;
  const subject = owner.replace(/(Where|Sort)$/, '');
  const own =
    words.get(`${subject}.${name}`) ?? words.get(`${subject}.${name.replace(/Connection$/, '')}`);
  const said = owner.endsWith('Sort') && own !== undefined ? `By: ${own}` : own;
  return { ...field, description: text(said ?? inputWords[name] ?? '') };
}

/** The document with words for all it defines; `words` come from {@link wordsOfFields} of the node types. */
export function describeGraph(document: DocumentNode, words: FieldWords): DocumentNode {
  const describeType = <T extends { name: { value: string }; description?: StringValueNode }>(
    node: T,
  ) => {
    const said = typeWords.find(([ending]) => ending.test(node.name.value))?.[1];
    return node.description !== undefined || said === undefined
      ? node
      : { ...node, description: text(said) };
  };
  return visit(document, {
    ObjectTypeDefinition: (node) =>
      describeType({
        ...node,
        fields: (node.fields ?? []).map((field) => describeField(node.name.value, field, words)),
      }),
    InputObjectTypeDefinition: (node) =>
      describeType({
        ...node,
        fields: (node.fields ?? []).map((field) => describeInput(node.name.value, field, words)),
      }),
    EnumTypeDefinition: (node) => describeType(node),
  });
}
