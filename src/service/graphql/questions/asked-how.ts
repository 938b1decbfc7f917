/** How each question is asked, as its SDL and its document tell: what command line and other programs are made from. */
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { askDocument } from '../../../client/ask-documents.ts';
import { joined, questionSdl, sharedSdl } from '../sdl.ts';

/** One thing a question is told. */
export interface Argument {
  readonly name: string;
  readonly says: string;
  readonly type: GraphQLInputType;
  readonly required: boolean;
  /** Typed as a word in order, not as an option: what is required, and a landscape that a question begins with. */
  readonly isWord: boolean;
  /** What it is when it is not said; undefined when that is nothing. */
  readonly usual: unknown;
}

/** A question as its field in the SDL describes it. */
export interface AskedHow {
  /** The field of `Query`, such as `earliestArrival`. */
  readonly name: string;
  /** Its folder and its command, such as `earliest-arrival`. */
  readonly command: string;
  readonly says: string;
  /** Asks it; the field `answer` holds what was asked. */
  readonly document: string;
  /** What its document can be told, but for the language; those typed as words first. */
  readonly arguments: readonly Argument[];
}

/** `earliest-arrival` for `earliestArrival`. */
export const hyphened = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function argumentOf(
  asked: GraphQLArgument,
  variable: VariableDefinitionNode,
  isFirst: boolean,
): Argument {
  const required = variable.type.kind === Kind.NON_NULL_TYPE && variable.defaultValue === undefined;
  const usual = variable.defaultValue && valueFromASTUntyped(variable.defaultValue);
  return {
    name: asked.name,
    says: asked.description ?? '',
    type: isNonNullType(asked.type) ? asked.type.ofType : asked.type,
    required,
    isWord: required || (isFirst && asked.name === 'landscape'),
    usual,
  };
}

function askedHow({ name, description, args }: GraphQLField<unknown, unknown>): AskedHow {
  const command = hyphened(name);
  const document = askDocument(command);
  const operation = parse(document).definitions[0] as OperationDefinitionNode;
  const told = (operation.variableDefinitions ?? []).flatMap((variable) => {
    const asked = args.find((one) => one.name === variable.variable.name.value);
    return asked ? [argumentOf(asked, variable, asked === args[0])] : [];
  });
  const inOrder = [...told.filter(({ isWord }) => isWord), ...told.filter(({ isWord }) => !isWord)];
  return { name, command, says: description ?? '', document, arguments: inOrder };
}

/** Every question there is a field for. */
export function howAsked(): readonly AskedHow[] {
  const schema = buildASTSchema(joined([sharedSdl(), questionSdl()]), { assumeValidSDL: true });
  const query = schema.getType('Query');
  if (!isObjectType(query)) throw new Error('The SDL has no type Query.');
  return Object.values(query.getFields()).map(askedHow);
}
