/** What the coverage page asks: all results of the part shown, and the municipalities. */
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import { CoverageDocument, CoveragePlacesDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { nextOf, useWholeAnswer } from '../ask/use-whole-answer.ts';
import { byName, useSay } from '../language/say.ts';
import { useGround, usePart, useStatus } from './coverage-address.ts';
import type { Place } from './matrix.ts';

/** All results of the part shown, page after page. */
export function useCoverage() {
  const { landscape } = useAddress();
  const status = useStatus();
  const ground = useGround();
  const part = usePart();
  return useWholeAnswer(
    CoverageDocument,
    {
      landscape,
      ...part,
      ...(status ? { status: [status] } : {}),
      ...(ground ? { ground: [ground] } : {}),
    },
    {
      next: ({ coverage }) => nextOf(coverage?.pageInfo),
      joined: (before, { coverage }) =>
        before.coverage && coverage
          ? {
              coverage: {
                ...before.coverage,
                results: [...before.coverage.results, ...coverage.results],
              },
            }
          : before,
    },
  );
}

/** The municipalities of the landscape by name. */
export function usePlaces(): readonly Place[] {
  const say = useSay();
  const { landscape } = useAddress();
  const { data } = useAnswer(CoveragePlacesDocument, { landscape });
  return useMemo(() => {
    const local = (data?.coverage?.cells ?? []).flatMap(({ level, place }) =>
      level === 'LOCAL' && place ? [place] : [],
    );
    return [...new Map(local.map((place) => [place.id, place])).values()].sort(byName(say));
  }, [data, say]);
}
