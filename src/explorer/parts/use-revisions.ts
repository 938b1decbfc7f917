/** Which revisions are published. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import {
  PublishedRevisionsDocument,
  type PublishedRevisionsQuery,
} from '../ask/documents.generated.ts';

/** A published revision. */
export type PublishedRevision = NonNullable<
  PublishedRevisionsQuery['revisions']
>['edges'][number]['node'];

/** The published revisions, newest first; undefined until they are known. */
export function useRevisions(): readonly PublishedRevision[] | undefined {
  const { data } = useQuery({
    queryKey: ['published revisions'],
    queryFn: ({ signal }) => ask(PublishedRevisionsDocument, {}, signal),
    staleTime: 0,
  });
  return data?.revisions?.edges.map(({ node }) => node);
}
