/** How firm the evidence of facts is: each taken at the strongest basis it is cited on. */
import type { Fact } from './fact.ts';
import { Basis } from './words.ts';

/** The strongest basis a fact is cited on, as a place in the vocabulary: the lower, the firmer. */
export function strongestBasis({ citations }: Pick<Fact, 'citations'>): number {
  const places = citations.map(({ basis }) => Basis.options.indexOf(basis));
  return Math.min(Basis.options.indexOf('DERIVED'), ...places);
}

/** The weakest among facts; null for no facts. */
export function weakestOfFacts(facts: Iterable<Fact>): Basis | null {
  let weakest = -1;
  for (const fact of facts) weakest = Math.max(weakest, strongestBasis(fact));
  return Basis.options[weakest] ?? null;
}
