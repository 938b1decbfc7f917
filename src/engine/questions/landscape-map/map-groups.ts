/** The columns of a landscape's map put in groups, as the landscape itself groups them. */
import type { FactOf } from '../../../model/fact.ts';

/** Some actor types side by side, and actors whose type no source states. */
export interface MapGroup {
  /** Null for those no group of the landscape has. */
  readonly name: { readonly sv: string; readonly en: string } | null;
  readonly types: readonly string[];
  readonly untyped: readonly string[];
}

/**
 * Every type and every actor without a type in one group each, in the landscape's order; last, where needed, those it leaves out.
 *
 * @param types - the columns of the map, in order
 * @param untyped - the actors in the column of those without a type, in order
 */
export function mapGroups(
  { groups = [] }: FactOf<'LANDSCAPE'>,
  types: readonly string[],
  untyped: readonly string[],
): readonly MapGroup[] {
  const taken = new Set(groups.flatMap(({ has }) => has));
  const told = groups.map(({ sv, en, has }): MapGroup => {
    const order = new Map(has.map((id, at) => [id, at]));
    const place = (id: string) => order.get(id) ?? 0;
    return {
      name: { sv, en },
      types: types.filter((id) => order.has(id)).sort((a, b) => place(a) - place(b)),
      untyped: untyped.filter((id) => order.has(id)),
    };
  });
  const rest = {
    name: null,
    types: types.filter((id) => !taken.has(id)),
    untyped: untyped.filter((id) => !taken.has(id)),
  };
  return [...told, rest].filter((one) => one.types.length + one.untyped.length > 0);
}
