/** What an address asks: each argument a word of the query string, read by its type in the SDL. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { KnowledgeError } from '../../errors.ts';
import type { Asked } from '../../formats/format.ts';
import type { Taken } from './file-questions.ts';

const refuse = (message: string, hint: string): never => {
  throw new KnowledgeError('BAD_USER_INPUT', message, { hint });
};

/** One word as its type has it; what does not fit is left to GraphQL, which says so. */
function readWord(type: GraphQLInputType, word: string): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return JSON.parse(word);
  if (isEnumType(named)) return word.toUpperCase().replaceAll('-', '_');
  if (named.name === 'Int' && /^-?\d+$/.test(word)) return Number(word);
  if (named.name === 'Boolean' && /^(true|false)$/.test(word)) return word === 'true';
  return word;
}

/** A list is written with commas or by saying its name several times; an input object as JSON; nothing is `null`. */
function readWords(type: GraphQLInputType, words: string | readonly string[]): unknown {
  const isList = isListType(getNullableType(type));
  if (typeof words !== 'string' && !isList) return words;
  if (words === '') return null;
  const said = [words].flat() as string[];
  if (!isList) return readWord(type, said[0] as string);
  const each = isInputObjectType(getNamedType(type)) ? said : said.flatMap((one) => one.split(','));
  return each.flatMap((word) => readWord(type, word));
}

function languageOf(words: unknown, hint: string): Asked['language'] {
  const language = String(words ?? 'sv').toUpperCase();
  return language === 'SV' || language === 'EN'
    ? language
    : refuse('The language is sv or en.', hint);
}

/**
 * Reads the query string of a file's address.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` for arguments the question does not take, does not get, or cannot use
 */
export function readAsked(
  schema: GraphQLSchema,
  question: string,
  { definitions, types }: Taken,
  { language: said, ...query }: Readonly<Record<string, string | readonly string[]>>,
): Asked {
  const hint = `It takes ${[...types.keys(), 'language'].join(', ')}.`;
  const language = languageOf(said, hint);
  const variables: Record<string, unknown> = {};
  for (const [name, words] of Object.entries(query)) {
    const type = types.get(name) ?? refuse(`"${question}" takes no "${name}".`, hint);
    try {
      variables[name] = readWords(type, words);
    } catch {
      refuse(`"${name}" is written as JSON.`, hint);
    }
  }
  const { errors } = getVariableValues(schema, definitions, variables);
  const [first] = errors ?? [];
  if (first !== undefined) refuse(first.message.replaceAll('"$', '"'), hint);
  return { question, variables, language };
}
