/** A file that is a landscape's own lies in the folder of a landscape there is. */
import type { KnowledgeError } from '../../errors.ts';
import type { OwnFile } from '../../model/kinds/landscape.ts';
import type { FactsById, Ids } from '../checked-fact.ts';
import { landscapeOf } from '../own-file.ts';
import type { SeedFile } from '../seed-file.ts';
import { unknown } from './references.ts';

export function ofNoLandscape(
  called: OwnFile,
  files: readonly SeedFile[],
  byId: FactsById,
  refused: Ids,
): KnowledgeError[] {
  return [...new Set(files)].flatMap((file) => {
    const id = landscapeOf(file);
    return byId.get(id)?.fact.kind === 'LANDSCAPE' || refused.has(id)
      ? []
      : [unknown(`These ${called} are of the landscape`, id, 'ANY', file.at([]), byId)];
  });
}
