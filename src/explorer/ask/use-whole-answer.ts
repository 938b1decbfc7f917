/** Answers that come in pages, asked for until the last one. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import type { Language } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import type { TypedDocumentString } from './documents.generated.ts';
import type { Answered, Asked } from './use-answer.ts';

/** Where the next page starts; `undefined` after the last one. */
type Next<Answer> = (answer: Answer) => string | undefined;
/** Two pages as one. */
type Joined<Answer> = (before: Answer, after: Answer) => Answer;

interface Paged {
  readonly language: Language;
  readonly revision?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Where the next page of an answer starts, as its `pageInfo` tells. */
export function nextOf(
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined,
): string | undefined {
  return pageInfo?.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
}

/**
 * Asks for all pages, one after the other; language and revision come from the address.
 *
 * @param variables - the rest of what the document takes, without `after`
 */
export function useWholeAnswer<Answer, Variables extends Partial<Paged>>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Omit<Variables, keyof Paged>,
  { next, joined }: { readonly next: Next<Answer>; readonly joined: Joined<Answer> },
): Answered<Answer> {
  const { language, revision } = useAddress();
  const all = { ...variables, language, ...(revision ? { revision } : {}) } as unknown as Variables;
  const answer = useQuery({
    queryKey: ['whole', document.toString(), all],
    queryFn: async ({ signal }) => {
      let whole: Answer = await ask(document, all, signal);
      let after = next(whole);
      while (after !== undefined) {
        const page: Answer = await ask(document, { ...all, after }, signal);
        whole = joined(whole, page);
        after = next(page);
      }
      return whole;
    },
    placeholderData: keepPreviousData,
  });
  const asked = { document: document as unknown as Asked['document'], variables: { ...all } };
  return { ...answer, asked };
}
