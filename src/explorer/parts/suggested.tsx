/** What landscapes suggest to begin with: asked of the service, and shown as links. */
import type { ReactNode } from 'react';
import type { SuggestedAt } from '../../client/words.generated.ts';
import { readAddress, useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import { SuggestionsDocument, type SuggestionsQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useWholeAnswer } from '../ask/use-whole-answer.ts';

/** A question in words, with the page or the example that answers it. */
export type Suggested = NonNullable<SuggestionsQuery['suggestions']>['edges'][number]['node'];

const suggestedIn = (data: SuggestionsQuery | undefined) =>
  data?.suggestions?.edges.map(({ node }) => node);

/** What the landscape suggests here; `undefined` while that is not known, `[]` when it suggests nothing. */
export function useSuggestions(at: SuggestedAt): readonly Suggested[] | undefined {
  const { landscape } = useAddress();
  const { data, error } = useAnswer(SuggestionsDocument, { landscape, at });
  return error ? [] : suggestedIn(data);
}

/** What all landscapes suggest here, one after the other; `undefined` while that is not known. */
export function useAllSuggestions(at: SuggestedAt): readonly Suggested[] | undefined {
  const { data, error } = useWholeAnswer(
    SuggestionsDocument,
    { at },
    { question: 'suggestions', list: 'edges' },
  );
  return error ? [] : suggestedIn(data);
}

/** A link to the page that answers; the words alone when there is none. */
export function ToSuggested({
  page,
  className,
  children,
}: {
  page: string | null;
  className?: string;
  children: ReactNode;
}) {
  return page === null ? (
    <span className={className}>{children}</span>
  ) : (
    <To {...readAddress(page)} className={className}>
      {children}
    </To>
  );
}
