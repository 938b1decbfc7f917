/** The weakest evidence among facts. */
import type { Fact } from '../model/fact.ts';
import { Basis } from '../model/words.ts';

/** Each fact taken at the strongest basis it is cited on; null for no facts. */
export function weakestOfFacts(facts: Iterable<Fact>): Basis | null {
  let weakest = -1;
  for (const { citations } of facts) {
    const places = citations.map(({ basis }) => Basis.options.indexOf(basis));
    weakest = Math.max(weakest, Math.min(Basis.options.indexOf('DERIVED'), ...places));
  }
  return Basis.options[weakest] ?? null;
}
