/** What is typed after a question, made from its arguments: what has to be said are words in order, the rest options. */
import { type Command, InvalidArgumentError, Option, Argument as Word } from 'commander';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Argument, hyphened } from '../graphql/questions/asked-how.ts';

/** A member of an input object is told as an argument is. */
type Told = Pick<Argument, 'name' | 'says' | 'type' | 'usual'>;

/** The members of an input object, each told apart. */
function membersOf(type: GraphQLInputObjectType): readonly Told[] {
  return Object.values(type.getFields()).map(({ name, description, type }) => ({
    name,
    says: description ?? '',
    type,
    usual: undefined,
  }));
}

/** The object an argument is, when it is one and not a list of them. */
function objectOf(type: GraphQLInputType): GraphQLInputObjectType | undefined {
  const plain = getNullableType(type);
  return isInputObjectType(plain) ? plain : undefined;
}

/** What must be said of a new object, in order. */
const needed = (type: GraphQLInputObjectType) =>
  Object.values(type.getFields()).filter((field) => isNonNullType(field.type));

function readOne(type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const allowed = named.getValues().map(({ name }) => name);
    if (allowed.includes(text.toUpperCase())) return text.toUpperCase();
    throw new InvalidArgumentError(`"${text}" is none of ${allowed.join(', ')}.`);
  }
  if (named.name === 'Int') {
    if (/^-?\d+$/.test(text)) return Number(text);
    throw new InvalidArgumentError('It must be a whole number.');
  }
  return text;
}

/** An object typed as its members by colons, such as `need:yrkesrad:rad`. */
function readObject(type: GraphQLInputObjectType, text: string): object {
  const members = needed(type);
  const parts = text.split(':');
  if (parts.length !== members.length || parts.includes(''))
    throw new InvalidArgumentError(`It is written ${members.map(({ name }) => name).join(':')}.`);
  return Object.fromEntries(
    members.map(({ name, type }, at) => [name, readOne(type, parts[at] as string)]),
  );
}

/** How a typed word becomes the value of an argument; lists by commas, objects one after the other. */
function reader(type: GraphQLInputType) {
  const plain = getNullableType(type);
  const named = getNamedType(plain);
  return (text: string, before: unknown): unknown => {
    if (isInputObjectType(named))
      return [...(Array.isArray(before) ? before : []), readObject(named, text)];
    return isListType(plain)
      ? text.split(',').map((word) => readOne(plain.ofType, word.trim()))
      : readOne(plain, text.trim());
  };
}

function placeholder(type: GraphQLInputType): string {
  const plain = getNullableType(type);
  const named = getNamedType(plain);
  if (isInputObjectType(named))
    return needed(named)
      .map(({ name }) => name)
      .join(':');
  if (isListType(plain)) return 'list';
  if (named.name === 'Int') return 'n';
  return named.name === 'ID' ? 'id' : isEnumType(named) ? 'word' : 'text';
}

/** The SDL's description, and the words that may be said. */
function description({ says, type }: Told): string {
  const plain = getNullableType(type);
  const named = getNamedType(plain);
  const several = isListType(plain) && !isInputObjectType(named) ? ' By commas' : '';
  if (!isEnumType(named)) return says + (several && `${several}.`);
  const allowed = named.getValues().map(({ name }) => name);
  return `${says}${several || ' One of'}: ${allowed.join(', ')}.`;
}

/** The word an argument is typed as. */
function wordOf(argument: Argument): Word {
  const { name, required, type } = argument;
  const placed = required ? `<${name}>` : `[${name}]`;
  return new Word(placed, description(argument)).argParser(reader(type));
}

function optionOf(told: Told): Option {
  const flag = `--${hyphened(told.name)}`;
  if (getNamedType(told.type).name === 'Boolean') return new Option(flag, description(told));
  const option = new Option(`${flag} <${placeholder(told.type)}>`, description(told));
  return option.argParser(reader(told.type)).default(told.usual);
}

/** The options an argument is typed as: one, or one for each member of an object. */
function optionsOf(argument: Argument): readonly Option[] {
  const object = objectOf(argument.type);
  return object ? membersOf(object).map(optionOf) : [optionOf(argument)];
}

/** Adds all that a question can be told to its command; a word that may be left out can be said as an option too. */
export function addAsked(command: Command, asked: readonly Argument[]): void {
  for (const one of asked) {
    if (one.isWord) command.addArgument(wordOf(one));
    if (!one.required)
      for (const option of optionsOf(one)) command.addOption(option.hideHelp(one.isWord));
  }
}

type Values = Readonly<Record<string, unknown>>;

const said = (names: readonly string[], options: Values) =>
  Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );

/** The document's variables for what was typed. */
export function variablesOf(
  asked: readonly Argument[],
  words: readonly unknown[],
  options: Values,
): Values {
  const placed = asked.filter(({ isWord }) => isWord);
  const others = asked.filter(({ isWord }) => !isWord);
  const told = others.flatMap(({ name, type }): [string, unknown][] => {
    const object = objectOf(type);
    if (!object) return options[name] === undefined ? [] : [[name, options[name]]];
    const members = said(Object.keys(object.getFields()), options);
    return Object.keys(members).length > 0 ? [[name, members]] : [];
  });
  const inPlace = placed.flatMap(({ name }, at): [string, unknown][] => {
    const value = words[at] ?? options[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries([...inPlace, ...told]);
}

/** How a value would be typed. */
function typedAs(value: unknown): string {
  const text = [value].flat().map(wordTyped).join(',');
  return /^[\p{L}\p{N}_.,:+-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}

const wordTyped = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).join(':') : String(value);

/** What one would type to ask with these values: the words, then the options. */
export function typedLike(asked: readonly Argument[], values: Values): string {
  const told = asked.filter(({ name }) => values[name] !== undefined);
  const words = told.filter(({ isWord }) => isWord).map(({ name }) => typedAs(values[name]));
  const options = told
    .filter(({ isWord }) => !isWord)
    .flatMap(({ name, type }) =>
      objectOf(type) ? Object.entries(values[name] as Values) : [[name, values[name]] as const],
    )
    .map(([name, value]) =>
      value === true ? `--${hyphened(name)}` : `--${hyphened(name)} ${typedAs(value)}`,
    );
  return [...words, ...options].join(' ');
}
