/** What provides for what is designed: the law, an adopted plan or a proposal. */
import { type FlowSide, type Standing, sideOf } from '../../model/words.ts';
import type { Survey } from './survey.ts';

export type ProvidedBy = 'LAW' | 'PLAN' | 'PROPOSAL';

const lightestFirst: readonly (readonly [ProvidedBy, Standing])[] = [
  ['PROPOSAL', 'PROPOSED'],
  ['PLAN', 'PRESCRIBED'],
  ['LAW', 'STATUTORY'],
];

/** The lightest of the facts, since the whole holds no further than that; null for what is in place. */
export function providedByOf(
  { reading, isAdopted }: Survey,
  side: FlowSide,
  evidence: readonly string[],
): ProvidedBy | null {
  if (side === 'DOCUMENTED') return null;
  const standings = evidence.flatMap((id) => reading.facts.byId.get(id)?.standing ?? []);
  const designed = standings.filter((one) => sideOf(one) === 'DESIGNED');
  const found = lightestFirst.find(([, standing]) => designed.includes(standing));
  return found?.[0] ?? (isAdopted ? 'PLAN' : 'PROPOSAL');
}
