/** Which fields of an answer an operation asks for, so that a question can leave the others undone. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What of the execution is needed to look ahead. */
export type Ahead = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** The field nodes whose names are asked for, with those of fragments; `@skip` and `@include` count as asked. */
function gather(
  selections: SelectionSetNode | undefined,
  fragments: Ahead['fragments'],
  path: string,
  into: Set<string>,
  within: ReadonlySet<string> = new Set(),
): void {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = path + selection.name.value;
      into.add(name);
      if (path === '') gather(selection.selectionSet, fragments, `${name}.`, into, within);
    } else if (selection.kind === Kind.INLINE_FRAGMENT)
      gather(selection.selectionSet, fragments, path, into, within);
    else if (!within.has(selection.name.value)) {
      const inside = new Set(within).add(selection.name.value);
      gather(fragments[selection.name.value]?.selectionSet, fragments, path, into, inside);
    }
  }
}

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The names of the fields asked for, such as `total`, `edges` and, one level further in, `edges.cursor`. */
export function fieldsAsked({ fieldNodes, fragments }: Ahead): ReadonlySet<string> {
  const [only, ...others] = fieldNodes;
  const kept = only && others.length === 0 ? known.get(only) : undefined;
  if (kept !== undefined) return kept;
  const names = new Set<string>();
  for (const node of fieldNodes) gather(node.selectionSet, fragments, '', names);
  if (only && others.length === 0) known.set(only, names);
  return names;
}
