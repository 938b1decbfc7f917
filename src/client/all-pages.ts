/** Answers that come in pages, asked for until the last one. */

/** An answer that holds a page of a list. */
type Paged<List extends string> = Readonly<Record<List, readonly unknown[]>> & {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Asks page after page and joins what stands in `list`; the rest of the answer is the first page's. */
export async function allPages<List extends string, Answer extends Paged<List>>(
  list: List,
  ask: (after: string | null) => Promise<unknown>,
): Promise<Answer> {
  const first = (await ask(null)) as Answer;
  const items = [...first[list]];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage) {
    const next = (await ask(pageInfo.endCursor)) as Answer;
    items.push(...next[list]);
    pageInfo = next.pageInfo;
  }
  return { ...first, [list]: items, pageInfo };
}
