/** A name that stands where an id is wanted: the id of what is called so. */
import { KnowledgeError } from '../../errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { FactsById } from '../checked-fact.ts';
import type { ShapeFault } from '../shape-faults.ts';
import { candidates } from './references.ts';

/** The fault, with the ids that may be meant where it is about one. */
export function withIdMeant({ fault, meant }: ShapeFault, byId: FactsById): KnowledgeError {
  const found = meant && didYouMean(meant.text, candidates(byId, meant.to));
  if (found === undefined) return fault;
  const { code, message, at } = fault;
  const hint = `${found} An id stands here, not a name.`;
  return new KnowledgeError(code, message, { ...(at ? { at } : {}), hint });
}
