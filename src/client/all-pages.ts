/** Answers that come in pages, asked for until the last one. */

/** An answer that holds a page of a list. */
export type Paged<List extends string> = Readonly<Record<List, readonly unknown[]>> & {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * Asks page after page and joins what stands in `list`; the rest of the answer is the first page's.
 *
 * @param ask - asks for the page that begins after the cursor, `null` for the first; where there is none it gives `null`
 */
export async function allPages<List extends string, Answer extends Paged<List> | null>(
  list: List,
  ask: (after: string | null) => Promise<unknown>,
): Promise<Answer> {
  const first = (await ask(null)) as Answer;
  if (first === null) return first;
  const items = [...first[list]];
  let last: Paged<List> = first;
  while (last.pageInfo.hasNextPage) {
    const next = (await ask(last.pageInfo.endCursor)) as Paged<List> | null;
    if (next === null) break;
    items.push(...next[list]);
    last = next;
  }
  return { ...first, [list]: items, pageInfo: last.pageInfo };
}
