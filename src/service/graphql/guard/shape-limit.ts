/** Refuses documents whose shape makes validation itself slow, before any other rule looks at them. */
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Operations and fragments in one document. */
const mostDefinitions = 20;
/** Fields that stand beside an equally named one; whether they agree takes time that grows with the square. */
const mostRepeats = 20;

/** How often a field stands beside an equally named one, fragments left where they are. */
function repeatsIn({ selections }: SelectionSetNode, seen = new Set<string>()): number {
  let repeats = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      repeats += repeatsIn(selection.selectionSet, seen);
      continue;
    }
    const name = (selection.alias ?? selection.name).value;
    if (seen.has(name)) repeats += 1;
    seen.add(name);
    if (selection.selectionSet) repeats += repeatsIn(selection.selectionSet);
  }
  return repeats;
}

function fault({ definitions }: DocumentNode): string | undefined {
  if (definitions.length > mostDefinitions)
    return `The document holds ${definitions.length} operations and fragments; at most ${mostDefinitions} are read.`;
  const repeats = definitions
    .map((one) => ('selectionSet' in one && one.selectionSet ? repeatsIn(one.selectionSet) : 0))
    .reduce((total, some) => total + some, 0);
  if (repeats > mostRepeats)
    return `The document asks for ${repeats} fields again beside the same one; at most ${mostRepeats} are read.`;
  return undefined;
}

/** A validation rule; the others then find an empty document. */
export function shapeLimit(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const message = fault(document);
      if (message === undefined) return undefined;
      context.reportError(new GraphQLError(message));
      return { ...document, definitions: [] };
    },
  };
}
