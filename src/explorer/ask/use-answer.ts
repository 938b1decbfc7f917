/** Answers as a page uses them: what was known stays on screen while the next one is fetched. */
import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { ask, type TypedDocument, Unreachable } from '../../client/ask.ts';
import type { Language } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';

const secondsBetweenTries = 5;

/** A service that is away is asked again until it is back; what it refused is not. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      placeholderData: keepPreviousData,
      retry: (_times, error) => error instanceof Unreachable,
      retryDelay: secondsBetweenTries * 1000,
      networkMode: 'always',
    },
  },
});

/** What every question takes from the address. */
interface Everywhere {
  readonly language: Language;
  readonly revision?: number | null | undefined;
}

/** A question with its variables, as the panel "show as GraphQL" tells it. */
export interface AskedDocument {
  readonly document: TypedDocument<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer, perhaps still on its way, and what was asked for it. */
export type LiveAnswer<Answer> = UseQueryResult<Answer, Error> & { readonly asked: AskedDocument };

/**
 * Asks while the page is shown; language and revision come from the address, unless the revision is said to be `null`: the current one.
 *
 * @param variables - the rest of what the document takes; `undefined` asks nothing yet
 */
export function useAnswer<Answer, Variables extends Partial<Everywhere>>(
  document: TypedDocument<Answer, Variables>,
  variables: (Omit<Variables, keyof Everywhere> & { readonly revision?: null }) | undefined,
): LiveAnswer<Answer> {
  const { language, revision } = useAddress();
  const everywhere = { language, ...(revision ? { revision } : {}) };
  const all = { ...everywhere, ...variables } as unknown as Variables;
  const answer = useQuery({
    queryKey: [document.toString(), all],
    queryFn: ({ signal }) => ask(document, all, signal),
    enabled: variables !== undefined,
  });
  const asked = {
    document: document as unknown as AskedDocument['document'],
    variables: { ...all },
  };
  return { ...answer, asked };
}
