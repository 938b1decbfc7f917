/** The GraphQL documents that ask: each question's own, and those here for files. Their field `answer` holds what was asked, page by page. */
import { readFileSync } from 'node:fs';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The document that asks a question, by the question's folder. */
export function askDocument(question: string): string {
  return read(`../engine/questions/${question}/document.graphql`);
}

/** The document that asks for what a file is made of, by its own name. */
export function fileDocument(name: string): string {
  return read(`./documents/${name}.graphql`);
}

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
