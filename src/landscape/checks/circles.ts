/** Parts and wholes, kinds and broader concepts may not go round in a circle. */
import { KnowledgeError } from '../../errors.ts';
import { targetsOf } from '../../model/references.ts';
import { type CheckedFact, type FactsById, positionOf } from '../checked-fact.ts';

const upwards = ['partOf', 'kindOf', 'broader'] as const;

/** Each circle once, told at its first fact. */
export function circleFaults(facts: readonly CheckedFact[], byId: FactsById): KnowledgeError[] {
  return upwards.flatMap((property) => circlesBy(property, facts, byId));
}

function circlesBy(
  property: string,
  facts: readonly CheckedFact[],
  byId: FactsById,
): KnowledgeError[] {
  const told = new Set<string>();
  return facts.flatMap((checked) => {
    if (told.has(checked.fact.id)) return [];
    const way = wayBack(checked.fact.id, property, byId);
    if (way === undefined) return [];
    for (const id of way) told.add(id);
    const circle = [...way, checked.fact.id].map((id) => `"${id}"`).join(' → ');
    return [
      new KnowledgeError('SEED_CYCLE', `By "${property}" it goes round: ${circle}.`, {
        at: positionOf(checked, property),
        hint: 'Take one of the links away.',
      }),
    ];
  });
}

/** The shortest way from a fact up to itself, itself first; undefined when there is none. */
function wayBack(start: string, property: string, byId: FactsById): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (const id of open) {
    const fact = byId.get(id)?.fact;
    for (const next of fact ? targetsOf(fact, property) : []) {
      if (next === start) return wayTo(id, start, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      open.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let id = end; id !== start; ) {
    id = cameFrom.get(id) ?? start;
    way.unshift(id);
  }
  return way;
}
