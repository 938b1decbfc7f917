/** Which fields of an answer an operation asks for, so that a question can leave the others undone. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { type Selected, selectedIn } from './look.ts';

/** What of the execution is needed to look ahead. */
export type Ahead = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** The names of the fields asked for, with those of fragments; `@skip` and `@include` count as asked. */
function gather(
  { fields, spreads }: Selected,
  fragments: Ahead['fragments'],
  path: string,
  into: Set<string>,
  within: ReadonlySet<string> = new Set(),
): void {
  for (const { name, inside } of fields) {
    into.add(path + name);
    if (path === '') gather(inside, fragments, `${name}.`, into, within);
  }
  for (const name of spreads) {
    if (within.has(name)) continue;
    const fragment = selectedIn(fragments[name]?.selectionSet);
    gather(fragment, fragments, path, into, new Set(within).add(name));
  }
}

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The names of the fields asked for, such as `total`, `edges` and, one level further in, `edges.cursor`. */
export function fieldsAsked({ fieldNodes, fragments }: Ahead): ReadonlySet<string> {
  const [only, ...others] = fieldNodes;
  const kept = only && others.length === 0 ? known.get(only) : undefined;
  if (kept !== undefined) return kept;
  const names = new Set<string>();
  for (const node of fieldNodes) gather(selectedIn(node.selectionSet), fragments, '', names);
  if (only && others.length === 0) known.set(only, names);
  return names;
}
