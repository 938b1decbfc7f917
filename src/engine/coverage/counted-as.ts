/** What a result counts as: provided for, in place, or done. Only what a source shows in place is in place. */
import type { Check, Found } from './finding.ts';
import type { Survey } from './survey.ts';

export type CountedAs = 'PROVIDED' | 'IN_PLACE' | 'DONE';

/** What is only decided, planned or tried is provided for; a report or a hearing is done, and nothing that is in place. */
export function countedAs(
  { reading }: Survey,
  { asksWhatIsDone }: Check,
  { side = 'DESIGNED', status }: Found,
  evidence: readonly string[],
): CountedAs {
  if (side === 'DESIGNED') return 'PROVIDED';
  if (asksWhatIsDone) return 'DONE';
  const isShown = evidence.some((id) => reading.facts.byId.get(id)?.standing === 'ESTABLISHED');
  return status === 'MET' && !isShown ? 'PROVIDED' : 'IN_PLACE';
}
