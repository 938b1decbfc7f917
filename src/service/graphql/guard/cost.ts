/** What an operation may cost at most, reckoned from what was seen of it before anything runs. */
import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
} from 'graphql';
import { listPages } from '../../../engine/lists/page-of-list.ts';
import type { Look, Seen, SeenField, Selected, Values } from './look.ts';

/** How much an operation asks for, its fragments written out. */
export interface Cost {
  /** Questions asked at once, heavy ones as several. */
  readonly questions: number;
  /** Lists of the graph asked for at once. */
  readonly graphLists: number;
  /** Fields as written, each alias counted. */
  readonly fields: number;
  /** Fields of the answers to questions when every page is full. */
  readonly answered: number;
  /** Fields the graph answers when every page is full. */
  readonly browsed: number;
  /** How often the whole schema is asked for. */
  readonly schemas: number;
  /** Fields told of the schema. */
  readonly introspected: number;
}

const nothing: Cost = {
  questions: 0,
  graphLists: 0,
  fields: 0,
  answered: 0,
  browsed: 0,
  schemas: 0,
  introspected: 0,
};
/** Questions that take several times the time of others, such as asking coverage before and after a change. */
const weights: Readonly<Record<string, number>> = { whatIf: 4, consequences: 4 };
/** How many things a list without a page size is taken to hold. */
const usualList = 5;

/** Whether a root field browses the graph. */
export function isGraphField(name: string): boolean {
  return name.endsWith('Connection');
}

function sum(one: Cost, other: Cost): Cost {
  return {
    questions: one.questions + other.questions,
    graphLists: one.graphLists + other.graphLists,
    fields: one.fields + other.fields,
    answered: one.answered + other.answered,
    browsed: one.browsed + other.browsed,
    schemas: one.schemas + other.schemas,
    introspected: one.introspected + other.introspected,
  };
}

/** Inside an answer only fields count; what they belong to is known at the root. */
function ofAnswer(fields: number, answered: number): Cost {
  return { ...nothing, fields, answered };
}

function atRoot(name: string, { fields, answered }: Cost): Cost {
  if (name.startsWith('__'))
    return { ...nothing, schemas: name === '__schema' ? 1 : 0, fields, introspected: answered };
  if (isGraphField(name)) return { ...nothing, graphLists: 1, fields, browsed: answered };
  return { ...nothing, questions: weights[name] ?? 1, fields, answered };
}

/** Whether a field stands at the root of what is asked or done. */
export function isRoot(schema: GraphQLSchema, { parent }: SeenField): boolean {
  return (
    parent !== undefined &&
    [schema.getQueryType(), schema.getMutationType()].includes(parent as never)
  );
}

/** How many things a field is asked for, as its arguments say; undefined when they do not. */
export function sizeOf(values: Values): number | undefined {
  for (const name of ['first', 'last']) {
    const size = values[name];
    if (typeof size === 'number') return Math.max(size, 1);
  }
  return Array.isArray(values.ids) ? Math.max(values.ids.length, 1) : undefined;
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

/**
 * Reckons what a valid operation asks for, each fragment once, so that it takes no longer than reading the document.
 *
 * @param variables - as coerced for the operation
 */
export function costOf(
  schema: GraphQLSchema,
  { fragments }: Look,
  { selected }: Seen,
  variables: Values,
): Cost {
  const reckoned = new Map<string, Cost>();
  const lengthOf = (parent: GraphQLNamedType | undefined, name: string) =>
    parent?.name === '__Schema' && name === 'types'
      ? Object.keys(schema.getTypeMap()).length
      : usualList;

  function ofField(field: SeenField, isPaged: boolean): Cost {
    const { name, parent, definition } = field;
    if (definition === undefined) return ofAnswer(1, 1);
    const usual = isGraphField(name) ? listPages.usual : undefined;
    const size = sizeOf(field.values(variables)) ?? usual;
    const times = size ?? (isList(definition.type) && !isPaged ? lengthOf(parent, name) : 1);
    const inside = ofSelected(field.inside, size !== undefined);
    const cost = ofAnswer(1 + inside.fields, 1 + times * inside.answered);
    return isRoot(schema, field) ? atRoot(name, cost) : cost;
  }

  function ofFragment(name: string, isPaged: boolean): Cost {
    const key = `${name} ${isPaged}`;
    const known = reckoned.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const cost = fragment ? ofSelected(fragment.selected, isPaged) : nothing;
    reckoned.set(key, cost);
    return cost;
  }

  function ofSelected({ fields, spreads }: Selected, isPaged: boolean): Cost {
    const costs = [
      ...fields.map((field) => ofField(field, isPaged)),
      ...spreads.map((name) => ofFragment(name, isPaged)),
    ];
    return costs.reduce(sum, nothing);
  }

  return ofSelected(selected, false);
}
