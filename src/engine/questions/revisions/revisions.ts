/** The published revisions, newest first. */
import type { Connection, PageRequest } from '../../answering/answer.ts';
import { pageOf } from '../../answering/paging.ts';

/** How many revisions a page has when nothing is said, and at most. */
const limits = { usual: 20, most: 100 } as const;

/**
 * A page of the revisions known.
 *
 * @param published - newest first
 * @throws as {@link pageOf}
 */
export function revisions<T extends { readonly number: number; readonly digest: string }>(
  published: readonly T[],
  request: PageRequest,
): Connection<T> {
  const newest = published[0];
  const scope = { revision: newest?.number ?? 0, question: 'revisions' };
  const page = pageOf(published.length, request, scope, limits);
  return {
    edges: published
      .slice(page.start, page.end)
      .map((node, at) => ({ cursor: page.cursor(page.start + at), node })),
    pageInfo: page.pageInfo,
    total: published.length,
  };
}
