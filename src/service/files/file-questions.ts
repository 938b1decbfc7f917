/** The questions whose answers can be had as files, and what each takes as its document declares it. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { askDocument, fileDocument } from '../../client/ask-documents.ts';
import { composed, formatsOf } from '../../formats/formats.ts';
import { neverAsked } from '../../formats/whole-answer.ts';

/** What a question takes. */
export interface Taken {
  readonly definitions: readonly VariableDefinitionNode[];
  /** By name, without the language. */
  readonly types: ReadonlyMap<string, GraphQLInputType>;
}

/** `landscape-map` for `landscapeMap`. */
const worded = (field: string) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function documentOf(question: string): string | undefined {
  try {
    const file = composed[question];
    return file === undefined ? askDocument(question) : fileDocument(file);
  } catch {
    // A field of the API without a document, such as those of the graph.
    return undefined;
  }
}

function takenBy(schema: GraphQLSchema, document: string): Taken {
  const definitions = parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const types = definitions
    .filter(({ variable }) => !neverAsked.has(variable.name.value))
    .map(
      ({ variable, type }) => [variable.name.value, typeFromAST(schema, type as never)] as const,
    );
  return { definitions, types: new Map(types as [string, GraphQLInputType][]) };
}

/** All of them by name, as commands and documents have it. */
export function fileQuestions(schema: GraphQLSchema): ReadonlyMap<string, Taken> {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).map(worded);
  const questions = new Map<string, Taken>();
  for (const question of [...Object.keys(composed), ...fields]) {
    const document = formatsOf(question).length > 0 ? documentOf(question) : undefined;
    if (document !== undefined) questions.set(question, takenBy(schema, document));
  }
  return questions;
}
