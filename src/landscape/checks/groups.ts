/** Who stands in a group of the map is there, is an actor type or an actor, and stands in one group only. */
import { KnowledgeError } from '../../errors.ts';
import type { FactsById, Ids } from '../checked-fact.ts';
import type { Grouped } from '../groups.ts';
import { ofNoLandscape } from './own-files.ts';
import { unknown } from './references.ts';

const mapped = new Set(['ACTOR_TYPE', 'ACTOR']);

export function groupFaults(
  grouped: readonly Grouped[],
  byId: FactsById,
  refused: Ids,
): KnowledgeError[] {
  const files = grouped.map(({ file }) => file);
  return [
    ...ofNoLandscape('groups', files, byId, refused),
    ...grouped.flatMap((one) => membersWrong(one, byId, refused)),
  ];
}

function membersWrong({ groups, file }: Grouped, byId: FactsById, refused: Ids): KnowledgeError[] {
  const seen = new Set<string>();
  return groups.flatMap(({ sv, has }, group) =>
    has.flatMap((id, row) => {
      const at = file.at([group, 'has', row]);
      if (seen.has(id)) {
        const message = `"${id}" stands in two groups.`;
        return [new KnowledgeError('SEED_SHAPE', message, { at, hint: 'Leave one of them.' })];
      }
      seen.add(id);
      if (refused.has(id)) return [];
      const kind = byId.get(id)?.fact.kind;
      if (kind === undefined) return [unknown(`The group "${sv}" has`, id, 'ANY', at, byId)];
      if (mapped.has(kind)) return [];
      const message = `"${id}" in the group "${sv}" is neither an actor type nor an actor.`;
      const hint = 'The map shows actor types and actors only.';
      return [new KnowledgeError('SEED_WRONG_KIND', message, { at, hint })];
    }),
  );
}
