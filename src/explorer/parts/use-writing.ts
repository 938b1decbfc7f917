/** Whether the landscape shown can be contributed to, and what whoever reads may do. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import type { ContributionAct } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { WritingDocument } from '../ask/documents.generated.ts';

/** What can be done here. */
export interface MayWrite {
  /** Whether contributions are taken in; false until that is known. */
  readonly isOpen: boolean;
  readonly isKnown: boolean;
  may(act: ContributionAct): boolean;
}

/** What can be done in the landscape shown; an earlier revision is only read. */
export function useWriting(): MayWrite {
  const { landscape } = useAddress();
  const { data, error } = useQuery({
    queryKey: ['writing', landscape],
    queryFn: ({ signal }) => ask(WritingDocument, landscape === '' ? {} : { landscape }, signal),
  });
  const { isOpen = false, mayDo = [] } = data?.writing ?? {};
  return {
    isOpen,
    isKnown: data !== undefined || error !== null,
    may: (act) => mayDo.includes(act),
  };
}
