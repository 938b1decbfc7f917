/** For every argument of every question the longest, most repeated and most unknown values: made from the schema, so that a new question is asked too. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import { isGraphField } from '../../src/service/graphql/guard/cost.ts';

/** A question that is as heavy as it can be made, and what it is. */
export interface HeavyQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What exists, to be asked about where something else is made heavy. */
export interface Known {
  readonly party: string;
  readonly landscape: string;
}

/** Texts that a loop may take long over. */
const texts = (known: Known): readonly string[] => [
  'AF '.repeat(24),
  'AF '.repeat(333),
  'och '.repeat(50),
  'x'.repeat(200),
  'x'.repeat(2000),
  `+${known.party}+ `.repeat(12),
  'not '.repeat(24),
  `${'('.repeat(400)}all()${')'.repeat(400)}`,
  'roots() or area:green or '.repeat(6),
  '"'.repeat(1000),
  'ﬁ\u00ad'.repeat(99),
  '2026-'.repeat(300),
];

const listOf = (length: number, one: (place: number) => unknown) =>
  Array.from({ length }, (_, place) => one(place));
const at = <T>(items: readonly T[], place: number): T => items[place % items.length] as T;

/** Values of a type, each heavy in its way. */
function heavy(type: GraphQLInputType, known: Known): readonly unknown[] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const each = heavy(inner.ofType, known);
    const isOfNames = getNamedType(inner).toString() === 'ID';
    return [
      listOf(100, () => each[0]),
      listOf(100, (place) => at(each, place)),
      ...(isOfNames
        ? [listOf(100, (place) => `unknown-id-${place}`), listOf(24, (place) => `nobody-${place}`)]
        : []),
    ];
  }
  if (isEnumType(inner)) return inner.getValues().map(({ name }) => name);
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const whole = (place: number) =>
      Object.fromEntries(fields.map((field) => [field.name, at(heavy(field.type, known), place)]));
    return [whole(0), whole(1)];
  }
  if (inner.toString() === 'Int') return [100, 1, 2147483647];
  if (inner.toString() === 'Float') return [1e300];
  if (inner.toString() === 'Boolean') return [true, false];
  return [known.party, known.landscape, ...texts(known)];
}

/** A plain value that fits, by the name of the argument. */
const quoted = (text: string) => JSON.stringify(text);

function plain({ name, type }: GraphQLArgument, known: Known): string {
  const inner = getNullableType(type);
  if (isListType(inner))
    return `[${plain({ name, type: inner.ofType } as GraphQLArgument, known)}]`;
  if (isEnumType(inner)) return (inner.getValues()[0] as { readonly name: string }).name;
  if (inner.toString() === 'Int') return '1';
  return quoted(name === 'landscape' ? known.landscape : known.party);
}

/** Fields of a type, down to a depth, so many at the most. */
function fieldsOf(
  type: GraphQLNamedType,
  known: Known,
  depth: number,
  room: { left: number },
): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const told = Object.values(type.getFields()).flatMap((field) => {
    if (room.left < 1) return [];
    const below = getNamedType(field.type);
    const inside = isLeafType(below) || depth === 0 ? '' : fieldsOf(below, known, depth - 1, room);
    if (!isLeafType(below) && inside === '') return [];
    room.left -= 1;
    return [`${field.name}${pageOf(field, known)}${inside}`];
  });
  return told.length === 0 ? '' : `{ ${told.join(' ')} }`;
}

function pageOf({ args }: GraphQLField<unknown, unknown>, known: Known): string {
  const asked = args.flatMap((one) => {
    if (one.name === 'first') return ['first: 100'];
    return isRequiredArgument(one) ? [`${one.name}: ${plain(one, known)}`] : [];
  });
  return asked.length === 0 ? '' : `(${asked.join(', ')})`;
}

/** A field asked with an argument from a variable. */
function asked(
  field: GraphQLField<unknown, unknown>,
  known: Known,
  room: number,
  made?: GraphQLArgument,
  variable = '',
): string {
  const others = field.args.filter((one) => one !== made && isRequiredArgument(one));
  const told = others.map((one) => `${one.name}: ${plain(one, known)}`);
  if (made) told.push(`${made.name}: $${variable}`);
  const inside = fieldsOf(getNamedType(field.type), known, room > 100 ? 4 : 2, { left: room });
  return `${field.name}${told.length > 0 ? `(${told.join(', ')})` : ''} ${inside}`;
}

/** One question so many times, with values of one argument in turn. */
function severalTimes(
  field: GraphQLField<unknown, unknown>,
  known: Known,
  times: number,
  made: GraphQLArgument,
  values: readonly unknown[],
): Omit<HeavyQuestion, 'name'> {
  const variables = Object.fromEntries(values.map((value, place) => [`v${place}`, value]));
  const declared = values.map((_, place) => `$v${place}: ${made.type}`).slice(0, times);
  const fields = listOf(
    times,
    (place) => `a${place}: ${asked(field, known, 12, made, `v${place % values.length}`)}`,
  );
  return { query: `query (${declared}) { ${fields.join(' ')} }`, variables };
}

/**
 * Of each question: each argument with each heavy value, as often as may be asked at once, and with all of them in turn;
 * and the question itself, with as much of its answer as may be asked.
 */
export function heaviestQuestions(schema: GraphQLSchema, known: Known): readonly HeavyQuestion[] {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
  return questions.flatMap((field) => {
    const most = field.name === 'whatIf' ? 5 : 20;
    const ofArguments = field.args.flatMap((made) => {
      const values = heavy(made.type, known);
      const name = `${field.name} by ${made.name}`;
      return [
        { name, ...severalTimes(field, known, most, made, values.slice(0, most)) },
        ...values.map((value, place) => ({
          name: `${name}, value ${place}`,
          ...severalTimes(field, known, most, made, [value]),
        })),
      ];
    });
    const query = `{ ${asked(field, known, 900)} }`;
    return [...ofArguments, { name: `all of ${field.name}`, query, variables: {} }];
  });
}

/** Filters and orders of a list, as deep and as wide as they can be made: each field in its turn, and within it two by two. */
function heavyInput(type: GraphQLInputType, known: Known, place: number, depth: number): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [heavyInput(inner.ofType, known, place, depth)];
  if (!isInputObjectType(inner)) return at(heavy(inner, known), place);
  const fields = Object.values(inner.getFields());
  const some = depth === 0 ? 1 : 2;
  const chosen = listOf(depth > 4 ? 0 : some, () => undefined).map((_, next) =>
    at(fields, place + next),
  );
  return Object.fromEntries(
    chosen.map((field, next) => [
      field.name,
      heavyInput(field.type, known, place + next + depth, depth + 1),
    ]),
  );
}

/** Of each list of the graph: each field of its filter and its order, and the list with as much as may be asked of it. */
export function heaviestLists(schema: GraphQLSchema, known: Known): readonly HeavyQuestion[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = fields.filter(({ name }) => isGraphField(name));
  return lists.flatMap((field) => {
    const given = field.args.filter(({ type }) => isInputObjectType(getNamedType(type)));
    const ofArguments = given.flatMap((made) => {
      const named = getNamedType(made.type) as GraphQLInputObjectType;
      const values = Object.keys(named.getFields()).map((_, place) =>
        heavyInput(made.type, known, place, 0),
      );
      return values.map((value, place) => ({
        name: `${field.name} by ${made.name}, value ${place}`,
        ...severalTimes(field, known, 20, made, [value]),
      }));
    });
    const query = `{ ${asked(field, known, 900)} }`;
    return [...ofArguments, { name: `all of ${field.name}`, query, variables: {} }];
  });
}
