/** `<landscape>/groups.yaml`: the columns of a landscape's map, and who stands in each. */
import { z } from 'zod';
import type { KnowledgeError } from '../errors.ts';
import { MapGroup } from '../model/map-group.ts';
import type { CheckedFact } from './checked-fact.ts';
import { landscapeOf, unreadable } from './own-file.ts';
import type { SeedFile } from './seed-file.ts';

/** What such a file holds. */
export const Groups = z.array(MapGroup);

/** What a file has of groups. */
export interface Grouped {
  readonly groups: readonly MapGroup[];
  readonly file: SeedFile;
}

const hint = 'Each group is: - { sv: …, en: …, has: [<actor type>, <actor without a type>] }';

/** The groups of the file, with a fault for each thing in it that cannot be read. */
export function readGroups(file: SeedFile): { grouped: Grouped[]; faults: KnowledgeError[] } {
  const { success, data: groups, error } = Groups.safeParse(file.value);
  if (!success) return { grouped: [], faults: unreadable(file, 'groups', error, hint) };
  return { grouped: [{ groups, file }], faults: [] };
}

/** The facts, each landscape with the groups its file has. */
export function withGroups(
  facts: readonly CheckedFact[],
  grouped: readonly Grouped[],
): CheckedFact[] {
  return facts.map((checked) => {
    const { fact, raw } = checked;
    const own = grouped.find(({ file }) => landscapeOf(file) === fact.id);
    if (fact.kind !== 'LANDSCAPE' || own === undefined) return checked;
    return { raw, fact: { ...fact, groups: [...own.groups] } };
  });
}
