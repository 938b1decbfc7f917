/** Answers that come in pages, asked for until the last one. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { allPages, type Paged } from '../../client/all-pages.ts';
import { ask, type TypedDocument } from '../../client/ask.ts';
import type { Language } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import type { AskedDocument, LiveAnswer } from './use-answer.ts';

interface Everywhere {
  readonly language: Language;
  readonly revision?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * Asks for all pages, one after the other; language and revision come from the address.
 *
 * @param variables - the rest of what the document takes, without `after`
 * @param paged - the document's one question, and the list in its answer that comes in pages
 */
export function useWholeAnswer<
  Question extends string,
  List extends string,
  Answer extends Readonly<Record<Question, Paged<List> | null>>,
  Variables extends Partial<Everywhere>,
>(
  document: TypedDocument<Answer, Variables>,
  variables: Omit<Variables, keyof Everywhere>,
  { question, list }: { readonly question: Question; readonly list: List },
): LiveAnswer<Answer> {
  const { language, revision } = useAddress();
  const all = { ...variables, language, ...(revision ? { revision } : {}) } as unknown as Variables;
  const answer = useQuery({
    queryKey: ['whole', document.toString(), all],
    queryFn: async ({ signal }) => {
      const whole = await allPages(list, async (after) => {
        const page = await ask(document, after === null ? all : { ...all, after }, signal);
        return page[question];
      });
      return { [question]: whole } as unknown as Answer;
    },
    placeholderData: keepPreviousData,
  });
  const asked = {
    document: document as unknown as AskedDocument['document'],
    variables: { ...all },
  };
  return { ...answer, asked };
}
