/** The weakest evidence of several facts, each taken at its strongest citation. */
import type { Reading } from '../flows/flow-graph.ts';
import { Basis } from '../model/words.ts';

/** Ids that are no facts count for nothing; null for no facts. */
export function weakestOf({ facts }: Reading, ids: readonly string[]): Basis | null {
  let weakest = -1;
  for (const id of ids) {
    const fact = facts.byId.get(id);
    if (fact === undefined) continue;
    const places = fact.citations.map(({ basis }) => Basis.options.indexOf(basis));
    weakest = Math.max(weakest, Math.min(Basis.options.indexOf('DERIVED'), ...places));
  }
  return Basis.options[weakest] ?? null;
}
