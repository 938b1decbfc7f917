/** What is found while somebody writes. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ask } from '../../client/ask.ts';
import type { EntityKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { FindDocument, type FindQuery } from '../ask/documents.generated.ts';

/** A hit of a search. */
export type Hit = NonNullable<FindQuery['find']>['hits'][number];

/** What is found for a text, what belongs to the landscape shown first; `[]` for no text. */
export function useFound(text: string, kinds?: readonly EntityKind[], first = 8) {
  const { language, landscape, revision } = useAddress();
  const asked = useDeferredValue(text.trim());
  const variables = {
    text: asked,
    first,
    language,
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(landscape ? { prefer: [landscape] } : {}),
    ...(revision ? { revision } : {}),
  };
  const { data, isFetching } = useQuery({
    queryKey: ['find', variables],
    queryFn: ({ signal }) => ask(FindDocument, variables, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const answer = asked === '' ? null : data?.find;
  return { found: answer?.hits ?? [], total: answer?.total ?? 0, isFetching, asked };
}
