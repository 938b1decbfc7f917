/** The questions as other programs discover them: what each answers, what it is told, and the document that asks it. */
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { type Argument, howAsked } from './asked-how.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** A question as a tool for programs; `inputSchema` is JSON Schema, and what fits it is the document's variables. */
export interface ListedQuestion {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly document: string;
}

const scalars: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

function schemaOf(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return schemaOf(type.ofType);
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (!isInputObjectType(type)) return { type: scalars[type.name] ?? 'string' };
  const fields = Object.values(type.getFields());
  return objectOf(
    fields.map((field) => [field.name, { ...schemaOf(field.type), ...told(field.description) }]),
    fields.filter(isRequiredInputField).map(({ name }) => name),
  );
}

const told = (description: string | null | undefined) => (description ? { description } : {});

function objectOf(
  properties: readonly (readonly [string, JsonSchema])[],
  required: readonly string[],
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: false,
  };
}

function propertyOf({ name, says, type, usual }: Argument): readonly [string, JsonSchema] {
  const preset = usual === undefined ? {} : { default: usual };
  return [name, { ...schemaOf(type), ...told(says), ...preset }];
}

const language: JsonSchema = {
  type: 'string',
  enum: ['SV', 'EN'],
  description: 'The language of names and sentences.',
  default: 'SV',
};

/** All questions, as `/questions.json` serves them. */
export function listedQuestions(): readonly ListedQuestion[] {
  return howAsked().map((how) => ({
    name: how.name,
    description: how.says,
    inputSchema: objectOf(
      [
        ...how.arguments.map(propertyOf),
        ...(how.document.includes('$language') ? [['language', language] as const] : []),
      ],
      how.arguments.filter(({ required }) => required).map(({ name }) => name),
    ),
    document: how.document,
  }));
}
