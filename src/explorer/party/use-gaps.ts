/** What coverage found about one thing and about its own facts, and what it could mend. */
import { useQuery } from '@tanstack/react-query';
import { useAddress } from '../address/address.ts';
import {
  CountGapsDocument,
  PartyGapsDocument,
  type TypedDocumentString,
} from '../ask/documents.generated.ts';
import { ask } from '../ask/service.ts';
import type { Card } from './known.ts';

/** As much of a result as tells whose it is. */
type Concerning = {
  readonly of: { readonly id: string };
  readonly mendedBy: readonly { readonly id: string }[];
};

/** Picks out of all gaps of a landscape those of one thing, and others it could mend; facts that point to it count as it. */
export function gapsOf<Gap extends Concerning>(
  card: Pick<Card, 'id' | 'flows' | 'seats'>,
  all: readonly Gap[],
): { own: Gap[]; mendable: Gap[] } {
  const facts = [...card.flows, ...card.seats];
  const mine = new Set([card.id, ...facts.map(({ id }) => id)]);
  return {
    own: all.filter(({ of }) => mine.has(of.id)),
    mendable: all.filter(
      ({ of, mendedBy }) => !mine.has(of.id) && mendedBy.some(({ id }) => id === card.id),
    ),
  };
}

interface Page<Gap> {
  readonly coverage: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly results: readonly Gap[];
  } | null;
}

function useEveryPage<Gap, Variables>(document: TypedDocumentString<Page<Gap>, Variables>) {
  const { language, revision, landscape } = useAddress();
  const isTold = document.toString().includes('$language');
  const variables = {
    landscape,
    ...(isTold ? { language } : {}),
    ...(revision ? { revision } : {}),
  };
  const query = useQuery<Gap[]>({
    queryKey: [document.toString(), variables],
    queryFn: async ({ signal }) => {
      const all: Gap[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Page<Gap> = await ask(document, { ...variables, after } as Variables, signal);
        all.push(...(page.coverage?.results ?? []));
        after = page.coverage?.pageInfo.endCursor ?? null;
        if (!page.coverage?.pageInfo.hasNextPage) return all;
      }
    },
  });
  return { ...query, variables };
}

/** All gaps and unknowns of the landscape shown, to be counted. */
export function useGapCounts() {
  return useEveryPage(CountGapsDocument);
}

/** All gaps and unknowns of the landscape shown, with reasons and evidence. */
export function useAllGaps() {
  return useEveryPage(PartyGapsDocument);
}
