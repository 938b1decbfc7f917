/** Whether a source says something, or only we read it so. */
import { strongestBasis } from '../../model/basis.ts';
import type { Fact } from '../../model/fact.ts';
import { Basis } from '../../model/words.ts';

/** Does any citation of the fact rest on text or figure, rather than on our reading? */
export function isSaidByASource(fact: Fact): boolean {
  return strongestBasis(fact) < Basis.options.indexOf('INTERPRETED');
}
