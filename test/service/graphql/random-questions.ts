/** Questions nobody would think of: random documents that fit the schema, with fragments, other names, directives and variables. */
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** A question and variables for it. */
export interface RandomQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ids = ['lokalt-rad', 'branschrad', 'arbetsgivarrad', 'nobody'];

/** Makes the same questions for the same seed. */
export function randomQuestions(schema: GraphQLSchema, seed: number): () => RandomQuestion {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const isUp = (chance: number) => random() < chance;
  let declared: string[] = [];
  let variables: Record<string, unknown> = {};
  let fragments: { readonly name: string; readonly on: string; text: string }[] = [];

  function plain(type: GraphQLInputType): unknown {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) return [plain(inner.ofType)];
    if (isEnumType(inner)) return oneOf(inner.getValues()).name;
    if (isInputObjectType(inner))
      return Object.fromEntries(
        Object.values(inner.getFields())
          .filter((field) => isNonNullType(field.type))
          .map((field) => [field.name, plain(field.type)]),
      );
    if (inner.toString() === 'Int') return oneOf([1, 2, 3]);
    if (inner.toString() === 'Boolean') return isUp(0.5);
    return oneOf(ids);
  }

  function written(value: unknown, type: GraphQLInputType): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner))
      return `[${(value as unknown[]).map((one) => written(one, inner.ofType))}]`;
    if (isInputObjectType(inner))
      return `{${Object.entries(value as object).map(([name, one]) => {
        const field = inner.getFields()[name];
        return field ? `${name}: ${written(one, field.type)}` : '';
      })}}`;
    return isEnumType(inner) ? String(value) : JSON.stringify(value);
  }

  /** A value as written, or a variable that holds one, perhaps only by its default. */
  function argument(type: GraphQLInputType): string {
    const value = plain(type);
    if (isUp(0.6)) return written(value, type);
    const name = `v${declared.length}`;
    const isLeftOut = isUp(0.4);
    declared.push(`$${name}: ${type}${isLeftOut ? ` = ${written(value, type)}` : ''}`);
    if (!isLeftOut) variables[name] = value;
    return `$${name}`;
  }

  function directive(): string {
    if (!isUp(0.12)) return '';
    const name = `v${declared.length}`;
    declared.push(`$${name}: Boolean!`);
    variables[name] = isUp(0.5);
    return ` @${oneOf(['include', 'skip'])}(if: $${name})`;
  }

  function fragmentOn(type: GraphQLNamedType, depth: number): string {
    const known = fragments.filter(({ on, text }) => on === type.name && text !== '');
    if (known.length > 0 && isUp(0.4)) return `...${oneOf(known).name}${directive()}`;
    const fragment = { name: `f${fragments.length}`, on: type.name, text: '' };
    fragments.push(fragment);
    fragment.text = `fragment ${fragment.name} on ${type.name} ${selection(type, depth + 1)}`;
    return `...${fragment.name}${directive()}`;
  }

  function field(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const leaves = all.filter((one) => isLeafType(getNamedType(one.type)));
    const chosen = depth > 5 ? leaves : all;
    if (chosen.length === 0) return '__typename';
    const { name, args, type: result } = oneOf(chosen);
    const given = args
      .filter((one) =>
        isNonNullType(one.type) && one.defaultValue === undefined ? true : isUp(0.2),
      )
      .filter((one) => one.name !== 'revision')
      .map((one) => `${one.name}: ${argument(one.type)}`);
    const inside = selection(getNamedType(result), depth + 1);
    const alias = isUp(0.8) ? `a${Math.floor(random() * 1e6)}: ` : '';
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive()} ${inside}`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    const possible =
      isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      if (depth > 0 && isUp(0.1)) return '__typename';
      if (fragments.length < 6 && isUp(0.1)) return fragmentOn(type, depth);
      if (possible.length === 0 || !isUp(0.4)) return field(type, depth);
      const one = oneOf(possible);
      return `... on ${one.name}${directive()} ${selection(one, depth + 1)}`;
    });
    return `{ ${parts.join(' ')} }`;
  }

  return () => {
    declared = [];
    variables = {};
    fragments = [];
    const type = schema.getQueryType();
    const body = type ? selection(type, 0) : '';
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    const query = [`query q${head} ${body}`, ...fragments.map(({ text }) => text)].join('\n');
    return { query, variables };
  };
}
