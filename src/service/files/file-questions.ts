/** The questions whose answers can be had as files, and what each takes as its document declares it. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { questions } from '../../engine/questions/questions.ts';
import { composed, lists } from '../../formats/format.ts';
import { documentOf, neverAsked } from '../../formats/whole-answer.ts';
import { hyphened } from '../graphql/questions/asked-how.ts';

/** What a question takes. */
export interface Taken {
  readonly definitions: readonly VariableDefinitionNode[];
  /** By name, without the language. */
  readonly types: ReadonlyMap<string, GraphQLInputType>;
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
  const asked = questions.map(({ name }) => hyphened(name));
  return new Map(
    [...Object.keys(composed), ...lists, ...asked].map((question) => [
      question,
      takenBy(schema, documentOf(question)),
    ]),
  );
}
