/** Two facts may not have the same id, and a withdrawn id may not be used again. */
import { KnowledgeError } from '../../errors.ts';
import type { CheckedFact } from '../checked-fact.ts';
import { positionOf } from '../checked-fact.ts';

export function duplicateFaults(facts: readonly CheckedFact[]): KnowledgeError[] {
  const first = new Map<string, CheckedFact>();
  return facts.flatMap((checked) => {
    const earlier = first.get(checked.fact.id);
    if (earlier === undefined) {
      first.set(checked.fact.id, checked);
      return [];
    }
    const { file, line } = positionOf(earlier, 'id');
    return [
      new KnowledgeError(
        'SEED_DUPLICATE_ID',
        `"${checked.fact.id}" is declared a second time; the first is in ${file}:${line}.`,
        { at: positionOf(checked, 'id'), hint: 'Give one of the two an id of its own.' },
      ),
    ];
  });
}

/** @param withdrawn - ids that no fact may bear again, as `seed/withdrawn.yaml` lists them */
export function reusedIdFaults(
  facts: readonly CheckedFact[],
  withdrawn: ReadonlySet<string>,
): KnowledgeError[] {
  return facts
    .filter(({ fact }) => withdrawn.has(fact.id))
    .map(
      (checked) =>
        new KnowledgeError('SEED_REUSED_ID', `"${checked.fact.id}" was withdrawn once.`, {
          at: positionOf(checked, 'id'),
          hint: 'Ids are never used again: choose a new one.',
        }),
    );
}
