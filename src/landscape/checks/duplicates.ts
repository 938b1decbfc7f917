/** Two facts may not have the same id, and an id that is listed as withdrawn may not be used. */
import { KnowledgeError } from '../../errors.ts';
import { type CheckedFact, positionOf } from '../checked-fact.ts';
import type { Withdrawn } from '../withdrawn.ts';

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

/** @param withdrawn - ids that no fact may bear while they are listed */
export function reusedIdFaults(
  facts: readonly CheckedFact[],
  withdrawn: readonly Withdrawn[],
): KnowledgeError[] {
  const rows = new Map(withdrawn.map((row) => [row.id, row]));
  return facts.flatMap((checked) => {
    const row = rows.get(checked.fact.id);
    if (row === undefined) return [];
    const when = row.in === undefined ? 'once' : `in revision ${row.in}`;
    const instead =
      row.replacedBy === undefined ? '' : `; "${row.replacedBy.join('", "')}" replaced it`;
    return [
      new KnowledgeError('SEED_REUSED_ID', `"${row.id}" was withdrawn ${when}${instead}.`, {
        at: positionOf(checked, 'id'),
        hint: 'Where it is the same thing again, take its line out of withdrawn.yaml; another thing needs an id of its own.',
      }),
    ];
  });
}
