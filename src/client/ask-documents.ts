/** The GraphQL documents of `queries/ask/`, whose field `answer` holds what was asked, and their pages. */
import { readFileSync } from 'node:fs';

/** The document that asks a question, by its file's name. */
export function askDocument(name: string): string {
  return readFileSync(new URL(`../../queries/ask/${name}.graphql`, import.meta.url), 'utf8');
}

// biome-ignore lint/suspicious/noExplicitAny: each document has its own shape.
type Answered = any;

/** Asks page after page and joins what stands in `list`; the rest of the answer is the first page's. */
export async function allPages(
  list: string,
  ask: (after: string | null) => Promise<unknown>,
): Promise<Answered> {
  const first = (await ask(null)) as Answered;
  const items = [...first[list]];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage) {
    const next = (await ask(pageInfo.endCursor)) as Answered;
    items.push(...next[list]);
    pageInfo = next.pageInfo;
  }
  return { ...first, [list]: items, pageInfo };
}
