/** One contribution, as its number or the token its sender was handed tells it; asked anew whenever its page is opened. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import {
  OneContributionDocument,
  type ShownContributionFragment,
} from '../ask/documents.generated.ts';
import { tokenOf } from '../parts/tokens.ts';
import { useWriting } from '../parts/use-writing.ts';

/** A contribution as its page shows it. */
export type Shown = ShownContributionFragment;

/** What the sender of a remark was handed: it stands in the address, or this browser keeps it. */
export function useToken(number: number): string | undefined {
  const { get } = useAddress();
  return get('token') ?? tokenOf(number);
}

/** The contribution; null where there is none that may be told. */
export function useContribution(number: number) {
  const { language } = useAddress();
  const token = useToken(number);
  const asked = { language, ...(token === undefined ? { number } : { token }) };
  const { isKnown, isOpen } = useWriting();
  const isNone = !Number.isInteger(number) || (isKnown && !isOpen);
  const { data, error } = useQuery({
    queryKey: ['contribution', asked],
    queryFn: async ({ signal }) => (await ask(OneContributionDocument, asked, signal)).contribution,
    staleTime: 0,
    enabled: isKnown && !isNone,
  });
  return { data: isNone ? null : data, error };
}
