/** Pages of what is numbered for ever: a cursor is a number, and holds however much comes meanwhile. */
import { KnowledgeError } from '../../errors.ts';

interface Asked {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * A page of a list.
 *
 * @param all - in the order of the pages
 * @param numberOf - what its cursor is made of
 * @throws {@link KnowledgeError} `BAD_USER_INPUT`
 */
export function pageByNumber<T>(
  all: readonly T[],
  { first, after }: Asked,
  numberOf: (one: T) => number,
) {
  const start = after ? placeAfter(all, after, numberOf) : 0;
  const edges = all
    .slice(start, start + first)
    .map((node) => ({ cursor: String(numberOf(node)), node }));
  const pageInfo = {
    hasNextPage: start + edges.length < all.length,
    hasPreviousPage: start > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, total: all.length };
}

function placeAfter<T>(all: readonly T[], after: string, numberOf: (one: T) => number): number {
  if (!/^\d{1,9}$/.test(after))
    throw new KnowledgeError('BAD_USER_INPUT', '"after" is no cursor of this service.');
  const [number, isDown] = [Number(after), isDescending(all, numberOf)];
  const place = all.findIndex((one) => (isDown ? numberOf(one) < number : numberOf(one) > number));
  return place < 0 ? all.length : place;
}

function isDescending<T>(all: readonly T[], numberOf: (one: T) => number): boolean {
  const [first, last] = [all[0], all.at(-1)];
  return first !== undefined && last !== undefined && numberOf(first) > numberOf(last);
}
