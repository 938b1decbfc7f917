/** Refuses fields nested too deep; introspection is exempt, since public data keeps it open. */
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A validation rule that allows so many fields inside each other. */
export function depthLimit(deepest: number) {
  return (context: ValidationContext): ASTVisitor => {
    const depths = new Map<string, number>();
    /** The deepest field of a selection; each fragment is measured once, and one inside itself counts as none. */
    const depthOf = (selections: SelectionSetNode | undefined): number => {
      let depth = 0;
      for (const selection of selections?.selections ?? []) {
        if (selection.kind === Kind.FIELD) {
          const inner = selection.name.value.startsWith('__') ? 0 : depthOf(selection.selectionSet);
          depth = Math.max(depth, inner + 1);
        } else if (selection.kind === Kind.INLINE_FRAGMENT)
          depth = Math.max(depth, depthOf(selection.selectionSet));
        else depth = Math.max(depth, fragmentDepth(selection.name.value));
      }
      return depth;
    };
    const fragmentDepth = (name: string): number => {
      const known = depths.get(name);
      if (known !== undefined) return known;
      depths.set(name, 0);
      const depth = depthOf(context.getFragment(name)?.selectionSet);
      depths.set(name, depth);
      return depth;
    };
    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet);
        if (depth <= deepest) return;
        const message = `The question is ${depth} fields deep; at most ${deepest} are answered.`;
        context.reportError(new GraphQLError(message, { nodes: [node] }));
      },
    };
  };
}
