/** What the coverage page asks: all results of the part shown, and the municipalities. */
import { useAddress } from '../address/address.ts';
import { CoverageDocument, CoveragePlacesDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useWholeAnswer } from '../ask/use-whole-answer.ts';
import { useGround, usePart, useStatus } from './coverage-address.ts';
import type { Municipality } from './matrix.ts';

/** All results of the part shown, page after page. */
export function useCoverage() {
  const { get, landscape } = useAddress();
  const comparedWith = get('comparedWith');
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
      ...(comparedWith ? { comparedWith } : {}),
    },
    { question: 'coverage', list: 'results' },
  );
}

const none: readonly Municipality[] = [];

/** The municipalities of the landscape by name. */
export function usePlaces(): readonly Municipality[] {
  const { landscape } = useAddress();
  return useAnswer(CoveragePlacesDocument, { landscape }).data?.coverage?.municipalities ?? none;
}
