/** Refuses documents that are too large to be validated in good time or too deep to be answered; introspection may go deep, since public data keeps it open. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import { tooMuch } from './limits.ts';
import { depthOf, type Look, lookAt } from './look.ts';

const smaller = 'Ask for less at once, in several requests.';

/** The field that is asked for most often by other names, in all of the document, and how often. */
function mostAliased(all: Look['all']): readonly [field: string, times: number] {
  const times = new Map<string, number>();
  for (const field of all.flatMap(({ aliased }) => aliased))
    times.set(field, (times.get(field) ?? 0) + 1);
  let most: readonly [string, number] = ['', 0];
  for (const one of times) if (one[1] > most[1]) most = one;
  return most;
}

/** A validation rule: where the shape makes validation itself slow, all other rules then find an empty document. */
export function shapeLimit(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const { all } = lookAt(context.getSchema(), document);
      const repeats = all.reduce((total, seen) => total + seen.repeats, 0);
      const [field, times] = mostAliased(all);
      const message =
        tooMuch('definitions', document.definitions.length) ??
        tooMuch('repeats', repeats) ??
        tooMuch('aliases', times, field) ??
        tooMuch('name', Math.max(0, ...all.map(({ longestName }) => longestName)));
      if (message === undefined) return undefined;
      context.reportError(new GraphQLError(message, { extensions: { hint: smaller } }));
      return { ...document, definitions: [] };
    },
  };
}

/** A validation rule that allows so many fields inside each other. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const look = lookAt(context.getSchema(), context.getDocument());
  return {
    OperationDefinition(node) {
      const seen = look.operations.get(node);
      const message = seen && tooMuch('depth', depthOf(look, seen));
      if (message === undefined) return;
      context.reportError(
        new GraphQLError(message, { nodes: [node], extensions: { hint: smaller } }),
      );
    },
  };
}
