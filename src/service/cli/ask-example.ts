/** The example of a question's help: the first of `queries/examples/` that asks it, as one would type it. */
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { AskedHow } from '../graphql/questions/asked-how.ts';
import { exampleQuestions } from '../http/example-questions.ts';
import { typedLike } from './asked-words.ts';

/** The arguments the first example gives that asks this question; undefined when none does. */
function valuesInExample(question: string): Readonly<Record<string, unknown>> | undefined {
  for (const { query } of exampleQuestions())
    for (const definition of parse(query).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const field of definition.selectionSet.selections)
        if (field.kind === Kind.FIELD && field.name.value === question)
          return Object.fromEntries(
            (field.arguments ?? []).map(({ name, value }) => [
              name.value,
              valueFromASTUntyped(value),
            ]),
          );
    }
  return undefined;
}

/** What to type, after `kompetenslandskap`, to ask what the example asks. */
export function askExample({ name, command, arguments: asked }: AskedHow): string | undefined {
  const values = valuesInExample(name);
  return values && `ask ${command} ${typedLike(asked, values)}`.trimEnd();
}
