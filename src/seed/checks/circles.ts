/** Parts and wholes, kinds and broader concepts may not go round in a circle. */
import { KnowledgeError } from '../../errors.ts';
import { targetsOf } from '../../model/references.ts';
import { type CheckedFact, type FactsById, positionOf } from '../checked-fact.ts';

const upwards = ['partOf', 'kindOf', 'broader'] as const;

export function circleFaults(facts: readonly CheckedFact[], byId: FactsById): KnowledgeError[] {
  return upwards.flatMap((property) =>
    facts
      .filter(({ fact }) => reachesItself(fact.id, property, byId))
      .map(
        (checked) =>
          new KnowledgeError(
            'SEED_CYCLE',
            `"${checked.fact.id}" comes back to itself by "${property}".`,
            { at: positionOf(checked, property), hint: 'Take one of the links away.' },
          ),
      ),
  );
}

function reachesItself(start: string, property: string, byId: FactsById): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fact = byId.get(id)?.fact;
    for (const next of fact ? targetsOf(fact, property) : []) {
      if (next === start) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}
