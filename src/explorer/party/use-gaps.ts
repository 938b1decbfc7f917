/** What coverage found that one thing can answer itself, and what others answer about it. */
import { useQuery } from '@tanstack/react-query';
import { allPages, type Paged } from '../../client/all-pages.ts';
import { ask, type TypedDocument } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { CountGapsDocument, PartyGapsDocument } from '../ask/documents.generated.ts';
import type { Card } from './known.ts';

/** As much of a result as tells whose it is. */
type Concerning = {
  readonly of: { readonly id: string };
  readonly places: readonly { readonly id: string }[];
  readonly mendedBy: readonly { readonly id: string }[];
};

/** Picks out of all findings of a landscape those that one thing can answer itself, and those about it or its facts that others answer. */
export function gapsOf<Gap extends Concerning>(
  card: Pick<Card, 'id' | 'flows' | 'seats'>,
  all: readonly Gap[],
): { own: Gap[]; others: Gap[] } {
  const mine = new Set([card, ...card.flows, ...card.seats].map(({ id }) => id));
  const answers = ({ mendedBy, places }: Gap) =>
    [...mendedBy, ...places].some(({ id }) => id === card.id);
  return {
    own: all.filter(answers),
    others: all.filter((gap) => mine.has(gap.of.id) && !answers(gap)),
  };
}

interface Page<Gap> {
  readonly coverage: (Paged<'results'> & { readonly results: readonly Gap[] }) | null;
}

function useEveryPage<Gap, Variables>(document: TypedDocument<Page<Gap>, Variables>) {
  const { language, revision, landscape } = useAddress();
  const isTold = document.toString().includes('$language');
  const variables = {
    landscape,
    ...(isTold ? { language } : {}),
    ...(revision ? { revision } : {}),
  };
  const query = useQuery<readonly Gap[]>({
    queryKey: [document.toString(), variables],
    enabled: landscape !== '',
    queryFn: async ({ signal }) => {
      const whole = await allPages<'results', Page<Gap>['coverage']>('results', async (after) => {
        const { coverage } = await ask(document, { ...variables, after } as Variables, signal);
        return coverage;
      });
      return whole?.results ?? [];
    },
  });
  return { ...query, variables };
}

/** All that is missing or to be clarified in the landscape shown, to be counted. */
export function useGapCounts() {
  return useEveryPage(CountGapsDocument);
}

/** The same with reasons and evidence. */
export function useAllGaps() {
  return useEveryPage(PartyGapsDocument);
}
