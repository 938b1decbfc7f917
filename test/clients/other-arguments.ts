/** Other arguments for a question, made from what its arguments are: one changed at a time. */
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Reading } from '../../src/engine/reading.ts';
import type { Argument } from '../../src/service/graphql/questions/asked-how.ts';

type Variables = Readonly<Record<string, unknown>>;

const words = ['råd', 'branschforum', '2026-05', 'branschforum+'];
const spread = <T>(all: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
};

/** Ids like the one at hand: of its kind; where there is none, of landscapes or places as the name says, or of those who give and receive. */
function idsLike(reading: Reading, { name }: Argument, usual: unknown): string[] {
  const { facts } = reading;
  if (name === 'landscape') return facts.of('LANDSCAPE').map(({ id }) => id);
  const at = facts.byId.get(String(Array.isArray(usual) ? usual[0] : usual));
  const alike = facts.of(at?.kind ?? (name === 'place' ? 'PLACE' : 'FORUM_TYPE'));
  return spread(
    alike.map(({ id }) => id),
    4,
  );
}

/** Some values of a type. */
function valuesOf(
  reading: Reading,
  argument: Argument,
  type: GraphQLInputType,
  usual: unknown,
): unknown[] {
  if (isNonNullType(type)) return valuesOf(reading, argument, type.ofType, usual);
  if (isListType(type)) return valuesOf(reading, argument, type.ofType, usual).map((one) => [one]);
  if (isEnumType(type))
    return spread(
      type.getValues().map(({ name }) => name),
      3,
    );
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const some = fields.map((field) => ({
      field,
      values: valuesOf(reading, argument, field.type, undefined),
    }));
    const required = some.filter(({ field }) => isNonNullType(field.type));
    if (required.length === 0)
      return some.flatMap(({ field, values }) =>
        values.slice(0, 2).map((one) => ({ [field.name]: one })),
      );
    return [0, 1, 2].map((at) =>
      Object.fromEntries(
        required.map(({ field, values }, place) => [
          field.name,
          values[(at + place) % values.length],
        ]),
      ),
    );
  }
  if (type.name === 'ID') return idsLike(reading, argument, usual);
  if (type.name === 'Int') return [1, 2, 4];
  return type.name === 'Boolean' ? [true, false] : words;
}

/** Where a page begins is no other question. */
const notAsked = new Set(['after', 'before', 'last', 'revision']);

/** The variables themselves, then the same with one argument changed or left out. */
export function withOthers(
  reading: Reading,
  asked: readonly Argument[],
  variables: Variables,
): Variables[] {
  const others = asked
    .filter(({ name }) => !notAsked.has(name))
    .flatMap((argument) => {
      const usual = variables[argument.name];
      const values = valuesOf(reading, argument, argument.type, usual);
      const changed = values.map((value) => ({ ...variables, [argument.name]: value }));
      const { [argument.name]: _, ...without } = variables;
      return argument.required || usual === undefined ? changed : [without, ...changed];
    });
  return [variables, ...others];
}
